import { describe, expect, test } from 'vitest'
import { dayOf } from '../../../src/features/worksheet/customer-row'
import { untouched } from '../../../src/features/worksheet/retention'
import { search } from '../../../src/features/worksheet/search'
import type { Head } from '../../../src/storage/repository'

const headOf = (customer: string, more: Partial<Head> = {}): Head => ({
  id: customer,
  customer,
  tenant: '',
  services: [],
  changedAt: '2026-11-01T10:00:00.000Z',
  rev: 1,
  ...more,
})
const namesOf = (heads: readonly Head[]) => heads.map(({ customer }) => customer)

describe('the search finds a customer', () => {
  const heads = [
    headOf('Müller & Söhne', { tenant: 'mueller.example', services: ['Power BI', 'Teams'] }),
    headOf('Société Générale', { services: ['Exchange'] }),
    headOf('Contoso', { services: ['Teams'] }),
  ]
  test.each([
    ['', ['Müller & Söhne', 'Société Générale', 'Contoso']],
    ['  ', ['Müller & Söhne', 'Société Générale', 'Contoso']],
    ['MÜLLER', ['Müller & Söhne']],
    ['mueller', ['Müller & Söhne']],
    ['muller', ['Müller & Söhne']],
    ['societe', ['Société Générale']],
    ['teams', ['Müller & Söhne', 'Contoso']],
    ['teams mull', ['Müller & Söhne']],
    ['power bi teams', ['Müller & Söhne']],
    ['fabrikam', []],
  ])('“%s”', (query, expected) => {
    expect(namesOf(search(heads, query))).toEqual(expected)
  })
})

describe('what is offered for deletion', () => {
  const now = Date.parse('2026-11-24T10:00:00.000Z')
  const heads = [
    headOf('a day more', { changedAt: '2026-08-25T10:00:00.000Z' }),
    headOf('to the day', { changedAt: '2026-08-26T10:00:00.000Z' }),
    headOf('a month', { changedAt: '2026-10-20T10:00:00.000Z' }),
    headOf('no time at all', { changedAt: 'soon' }),
  ]
  test.each([
    ['90', ['a day more']],
    ['30', ['a day more', 'to the day', 'a month']],
    ['180', []],
    ['never', []],
  ] as const)('after %s days', (after, expected) => {
    expect(namesOf(untouched(heads, after, now))).toEqual(expected)
  })
})

test('the day of a time is that of the place; what is no time stays', () => {
  const time = new Date(2026, 10, 5, 23, 30)
  expect(dayOf(time.toISOString())).toBe('2026-11-05')
  expect(dayOf('soon')).toBe('soon')
})
