import { expect, test } from 'vitest'
import { isIsoDate } from '../../src/rules'

test.each([
  '2026-01-01',
  '2026-01-31',
  '2026-03-31',
  '2026-04-30',
  '2026-05-31',
  '2026-06-30',
  '2026-07-31',
  '2026-08-31',
  '2026-09-30',
  '2026-10-31',
  '2026-11-30',
  '2026-12-31',
  '2026-02-28',
  '2024-02-29',
  '2000-02-29',
  '0000-01-01',
])('%s is a day of the calendar', (text) => {
  expect(isIsoDate(text)).toBe(true)
})

test.each<[string | undefined, string]>([
  [undefined, 'no text'],
  ['', 'no text'],
  ['2026-00-10', 'no month 0'],
  ['2026-13-01', 'no month 13'],
  ['2026-01-00', 'no day 0'],
  ['2026-01-32', 'longer than any month'],
  ['2026-04-31', 'longer than April'],
  ['2026-06-31', 'longer than June'],
  ['2026-09-31', 'longer than September'],
  ['2026-11-31', 'longer than November'],
  ['2026-02-29', 'no leap year'],
  ['1900-02-29', 'a century is none'],
  ['2026-1-01', 'a digit is missing'],
  ['2026-01-011', 'a digit too many'],
  ['2026/01-01', 'another separator'],
  ['2026-01/01', 'another separator'],
  ['2o26-01-01', 'a letter in the year'],
  ['20z6-01-01', 'a letter in the year'],
  ['2026-0a-01', 'a letter in the month'],
  ['2026-01-:1', 'what comes after 9'],
  ['2026-01-1/', 'what comes before 0'],
])('%s is none: %s', (text) => {
  expect(isIsoDate(text)).toBe(false)
})
