import { describe, expect, test } from 'vitest'
import { changeEntry, emptyEntry, type Entry, type EntryChange, isEmptyEntry } from '../../src/record/entry'

const over = { de: '', en: '' }
const after = (...changes: EntryChange[]): Entry => changes.reduce(changeEntry, emptyEntry)
const owner: EntryChange = { type: 'overridden', field: 'owner', override: { value: 'Erika', over } }

describe('what was typed is kept', () => {
  test('an answer leaves the others alone', () => {
    const entry = after({ type: 'answered', answers: { notes: 'Kein Interesse.' } }, owner, {
      type: 'answered',
      answers: { phase: 'delivery' },
    })
    expect(entry.situation).toEqual({ notes: 'Kein Interesse.', phase: 'delivery' })
    expect(entry.overrides.owner?.value).toBe('Erika')
  })

  test('taking one recommendation back leaves the other values', () => {
    const { overrides } = after(
      owner,
      { type: 'overridden', field: 'nextAction', override: { value: 'Call', over } },
      { type: 'recommendationTaken', field: 'owner' },
    )
    expect(Object.keys(overrides)).toEqual(['nextAction'])
  })
})

describe('a note is one text', () => {
  const typedInRecord: EntryChange[] = [
    { type: 'answered', answers: { phase: 'assignment', row: 'assignment-declines-ftc' } },
    { type: 'overridden', field: 'notes', override: { value: 'typed in the record', over } },
  ]

  test('typed in the record, it is there where a row asks for it', () => {
    expect(after(...typedInRecord).situation.notes).toBe('typed in the record')
  })

  test.each([
    ['typed as an answer', 'typed as an answer'],
    [undefined, ''],
  ])('typed as an answer, it is there where no row asks for it: %j', (notes, value) => {
    const entry = after(...typedInRecord, { type: 'answered', answers: { notes } })
    expect(entry.overrides.notes?.value).toBe(value)
  })
})

describe('what the user overruled', () => {
  const overruled: EntryChange[] = [
    { type: 'asked', question: 'competitive-solution/5', answer: 'yes' },
    { type: 'overruled', target: 'blocked/product-feature', is: true },
  ]

  test('stays as long as the evidence and the case do', () => {
    const entry = after(...overruled, { type: 'answered', answers: { notes: 'more' } })
    expect(entry.overruled).toEqual(['blocked/product-feature'])
  })

  test('is one of several, each there once', () => {
    const other: EntryChange = { type: 'overruled', target: 'in-progress', is: true }
    expect(after(...overruled, other, ...overruled.slice(1)).overruled).toEqual([
      'in-progress',
      'blocked/product-feature',
    ])
    expect(after(...overruled, other, { ...other, is: false }).overruled).toEqual(['blocked/product-feature'])
  })

  test.each<EntryChange>([
    { type: 'asked', question: 'competitive-solution/5', answer: undefined },
    { type: 'answered', answers: { row: 'delivery-new-workload' } },
    { type: 'overruled', target: 'blocked/product-feature', is: false },
  ])('goes with %j', (change) => {
    expect(after(...overruled, change).overruled).toEqual([])
  })
})

describe('what the customer answered', () => {
  const answer = (question: string, given: 'yes' | 'no' | undefined): EntryChange => ({
    type: 'asked',
    question,
    answer: given,
  })

  test.each<[string, EntryChange[], Entry['evidence']]>([
    [
      'stands beside the other answers',
      [answer('a/1', 'yes'), answer('a/2', 'no')],
      { 'a/1': 'yes', 'a/2': 'no' },
    ],
    [
      'gives way to another',
      [answer('a/1', 'yes'), answer('a/2', 'no'), answer('a/1', 'no')],
      { 'a/1': 'no', 'a/2': 'no' },
    ],
    [
      'is taken back alone',
      [answer('a/1', 'yes'), answer('a/2', 'no'), answer('a/1', undefined)],
      { 'a/2': 'no' },
    ],
  ])('%s', (_name, changes, evidence) => {
    expect(after(...changes).evidence).toEqual(evidence)
  })
})

test.each<[string, Entry, boolean]>([
  ['nothing', emptyEntry, true],
  ['answers that were taken back', { ...emptyEntry, situation: { phase: undefined, existing: {} } }, true],
  ['an answer', after({ type: 'answered', answers: { phase: 'delivery' } }), false],
  ['a value of the user’s own', after(owner), false],
  ['what the customer answered', after({ type: 'asked', question: 'a/1', answer: 'no' }), false],
])('%s said: empty is %s', (_name, entry, isEmpty) => {
  expect(isEmptyEntry(entry)).toBe(isEmpty)
})
