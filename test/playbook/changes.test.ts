import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Change, changesBetween } from '../../src/playbook/changes'
import type { Cell, FieldId, Playbook } from '../../src/playbook/schema'
import { fieldIds } from '../../src/playbook/schema'
import { playbook } from '../support/playbook'

const now = playbook().en
const noIntent = 'assignment-no-intent'
const [someL2] = now.l2
if (someL2 === undefined) throw new Error('the page has no L2')

const withRow = (
  id: string,
  change: (row: Playbook['rows'][number]) => Playbook['rows'][number],
): Playbook => ({
  ...now,
  rows: now.rows.map((row) => (row.id === id ? change(row) : row)),
})
const withCell = (field: FieldId, cell: Cell): Playbook =>
  withRow(noIntent, (row) => ({ ...row, cells: { ...row.cells, [field]: cell } }))
const statementOf = (id: string): string => now.rows.find((row) => row.id === id)?.statement ?? ''

const cases: [string, Playbook, Change[]][] = [
  ['the same page', structuredClone(now), []],
  [
    'only where things stand, and what the revision is called',
    {
      ...now,
      revision: '2031-05-06+new',
      digest: 'new',
      rows: now.rows.map((row) => ({ ...row, line: row.line + 7 })),
      l2: now.l2.map((section) => ({ ...section, line: section.line + 7 })),
    },
    [],
  ],
  [
    'a value',
    withCell('owner', { kind: 'fixed', text: 'Sales' }),
    [
      {
        place: { part: 'cell', row: noIntent, field: 'owner' },
        before: { kind: 'fixed', text: 'Account Team' },
        after: { kind: 'fixed', text: 'Sales' },
      },
    ],
  ],
  [
    'what a cell asks for, in the same words',
    withCell('owner', { kind: 'notApplicable', text: 'Account Team' }),
    [
      {
        place: { part: 'cell', row: noIntent, field: 'owner' },
        before: { kind: 'fixed', text: 'Account Team' },
        after: { kind: 'notApplicable', text: 'Account Team' },
      },
    ],
  ],
  [
    'the case of a row, and its name',
    withRow(noIntent, (row) => ({ ...row, statement: 'Never.', lead: 'Never' })),
    [
      {
        place: { part: 'row', row: noIntent },
        before: { text: statementOf(noIntent) },
        after: { text: 'Never.' },
      },
      { place: { part: 'lead', row: noIntent }, before: { text: 'No intent' }, after: { text: 'Never' } },
    ],
  ],
  [
    'a row that moved to the other phase',
    withRow(noIntent, (row) => ({ ...row, phase: 'delivery' })),
    [
      {
        place: { part: 'phase', row: noIntent },
        before: { text: 'assignment' },
        after: { text: 'delivery' },
      },
    ],
  ],
  [
    'a row that is gone: one change, without its cells',
    { ...now, rows: now.rows.filter(({ id }) => id !== noIntent) },
    [{ place: { part: 'row', row: noIntent }, before: { text: statementOf(noIntent) }, after: undefined }],
  ],
  [
    'a row that is new: one change, without its cells',
    {
      ...now,
      rows: [...now.rows, ...now.rows.slice(0, 1).map((row) => ({ ...row, id: 'new', statement: 'New.' }))],
    },
    [{ place: { part: 'row', row: 'new' }, before: undefined, after: { text: 'New.' } }],
  ],
  [
    'an L2 of another name',
    {
      ...now,
      l2: now.l2.map((section) => (section === someL2 ? { ...section, label: 'Sponsor' } : section)),
    },
    [{ place: { part: 'l2', l2: someL2.id }, before: { text: someL2.label }, after: { text: 'Sponsor' } }],
  ],
  [
    'an L2 of other words and another link',
    {
      ...now,
      l2: now.l2.map((section) =>
        section === someL2 ? { ...section, text: 'Words', href: 'x.md' } : section,
      ),
    },
    [
      { place: { part: 'l2Text', l2: someL2.id }, before: { text: someL2.text }, after: { text: 'Words' } },
      { place: { part: 'l2Link', l2: someL2.id }, before: { text: someL2.href }, after: { text: 'x.md' } },
    ],
  ],
  [
    'an L2 that is gone with its guide: one change',
    { ...now, l2: now.l2.slice(1), guides: now.guides.filter(({ id }) => id !== someL2.id) },
    [{ place: { part: 'l2', l2: someL2.id }, before: { text: someL2.label }, after: undefined }],
  ],
  [
    'an L2 that is new',
    { ...now, l2: [...now.l2, { ...someL2, id: 'new', label: 'New' }] },
    [{ place: { part: 'l2', l2: 'new' }, before: undefined, after: { text: 'New' } }],
  ],
  [
    'title, heading and definition',
    { ...now, title: 'T', heading: 'H', definition: 'D' },
    [
      { place: { part: 'title' }, before: { text: now.title }, after: { text: 'T' } },
      { place: { part: 'heading' }, before: { text: now.heading }, after: { text: 'H' } },
      { place: { part: 'definition' }, before: { text: now.definition }, after: { text: 'D' } },
    ],
  ],
  [
    'what the page calls a field',
    { ...now, columns: now.columns.map((name) => (name === 'Owner' ? 'Who owns it' : name)) },
    [
      {
        place: { part: 'column', field: 'owner' },
        before: { text: 'Owner' },
        after: { text: 'Who owns it' },
      },
    ],
  ],
  [
    'a line of the refresh summary',
    { ...now, refresh: [...now.refresh, { date: '2031-05-06', by: 'Jo', what: 'Owner' }] },
    [{ place: { part: 'refresh' }, before: undefined, after: { text: '2031-05-06 · Jo · Owner' } }],
  ],
]

