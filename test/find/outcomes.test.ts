import { describe, expect, test } from 'vitest'
import { knownOutcomes, labelsOf, yieldingRows } from '../../src/find/outcomes'
import { elsewhereIds, type Playbook, type Playbooks } from '../../src/playbook/schema'
import { playbook } from '../support/playbook'

const rows = [
  'assignment-declines-ftc',
  'assignment-no-intent',
  'delivery-intent-withdrawn',
  'delivery-new-workload',
  'delivery-existing-no-intent',
]
const reasons = ['executive-sponsorship', 'competitive-solution', 'on-premises-solution']
const empty = (page: Playbook): Playbook => ({ ...page, rows: [], l2: [], elsewhere: [] })

describe('what can be found', () => {
  const found = (playbooks: Playbooks) =>
    [...knownOutcomes(playbooks)].map(([key, { kind, id }]) => [key, `${kind} ${id}`])
  const all = [
    ...rows.map((id) => [id, `row ${id}`]),
    ...reasons.map((id) => [id, `l2 ${id}`]),
    ...elsewhereIds.map((id) => [id, `elsewhere ${id}`]),
  ]

  test('is every row, every L2 and every place elsewhere, under its own id', () => {
    expect(found(playbook())).toEqual(all)
  })

  test('is what either page has', () => {
    const { de, en } = playbook()
    expect(found({ de, en: empty(en) })).toEqual(all)
    expect(found({ de: empty(de), en })).toEqual(all)
    expect(found({ de: empty(de), en: empty(en) })).toEqual([])
  })
})

test('behind a reason stands every row but the one that declines FTC', () => {
  expect([...yieldingRows(playbook())]).toEqual(rows.slice(1))
})

describe('the names that FTOP has', () => {
  const linesOf = (outcome: string, playbooks = playbook()) =>
    labelsOf(playbooks).flatMap((each) => (each.outcome === outcome ? [each.line] : []))

  test.each([
    [
      'an L2 of the page',
      'executive-sponsorship',
      'unterstutzung aus der fuhrungsebene',
      'executive sponsorship',
    ],
    ['an L2 elsewhere', 'blocked/billing', 'abrechnung und lizenzierung', 'billing and licensing'],
    ['an L1 without an L2', 'in-progress', 'in bearbeitung', 'in progress'],
  ])('are signals in both languages, as the search reads words: %s', (_, outcome, de, en) => {
    expect(linesOf(outcome)).toEqual([de, en])
  })

  test('stand for every L2 and every place elsewhere, and for no row', () => {
    const { de, en } = playbook()
    expect(labelsOf({ de, en: empty(en) }).map(({ outcome }) => outcome)).toEqual([
      ...reasons,
      ...elsewhereIds,
    ])
  })

  test.each([
    ['Security/Privacy', 'security privacy'],
    ['Legal / Regulatory', 'legal regulatory'],
    ['On-Premises (Office 2019)', 'on premises office 2019'],
    ['„Größe“ – E3!', 'grosse e3'],
  ])('keep words and figures only: %s', (label, line) => {
    const { de, en } = playbook()
    const l2 = de.l2.slice(0, 1).map((each) => ({ ...each, id: 'some', label }))
    expect(linesOf('some', { de: { ...de, l2 }, en })).toEqual([line])
  })
})
