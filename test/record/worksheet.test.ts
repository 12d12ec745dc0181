import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldIds } from '../../src/playbook/schema'
import { type Change, changeWorksheet, emptyWorksheet, type Worksheet } from '../../src/record/worksheet'
import { situations } from '../support/situations'

const undo: Change = { type: 'undone' }
const redo: Change = { type: 'redone' }
const note = (notes: string): Change => ({ type: 'answered', answers: { notes } })
const owner = (value: string): Change => ({
  type: 'overridden',
  field: 'owner',
  override: { value, over: { de: 'Account Team', en: 'Account Team' } },
})
const after = (...changes: Change[]): Worksheet => changes.reduce(changeWorksheet, emptyWorksheet)

const changes: fc.Arbitrary<Change> = fc.oneof(
  situations.map((answers): Change => ({ type: 'answered', answers })),
  fc.string().map(note),
  fc.string().map(owner),
  fc.constantFrom(...fieldIds).map((field): Change => ({ type: 'recommendationTaken', field })),
  situations.map((situation): Change => ({ type: 'opened', situation })),
  fc.constantFrom<Change>(
    { type: 'cleared' },
    { type: 'rested' },
    { type: 'asked', question: 'competitive-solution/1', answer: 'yes' },
    { type: 'overruled', target: 'in-progress', is: true },
  ),
)
const steps = fc.oneof({ weight: 3, arbitrary: changes }, fc.constantFrom(undo, redo))

/** Applies a change until it changes nothing any more. */
function toTheEnd(worksheet: Worksheet, change: Change): Worksheet {
  const next = changeWorksheet(worksheet, change)
  return next === worksheet ? worksheet : toTheEnd(next, change)
}

describe('undo and redo', () => {
  test('any sequence of changes can be undone to the start and redone to the end', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 60 }), (sequence) => {
        const end = toTheEnd(after(...sequence), redo)
        const start = toTheEnd(end, undo)
        expect(start.entry).toEqual(emptyWorksheet.entry)
        expect(toTheEnd(start, redo).entry).toEqual(end.entry)
      }),
    )
  })

  test('one undo takes back one change, and a redo brings it again', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 20 }), situations, (sequence, situation) => {
        const before = after(...sequence)
        const opened = changeWorksheet(before, { type: 'opened', situation })
        if (opened === before) return
        const undone = changeWorksheet(opened, undo)
        expect(undone.entry).toEqual(before.entry)
        expect(changeWorksheet(undone, redo).entry).toEqual(opened.entry)
      }),
    )
  })

  test('there is nothing to undo at the start, and nothing to redo at the end', () => {
    expect(after(undo)).toBe(emptyWorksheet)
    const end = after(note('a'))
    expect(changeWorksheet(end, redo)).toBe(end)
  })

  test('another change after an undo ends what could be redone', () => {
    expect(after(note('a'), undo, owner('Erika'), redo).entry.situation).toEqual({})
  })
})

describe('typing in one field is one step', () => {
  test.each<[string, Change[]]>([
    ['a note', [note('n'), note('no'), note('not')]],
    ['a value put in place of the recommended one', [owner('E'), owner('Er'), owner('Erika')]],
    [
      'the existing L2',
      [
        { type: 'answered', answers: { existing: { l2: 'E' } } },
        { type: 'answered', answers: { existing: { l2: 'Ex' } } },
      ],
    ],
  ])('%s', (_name, typing) => {
    expect(after(...typing, undo).entry).toEqual(emptyWorksheet.entry)
  })

  test('and two fields are two', () => {
    const typed = after(note('n'), note('no'), owner('E'), owner('Er'))
    expect(changeWorksheet(typed, undo).entry).toEqual(after(note('no')).entry)
  })

  test('as is typing on after an undo', () => {
    const typed = after(note('n'), owner('E'), undo, note('no'))
    expect(changeWorksheet(typed, undo).entry.situation).toEqual({ notes: 'n' })
  })

  test('a pick is never one with the pick before it', () => {
    const picked = after(
      { type: 'answered', answers: { phase: 'delivery' } },
      { type: 'answered', answers: { phase: 'assignment' } },
    )
    expect(changeWorksheet(picked, undo).entry.situation).toEqual({ phase: 'delivery' })
  })
})