describe('a newer revision', () => {
  test.each(cases)('%s', (_, latest, changes) => {
    expect(changesBetween(now, latest)).toEqual(changes)
  })

  test('an erratum that is gone, new, or corrects to other words for another reason', () => {
    const one = {
      place: 'heading',
      source: 'was',
      sourceLanguage: 'de',
      corrected: 'is',
      reason: 'because',
    } as const
    const remark = { ...one, corrected: null }
    const withErrata = (...errata: Playbook['errata']): Playbook => ({ ...now, errata })
    const at = { part: 'erratum', at: 'heading' }
    expect(changesBetween(withErrata(one), withErrata())).toEqual([
      { place: at, before: { text: 'is' }, after: undefined },
    ])
    expect(changesBetween(withErrata(), withErrata(remark))).toEqual([
      { place: at, before: undefined, after: { text: 'was' } },
    ])
    expect(changesBetween(withErrata(one), withErrata({ ...one, corrected: 'will', reason: 'so' }))).toEqual([
      { place: at, before: { text: 'is' }, after: { text: 'will' } },
      { place: { part: 'erratumReason', at: 'heading' }, before: { text: 'because' }, after: { text: 'so' } },
    ])
    expect(changesBetween(withErrata(one, remark), withErrata(one, remark))).toEqual([])
  })

  test('a line of a guide, and what is said of the other cases', () => {
    const latest: Playbook = {
      ...now,
      guides: now.guides.map((guide) =>
        guide.id === someL2.id ? { ...guide, summary: 'In short.' } : guide,
      ),
      elsewhere: now.elsewhere.map((each) => (each.id === 'in-progress' ? { ...each, l1: 'On it' } : each)),
    }
    const parts = changesBetween(now, latest).map(({ place, before, after }) => [place, !before, !after])
    const guide = { part: 'guide', l2: someL2.id }
    expect(parts).toEqual([
      [guide, false, true],
      [guide, true, false],
      [{ part: 'elsewhere', id: 'in-progress' }, false, false],
    ])
  })
})

test('what is other one way is other the other way round, and nothing is both kept and changed', () => {
  const rows = fc.subarray([...now.rows])
  const texts = fc.record({
    row: fc.constantFrom(...now.rows.map(({ id }) => id)),
    field: fc.constantFrom(...fieldIds),
  })
  const revision = fc
    .record({ rows, l2: fc.subarray([...now.l2]), texts: fc.array(texts) })
    .map(({ rows: kept, l2, texts: other }): Playbook => ({
      ...now,
      l2,
      rows: kept.map((row) => {
        const fields = other.filter((each) => each.row === row.id).map(({ field }) => field)
        const cells = fields.map((field) => [field, { kind: 'fixed', text: 'other' }] as const)
        return { ...row, cells: { ...row.cells, ...Object.fromEntries(cells) } }
      }),
    }))
  fc.assert(
    fc.property(revision, revision, (one, other) => {
      const there = changesBetween(one, other)
      const back = changesBetween(other, one).map(({ place, before, after }) => ({
        place,
        before: after,
        after: before,
      }))
      const sorted = (changes: readonly object[]) => changes.map((each) => JSON.stringify(each)).sort()
      expect(sorted(back)).toEqual(sorted(there))
      for (const { before, after } of there) expect(after).not.toEqual(before)
      expect(changesBetween(one, one)).toEqual([])
    }),
  )
})
