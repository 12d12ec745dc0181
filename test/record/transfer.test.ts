import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FieldId, fieldIds, languages } from '../../src/playbook/schema'
import { inEach, readBilingual } from '../../src/record/bilingual'
import type { RecordField } from '../../src/record/record'
import { nextToCopy, progressOf, transferOf, transferState } from '../../src/record/transfer'
import type { Transfers } from '../../src/record/worksheet'
import { maxNoteLength, type Situation } from '../../src/rules'
import { playbook } from '../support/playbook'

const noIntent: Situation = {
  phase: 'assignment',
  row: 'assignment-no-intent',
  l2: 'competitive-solution',
  nextActionDate: '2031-05-13',
}
const read = (situation: Situation) => readBilingual(playbook(), { situation, overrides: {} })
const fieldIn = (record: readonly RecordField[], id: FieldId): RecordField => {
  const field = record.find(({ field }) => field === id)
  if (field === undefined) throw new Error(`no field ${id}`)
  return field
}
/** What is remembered after these values of a record were copied. */
const copied = (situation: Situation, ...fields: FieldId[]): Transfers =>
  Object.fromEntries(
    fields.map((field) => [field, transferOf('copied', inEach(read(situation), field, 'value'))]),
  )

describe('how far a value is on its way into FTOP', () => {
  const withL2 = copied(noIntent, 'l2')
  const ticked: Transfers = { owner: { how: 'ticked', values: { de: 'Account Team', en: 'Account Team' } } }
  const other: Situation = { ...noIntent, l2: 'on-premises-solution' }

  test.each<[string, Situation, Transfers, FieldId, ReturnType<typeof transferState>]>([
    ['a value that nobody brought over', noIntent, {}, 'l2', { status: 'toDo' }],
    ['a question that is still open', noIntent, {}, 'notes', { status: 'toDo' }],
    ['a field with nothing to enter', noIntent, {}, 'targetDate', { status: 'nothing' }],
    [
      'who updates, which is no field of FTOP’s',
      noIntent,
      copied(noIntent, 'updatedBy'),
      'updatedBy',
      { status: 'nothing' },
    ],
    [
      'a value that was copied without words in this language',
      noIntent,
      { owner: { how: 'copied', values: { de: 'Account Team', en: '' } } },
      'owner',
      { status: 'toDo' },
    ],
    ['a value that was copied', noIntent, withL2, 'l2', { status: 'done', how: 'copied' }],
    ['a value that was typed and ticked', noIntent, ticked, 'owner', { status: 'done', how: 'ticked' }],
    [
      'a value that changed since',
      other,
      withL2,
      'l2',
      { status: 'stale', old: 'Using Competitive Solution' },
    ],
    [
      'a value that is gone since',
      { ...noIntent, l2: undefined },
      withL2,
      'l2',
      { status: 'stale', old: 'Using Competitive Solution' },
    ],
    [
      'a copied value whose row asks for nothing now',
      { ...noIntent, row: 'assignment-declines-ftc' },
      withL2,
      'l2',
      { status: 'stale', old: 'Using Competitive Solution' },
    ],
  ])('%s', (_, situation, transfers, field, state) => {
    expect(transferState(fieldIn(read(situation).en, field), transfers, 'en')).toEqual(state)
  })

  test('a value that changed back is as it was in FTOP', () => {
    const back = fieldIn(read({ ...other, l2: 'competitive-solution' }).en, 'l2')
    expect(transferState(back, withL2, 'en')).toEqual({ status: 'done', how: 'copied' })
  })

  test.each(languages)('what was copied in one language is there in %s as well', (language) => {
    const transfers = copied(noIntent, 'l1', 'l2', 'nextActionDate', 'nextAction')
    for (const field of read(noIntent)[language]) {
      const { status } = transferState(field, transfers, language)
      expect(status === 'done', field.field).toBe(field.field in transfers)
    }
  })

  test('of a value that is gone there is nothing to remember', () => {
    expect(transferOf('ticked', { de: '', en: '' })).toBe(undefined)
  })
})

describe('progress and the next value', () => {
  test.each<[string, Situation, Transfers, { done: number; of: number }, FieldId | undefined]>([
    ['nothing is copied: from the top', noIntent, {}, { done: 0, of: 7 }, 'l1'],
    ['the first two are', noIntent, copied(noIntent, 'l1', 'l2'), { done: 2, of: 7 }, 'owner'],
    [
      'an open question is counted and passed over',
      noIntent,
      copied(noIntent, 'l1', 'l2', 'owner'),
      { done: 3, of: 7 },
      'nextActionDate',
    ],
    [
      'a value that changed since comes in its own place',
      { ...noIntent, l2: 'on-premises-solution' },
      copied(noIntent, 'l1', 'l2', 'owner'),
      { done: 2, of: 7 },
      'l2',
    ],
    [
      'all that is there is copied',
      noIntent,
      copied(noIntent, 'l1', 'l2', 'owner', 'nextActionDate', 'nextAction'),
      { done: 5, of: 7 },
      undefined,
    ],
    ['no row is found', {}, {}, { done: 0, of: 10 }, undefined],
    [
      'what is gone counts until FTOP has not got it any more',
      { ...noIntent, row: 'assignment-declines-ftc' },
      copied(noIntent, 'owner'),
      { done: 0, of: 6 },
      'l1',
    ],
  ])('%s', (_, situation, transfers, progress, next) => {
    const record = read(situation).en
    expect(progressOf(record, transfers, 'en')).toEqual(progress)
    expect(nextToCopy(record, transfers, 'en')?.field).toBe(next)
  })

  test('copying the next value again and again brings over every value once, in FTOP’s order, and then ends', () => {
    const situations = fc.record<Situation>(
      {
        phase: fc.constantFrom('assignment' as const, 'delivery' as const),
        row: fc.constantFrom(...playbook().de.rows.map(({ id }) => id), 'none'),
        l2: fc.constantFrom(...playbook().de.l2.map(({ id }) => id)),
        notes: fc.string({ maxLength: maxNoteLength }),
        nextActionDate: fc.constant('2031-05-13'),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(situations, fc.constantFrom(...languages), (situation, language) => {
        const bilingual = read(situation)
        const record = bilingual[language]
        const walked: FieldId[] = []
        let transfers: Transfers = {}
        for (
          let next = nextToCopy(record, transfers, language);
          next;
          next = nextToCopy(record, transfers, language)
        ) {
          walked.push(next.field)
          if (walked.length > fieldIds.length) break
          transfers = {
            ...transfers,
            [next.field]: transferOf('copied', inEach(bilingual, next.field, 'value')),
          }
        }
        expect(walked).toEqual(
          record.flatMap(({ field, value }) => (field === 'updatedBy' || value === '' ? [] : [field])),
        )
        expect(progressOf(record, transfers, language).done).toBe(walked.length)
      }),
    )
  })
})

test.each([
  [{ de: '', en: '' }, false],
  [{ de: 'a', en: '' }, true],
  [{ de: '', en: 'a' }, true],
])('%j is remembered: %s', (values, is) => {
  expect(transferOf('ticked', values)).toEqual(is ? { how: 'ticked', values } : undefined)
})
