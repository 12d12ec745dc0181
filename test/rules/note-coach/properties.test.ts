import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gradeNote, maxNoteLength } from '../../../src/rules'
import german from './graded.de.json'
import english from './graded.en.json'
import { l1s } from './l1s'

const labelled = [german, english].flatMap(({ tune, held, fresh, blind }) =>
  [...tune, ...held, ...fresh, ...blind].map(({ text }) => text),
)
const l1 = fc.constantFrom(...l1s)
const note = fc.constantFrom(...labelled)
/** Whatever may be in the field: real notes, halves of two, and anything at all. */
const anyText = fc.oneof(
  note,
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc.tuple(note, note, fc.nat(200)).map(([one, other, at]) => one.slice(0, at) + other.slice(at)),
)

test('grading never throws, and what it finds lies inside the text, in order', () => {
  fc.assert(
    fc.property(anyText, l1, fc.array(anyText, { maxLength: 2 }), (text, l1, otherNotes) => {
      const { findings } = gradeNote(text, { l1, otherNotes })
      let last = 0
      for (const { start, end } of findings) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = start
      }
    }),
    { numRuns: 400 },
  )
})

test('neither case nor the spelling or composition of umlauts changes the grade', () => {
  const spellings: readonly ((text: string) => string)[] = [
    (text) => text.toLowerCase(),
    (text) => text.toUpperCase(),
    (text) => text.normalize('NFD'),
    (text) => text.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss'),
  ]
  fc.assert(
    fc.property(note, l1, fc.constantFrom(...spellings), (text, l1, spell) => {
      fc.pre(spell(text).length <= maxNoteLength)
      expect(gradeNote(spell(text), { l1 }).grade).toBe(gradeNote(text, { l1 }).grade)
    }),
    { numRuns: 400 },
  )
})

test('surrounding blanks change nothing but the places', () => {
  fc.assert(
    fc.property(note, l1, fc.nat(3), (text, l1, blanks) => {
      fc.pre(text !== '')
      const bare = gradeNote(text, { l1 })
      const padded = gradeNote(' '.repeat(blanks) + text + '\n'.repeat(blanks), { l1 })
      expect(padded.grade).toBe(bare.grade)
      expect(padded.findings.map(({ code }) => code).sort()).toEqual(
        bare.findings.map(({ code }) => code).sort(),
      )
    }),
    { numRuns: 200 },
  )
})

test('a good note that is repeated until it no longer fits is good no more', () => {
  const good = labelled.filter(
    (text) => text.length > maxNoteLength / 4 && gradeNote(text, { l1: 'no-intent' }).grade === 'good',
  )
  expect(good.length).toBeGreaterThan(40)
  for (const text of good) {
    expect(gradeNote(`${text} `.repeat(4), { l1: 'no-intent' }).grade, text).toBe('incomplete')
  }
})
