import { expect, test } from 'vitest'
import { l1OfRow } from '../../src/record/l1-of-row'
import { playbook } from '../support/playbook'

test.each([
  ['assignment-declines-ftc', 'in-progress'],
  ['assignment-no-intent', 'no-intent'],
  ['delivery-intent-withdrawn', 'no-intent'],
  ['delivery-new-workload', 'no-intent'],
  ['delivery-existing-no-intent', 'no-intent'],
])('the L1 of the row %s is %s, by the page in either language', (row, l1) => {
  expect([l1OfRow(playbook().de, row), l1OfRow(playbook().en, row)]).toEqual([l1, l1])
})

test.each(['blocked', 'status-unknown', 'duplicate-invalid'])('a row may say %s', (id) => {
  const page = playbook().de
  const named = page.elsewhere.find((each) => each.id.split('/')[0] === id)
  if (named === undefined) throw new Error(`the page has no L1 ${id}`)
  const rows = page.rows.map((row) => ({
    ...row,
    cells: { ...row.cells, l1: { ...row.cells.l1, text: named.l1 } },
  }))
  expect(l1OfRow({ ...page, rows }, 'assignment-no-intent')).toBe(id)
})
