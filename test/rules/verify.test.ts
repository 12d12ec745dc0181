import { describe, expect, test } from 'vitest'
import { languages, type Page, type Row } from '../../src/playbook/schema'
import { recommend, verify } from '../../src/rules'
import { playbook } from '../support/playbook'

const [first, second, third] = [
  'assignment-declines-ftc',
  'assignment-no-intent',
  'delivery-intent-withdrawn',
]
const page = (): Page => structuredClone(playbook().de)
const withRow = (id: string, change: (row: Row) => Row): Page => ({
  ...page(),
  rows: page().rows.map((row) => (row.id === id ? change(row) : row)),
})

test.each(languages)('%s: the playbook’s table is sound', (language) => {
  expect(verify(playbook()[language])).toEqual([])
})

describe('a table that does not decide every case is a fault', () => {
  test.each([
    [
      'a phase without rows',
      { ...page(), rows: page().rows.filter(({ phase }) => phase === 'delivery') },
      [{ code: 'phase-without-rows', phase: 'assignment' }],
    ],
    [
      'no rows',
      { ...page(), rows: [] },
      [
        { code: 'phase-without-rows', phase: 'assignment' },
        { code: 'phase-without-rows', phase: 'delivery' },
      ],
    ],
    [
      'two rows of a phase with one statement',
      withRow(second, (row) => ({ ...row, statement: page().rows[0]?.statement ?? '' })),
      [{ code: 'overlap', row: second, other: first }],
    ],
    [
      'two rows with one id',
      withRow(third, (row) => ({ ...row, id: first })),
      [{ code: 'overlap', row: first, other: first }],
    ],
    [
      'rows that ask for an L2 on a page without any',
      { ...page(), l2: [] },
      [second, third, 'delivery-new-workload'].map((row) => ({ code: 'l2-missing', row, field: 'l2' })),
    ],
    [
      'a kind that nobody knows',
      JSON.parse(JSON.stringify(page()).replace('dateToEnter', 'guess')) as Page,
      [{ code: 'kind-unknown', row: first, field: 'nextActionDate' }],
    ],
  ])('%s', (_name, table, faults) => {
    expect(verify(table)).toEqual(faults)
  })

  test('one statement in two phases is two cases', () => {
    const { statement } = page().rows[0] ?? { statement: '' }
    expect(verify(withRow(third, (row) => ({ ...row, statement })))).toEqual([])
  })
})

test('a cell that no answer settles stays open until it is entered by hand', () => {
  const tbd = withRow(second, (row) => ({
    ...row,
    cells: { ...row.cells, targetDate: { kind: 'toBeDetermined', text: 'TBD' } },
  }))
  const recommendation = recommend(tbd, { phase: 'assignment', row: second })
  expect(recommendation).toMatchObject({
    fields: { targetDate: { ask: { answer: 'byHand', required: true } } },
    open: ['l2', 'engagementScenario', 'targetDate', 'notes', 'nextActionDate'],
  })
})
