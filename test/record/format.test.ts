import { expect, test } from 'vitest'
import { copyText, formatDate } from '../../src/record/format'

test.each([
  ['2026-03-05', 'de', '05.03.2026'],
  ['2026-03-05', 'en', '3/5/2026'],
  ['2026-03-05', 'iso', '2026-03-05'],
  ['2026-12-31', 'de', '31.12.2026'],
  ['2026-12-31', 'en', '12/31/2026'],
  ['TBD', 'de', 'TBD'],
  ['2026-02-30', 'en', '2026-02-30'],
  ['', 'de', ''],
] as const)('the date "%s" is copied in %s as "%s"', (date, format, copied) => {
  expect(formatDate(date, format)).toBe(copied)
})

test.each([
  ['nextActionDate', '2026-03-05', '05.03.2026'],
  ['targetDate', '2026-03-05', '05.03.2026'],
  ['notes', '2026-03-05', '2026-03-05'],
  ['owner', 'Account Team', 'Account Team'],
  ['owner', '', ''],
] as const)('copying %s "%s" yields "%s"', (field, value, copied) => {
  expect(copyText({ field, value }, 'de')).toBe(copied)
})
