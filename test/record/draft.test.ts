import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldIds } from '../../src/playbook/schema'
import {
  act,
  type Draft,
  newDraft,
  nothingKept,
  openDraft,
  patched,
  rebase,
  travel,
} from '../../src/record/draft'
import type { EntryChange } from '../../src/record/entry'
import { applyEdits } from '../../src/record/history'
import { recordAt, type ServiceRecord, type WorksheetChange } from '../../src/record/worksheet'
import { situations } from '../support/situations'

const place = { service: 's', record: 'r' }
type Act = EntryChange | WorksheetChange | 'undo' | 'redo' | 'rest'

const note = (notes: string | undefined): EntryChange => ({ type: 'answered', answers: { notes } })
const owner = (value: string): EntryChange => ({
  type: 'overridden',
  field: 'owner',
  override: { value, over: { de: 'Account Team', en: 'Account Team' } },
})
const nextAction = (value: string): EntryChange => ({
  type: 'overridden',
  field: 'nextAction',
  override: { value, over: { de: '', en: '' } },
})

let number = 0
const next = () => ({ page: 'p', number: ++number })

function doIt(draft: Draft, what: Act): Draft {
  if (what === 'undo' || what === 'redo') return travel(draft, what, next)
  if (what === 'rest') return { ...draft, typing: undefined }
  return act(draft, isEntryChange(what) ? { type: 'entry', place, change: what } : what, next)
}

const entryChanges = ['answered', 'overridden', 'recommendationTaken', 'asked', 'overruled']
const isEntryChange = (change: EntryChange | WorksheetChange): change is EntryChange =>
  entryChanges.includes(change.type)

const start = newDraft('w', place)
const after = (...acts: Act[]): Draft => acts.reduce(doIt, start)
const recordOf = (draft: Draft): ServiceRecord | undefined => recordAt(draft.worksheet, place)
const notesOf = (draft: Draft) => recordOf(draft)?.situation.notes

/** Undoes or redoes until there is nothing more. */
function toTheEnd(draft: Draft, way: 'undo' | 'redo'): Draft {
  const moved = travel(draft, way, next)
  return moved === draft ? draft : toTheEnd(moved, way)
}

const part = { service: 's', record: 'r3' }
const second = { service: 's2', record: 'r2' }
const changes: fc.Arbitrary<Act> = fc.oneof(
  situations.map((answers): EntryChange => ({ type: 'answered', answers })),
  fc.string().map(note),
  fc.string().map(owner),
  fc.string().map((customer): WorksheetChange => ({ type: 'customerNamed', customer })),
  fc.nat().map((count): WorksheetChange => ({ type: 'counted', place, count })),
  fc.constantFrom(...fieldIds).map((field): EntryChange => ({ type: 'recommendationTaken', field })),
  fc.constantFrom<Act>(
    { type: 'asked', question: 'competitive-solution/1', answer: 'yes' },
    { type: 'overruled', target: 'in-progress', is: true },
    { type: 'serviceAdded', place: second, name: 'Teams', phase: 'delivery' },
    { type: 'serviceRemoved', service: 's2' },
    { type: 'answersCopied', from: place, to: second },
    { type: 'recordAdded', place: part },
    { type: 'recordRemoved', place: part },
    'rest',
  ),
)
const acts = fc.oneof({ weight: 3, arbitrary: changes }, fc.constantFrom<Act>('undo', 'redo'))

/** A worksheet as it reads: what is undefined is not there, and neither are existing values that are none. */
const asRead = ({ worksheet }: Draft): unknown =>
  JSON.parse(JSON.stringify(worksheet), (key, value: unknown) =>
    key === 'existing' && JSON.stringify(value) === '{}' ? undefined : value,
  )

describe('undo and redo', () => {
  test('any sequence of changes can be undone to the start and redone to the end', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 60 }), (sequence) => {
        const end = toTheEnd(after(...sequence), 'redo')
        const back = toTheEnd(end, 'undo')
        expect(asRead(back)).toEqual(asRead(start))
        expect(asRead(toTheEnd(back, 'redo'))).toEqual(asRead(end))
      }),
    )
  })

  test('there is nothing to undo at the start, and nothing to redo at the end', () => {
    expect(after('undo')).toBe(start)
    const end = after(note('a'))
    expect(travel(end, 'redo', next)).toBe(end)
  })

  test('another change after an undo ends what could be redone', () => {
    expect(notesOf(after(note('a'), 'undo', owner('Erika'), 'redo'))).toBeUndefined()
  })

  test('lead to the record that the step was about', () => {
    const added = after({ type: 'serviceAdded', place: second, name: 'Teams', phase: undefined }, note('a'))
    const elsewhere = { ...added, place: second }
    expect(travel(elsewhere, 'undo', next).place).toEqual(place)
  })

  test('never take back what happened in FTOP: a transfer is no step', () => {
    const transfer = { how: 'copied', values: { de: 'a', en: 'a' } } as const
    const copied = after(note('a'), { type: 'transferred', place, field: 'notes', transfer })
    expect(copied.past).toHaveLength(1)
    expect(recordOf(travel(copied, 'undo', next))?.transfers.notes).toEqual(transfer)
  })
})