describe('what was typed is kept', () => {
  test('an answer leaves the others alone', () => {
    const { entry } = after(note('Kein Interesse.'), owner('Erika'), {
      type: 'answered',
      answers: { phase: 'delivery' },
    })
    expect(entry.situation).toEqual({ notes: 'Kein Interesse.', phase: 'delivery' })
    expect(entry.overrides.owner?.value).toBe('Erika')
  })

  test.each<[string, Change]>([
    ['clearing', { type: 'cleared' }],
    ['opening a link', { type: 'opened', situation: { phase: 'delivery' } }],
    ['taking the recommendation back', { type: 'recommendationTaken', field: 'owner' }],
  ])('%s can be undone', (_name, change) => {
    const typed = after(note('Kein Interesse.'), owner('Erika'))
    const changed = changeWorksheet(typed, change)
    expect(changed.entry).not.toEqual(typed.entry)
    expect(changeWorksheet(changed, undo).entry).toEqual(typed.entry)
  })

  test('taking one recommendation back leaves the other values', () => {
    const nextAction: Change = {
      type: 'overridden',
      field: 'nextAction',
      override: { value: 'Call', over: { de: '', en: '' } },
    }
    const { overrides } = after(owner('Erika'), nextAction, {
      type: 'recommendationTaken',
      field: 'owner',
    }).entry
    expect(Object.keys(overrides)).toEqual(['nextAction'])
  })

  test('a change that changes nothing is no step', () => {
    const typed = after(note('a'))
    expect(changeWorksheet(typed, note('a'))).toBe(typed)
    expect(changeWorksheet(typed, { type: 'answered', answers: { phase: undefined } })).toBe(typed)
  })
})

describe('a note is one text', () => {
  const over = { de: '', en: '' }
  const typedInRecord = after(
    { type: 'answered', answers: { phase: 'assignment', row: 'assignment-declines-ftc' } },
    { type: 'overridden', field: 'notes', override: { value: 'typed in the record', over } },
  )

  test('typed in the record, it is there where a row asks for it', () => {
    expect(typedInRecord.entry.situation.notes).toBe('typed in the record')
  })

  test('typed as an answer, it is there where no row asks for it', () => {
    const answered = changeWorksheet(typedInRecord, {
      type: 'answered',
      answers: { notes: 'typed as an answer' },
    })
    expect(answered.entry.overrides.notes?.value).toBe('typed as an answer')
    const emptied = changeWorksheet(answered, { type: 'answered', answers: { notes: undefined } })
    expect(emptied.entry.overrides.notes?.value).toBe('')
  })
})

describe('undo after typing', () => {
  const emptied: Change = { type: 'answered', answers: { notes: undefined } }
  const undone = (...changes: Change[]) => after(...changes, { type: 'undone' }).entry.situation.notes

  test('what was typed in one go is one step', () => {
    expect(undone(note('a'), note('ab'), note('abc'))).toBeUndefined()
  })

  test('what was typed before a rest stays', () => {
    expect(undone(note('ab'), { type: 'rested' }, note('abc'))).toBe('ab')
  })

  test('a text that was emptied comes back', () => {
    expect(undone(note('ab'), emptied)).toBe('ab')
  })
})

describe('what the user overruled', () => {
  const overruled: Change[] = [
    { type: 'asked', question: 'competitive-solution/5', answer: 'yes' },
    { type: 'overruled', target: 'blocked/product-feature', is: true },
  ]

  test('stays as long as the evidence and the case do', () => {
    const { entry } = after(...overruled, { type: 'answered', answers: { notes: 'more' } })
    expect(entry.overruled).toEqual(['blocked/product-feature'])
  })

  test.each<Change>([
    { type: 'asked', question: 'competitive-solution/5', answer: undefined },
    { type: 'answered', answers: { row: 'delivery-new-workload' } },
    { type: 'overruled', target: 'blocked/product-feature', is: false },
  ])('goes with %j', (change) => {
    expect(after(...overruled, change).entry.overruled).toEqual([])
  })
})
