import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Change, changesBetween } from '../../src/playbook/changes'
import type { Cell, FieldId, L2Guide, Playbook } from '../../src/playbook/schema'
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
    const elsewhere = { ...one, place: 'title' }
    expect(changesBetween(withErrata(one, remark), withErrata(one, elsewhere, remark))).toEqual([
      { place: { part: 'erratum', at: 'title' }, before: undefined, after: { text: 'is' } },
    ])
    expect(changesBetween(withErrata(one, remark), withErrata(one))).toEqual([
      { place: at, before: { text: 'was' }, after: undefined },
    ])
  })

  const guided = (change: (guide: L2Guide) => L2Guide): Playbook => ({
    ...now,
    guides: now.guides.map((guide) => (guide.id === someL2.id ? change(guide) : guide)),
  })
  type Lines = Pick<L2Guide, 'fits' | 'doesNotFit' | 'notes' | 'ask'>
  const lines: [string, Partial<Lines>, string][] = [
    ['a note', { notes: ['New.'] }, 'New.'],
    ['what fits', { fits: ['New.'] }, 'New.'],
    ['what does not fit', { doesNotFit: [{ text: 'No.', instead: [] }] }, 'No.'],
    [
      'with one case instead',
      { doesNotFit: [{ text: 'No.', instead: ['in-progress'] }] },
      'No. → in-progress',
    ],
    [
      'with two cases instead',
      { doesNotFit: [{ text: 'No.', instead: ['in-progress', 'blocked/billing'] }] },
      'No. → in-progress, blocked/billing',
    ],
    ['a question', { ask: [{ question: 'So?', yes: null, no: null }] }, 'So?'],
    ['whose yes points', { ask: [{ question: 'So?', yes: 'in-progress', no: null }] }, 'So? → in-progress'],
    [
      'whose no points',
      { ask: [{ question: 'So?', yes: null, no: 'blocked/billing' }] },
      'So? → blocked/billing',
    ],
  ]

  test.each(lines)('a line that is new in a guide: %s', (_, added, text) => {
    const latest = guided((guide) => ({
      ...guide,
      fits: [...guide.fits, ...(added.fits ?? [])],
      doesNotFit: [...guide.doesNotFit, ...(added.doesNotFit ?? [])],
      notes: [...guide.notes, ...(added.notes ?? [])],
      ask: [...guide.ask, ...(added.ask ?? [])],
    }))
    expect(changesBetween(now, latest)).toEqual([
      { place: { part: 'guide', l2: someL2.id }, before: undefined, after: { text } },
    ])
  })

  test('a line of a guide in other words is one that is gone and one that is new', () => {
    const place = { part: 'guide', l2: someL2.id }
    const summary = now.guides.find(({ id }) => id === someL2.id)?.summary ?? ''
    expect(
      changesBetween(
        now,
        guided((guide) => ({ ...guide, summary: 'In short.' })),
      ),
    ).toEqual([
      { place, before: { text: summary }, after: undefined },
      { place, before: undefined, after: { text: 'In short.' } },
    ])
  })

  test.each([
    [{ l1: 'L1', l2: 'L2', is: 'is', isNot: 'is not' }, 'L1 › L2 – is – is not'],
    [{ l1: 'L1', l2: '', is: 'is', isNot: '' }, 'L1 – is'],
  ])('what is said of another case, %j', (said, text) => {
    const withCase = (change: object): Playbook => ({
      ...now,
      elsewhere: now.elsewhere.map((each) => (each.id === 'in-progress' ? { ...each, ...change } : each)),
    })
    expect(changesBetween(withCase({ l1: 'On it', l2: '', is: '', isNot: '' }), withCase(said))).toEqual([
      { place: { part: 'elsewhere', id: 'in-progress' }, before: { text: 'On it' }, after: { text } },
    ])
  })

  test('lines of the refresh summary that begin alike are two', () => {
    const lines = [
      { date: '2031-05-06', by: '', what: 'One\nmore' },
      { date: '2031-05-06', by: '', what: 'One\nless' },
    ]
    expect(changesBetween(now, { ...now, refresh: [...now.refresh, ...lines] })).toEqual(
      ['2031-05-06 · One\nmore', '2031-05-06 · One\nless'].map((text) => ({
        place: { part: 'refresh' },
        before: undefined,
        after: { text },
      })),
    )
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