describe('typing in one field is one step', () => {
  test.each<[string, Act[]]>([
    ['a note', [note('n'), note('no'), note('not')]],
    ['a value put in place of the recommended one', [owner('E'), owner('Er'), owner('Erika')]],
    [
      'the customer’s name',
      [
        { type: 'customerNamed', customer: 'C' },
        { type: 'customerNamed', customer: 'Co' },
      ],
    ],
    [
      'the tenant’s name',
      [
        { type: 'tenantNamed', tenant: 'T' },
        { type: 'tenantNamed', tenant: 'Te' },
      ],
    ],
    [
      'the name of a service',
      [
        { type: 'serviceNamed', service: 's', name: 'T' },
        { type: 'serviceNamed', service: 's', name: 'Te' },
      ],
    ],
    [
      'how many there are in all',
      [
        { type: 'totalled', service: 's', total: 5 },
        { type: 'totalled', service: 's', total: 50 },
      ],
    ],
    [
      'how many a record is about',
      [
        { type: 'counted', place, count: 3 },
        { type: 'counted', place, count: 30 },
      ],
    ],
    [
      'the existing L2',
      [
        { type: 'answered', answers: { existing: { l2: 'E' } } },
        { type: 'answered', answers: { existing: { l2: 'Ex' } } },
      ],
    ],
  ])('%s', (_name, typing) => {
    expect(asRead(after(...typing, 'undo'))).toEqual(asRead(start))
  })

  test.each<[string, Act[], string | undefined]>([
    ['two fields are two', [note('n'), note('no'), owner('E'), owner('Er'), 'undo'], 'no'],
    ['typing on after an undo is another', [note('n'), owner('E'), 'undo', note('no'), 'undo'], 'n'],
    ['typing on after a rest is another', [note('ab'), 'rest', note('abc'), 'undo'], 'ab'],
    ['a text that was emptied comes back', [note('ab'), note(undefined), 'undo'], 'ab'],
  ])('%s', (_name, sequence, left) => {
    expect(notesOf(after(...sequence))).toBe(left)
  })

  test.each<[string, Act, Act]>([
    [
      'counts of two records',
      { type: 'counted', place, count: 3 },
      { type: 'counted', place: part, count: 4 },
    ],
    [
      'names of two services',
      { type: 'serviceNamed', service: 's', name: 'T' },
      { type: 'serviceNamed', service: 's2', name: 'E' },
    ],
    [
      'a customer and its tenant',
      { type: 'customerNamed', customer: 'C' },
      { type: 'tenantNamed', tenant: 'T' },
    ],
    ['values of two fields', owner('E'), nextAction('Call')],
  ])('%s are two', (_name, one, other) => {
    const begun: Act[] = [
      { type: 'recordAdded', place: part },
      { type: 'serviceAdded', place: second, name: '', phase: undefined },
    ]
    expect(asRead(after(...begun, one, other, 'undo'))).toEqual(asRead(after(...begun, one)))
  })

  test('typed and taken out again leaves nothing to undo', () => {
    expect(after(note('a'), note('ab'), note('a'), 'undo').past).toEqual([])
    expect(after(owner('a'), owner('ab')).past).toHaveLength(1)
  })

  test('a pick is never one with the pick before it', () => {
    const picked = after(
      { type: 'answered', answers: { phase: 'delivery' } },
      { type: 'answered', answers: { phase: 'assignment' } },
      'undo',
    )
    expect(recordOf(picked)?.situation.phase).toBe('delivery')
  })

  test('a change that changes nothing is no step', () => {
    const typed = after(note('a'))
    expect(doIt(typed, note('a'))).toBe(typed)
    expect(doIt(typed, { type: 'answered', answers: { phase: undefined } })).toBe(typed)
  })
})

test('a patch that no change names is a step of its own', () => {
  const typed = after({ type: 'customerNamed', customer: 'C' })
  const draft = patched(typed, { '/customer': ['C', 'Contoso'] }, next)
  expect(draft.worksheet.customer).toBe('Contoso')
  expect(draft.past).toHaveLength(2)
  expect(act(draft, { type: 'customerNamed', customer: 'Contoso AG' }, next).past).toHaveLength(3)
  expect(asRead(travel(draft, 'undo', next))).toEqual(asRead(typed))
})

describe('what the store learns', () => {
  test('the edits of a page make the same worksheet there, at once or one by one', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 40 }), (sequence) => {
        const draft = after(...sequence)
        const stored = applyEdits(nothingKept, draft.pending)
        if (draft.pending.length === 0) return
        expect(asRead(openDraft('w', stored))).toEqual(asRead(draft))
        expect(openDraft('w', stored).past).toEqual(draft.past)
        expect(applyEdits(stored, draft.pending)).toEqual(stored)
      }),
    )
  })

  test('what the store has not seen stands on top of what it holds', () => {
    const first = after(note('a'))
    const base = applyEdits(nothingKept, first.pending)
    const typed = act({ ...first, typing: undefined }, { type: 'customerNamed', customer: 'C' }, next)
    const foreign = act(openDraft('w', base), { type: 'tenantNamed', tenant: 'T' }, () => ({
      page: 'q',
      number: 1,
    }))
    const rebased = rebase(typed, applyEdits(base, foreign.pending))
    expect(rebased.worksheet).toMatchObject({ customer: 'C', tenant: 'T', conflicts: {} })
    expect(rebased.pending).toHaveLength(1)
  })
})
