import { expect, test } from 'vitest'
import { gradeNote, type NoteGrade } from '../../../src/rules/note-coach'
import german from './graded.de.json'
import english from './graded.en.json'
import { l1s } from './l1s'

/**
 * Labelled notes. `tune` and `held` are the halves of a set written before the lexicon, and only `tune` was looked
 * at; `fresh` was written and measured later, then tuned on too; `blind` was written after that and never tuned on;
 * `later` was written next, in four batches, each measured before it was read (86 to 98 % right, one 79 %), and
 * then only kinds of mistake were mended, no single note. `second` was written by somebody else and measured before it
 * was read (79 %); after one half had been looked at, the other was 90 % right. `trades` is from surgeries, town halls,
 * works and schools, in three parts, each measured before it was tuned on: 82, 94 and 93 % right in German, 70, 84 and
 * 73 % in English. `third` came from yet another hand when the coach stood as it is: measured once, 93 % right in German
 * and 92 % in English, and not read.
 * A note that contradicts its L1 is labelled as domain.md §6 has it: poor without a reason, incomplete with one.
 */
type LabelledNote = { grade: string; l1: string; l2?: string; text: string; otherNotes?: string[] }

const sets = [
  { language: 'de', notes: german },
  { language: 'en', notes: english },
].flatMap(({ language, notes }) =>
  (['tune', 'held', 'fresh', 'later', 'second', 'trades', 'third', 'blind'] as const).map((name): Set => ({
    language,
    name,
    notes: notes[name],
  })),
)
type Set = { language: string; name: string; notes: readonly LabelledNote[] }

const grades = new Map<LabelledNote, NoteGrade>()

/** Each note is graded once: there are thousands. */
function gradeOf(note: LabelledNote): NoteGrade {
  const before = grades.get(note)
  if (before !== undefined) return before
  const { text, l1, l2, otherNotes } = note
  const known = l1s.find((each) => each === l1)
  if (!known) throw new Error(`unknown L1 ${l1} beside "${text}"`)
  const { grade } = gradeNote(text, { l1: known, l2, otherNotes })
  grades.set(note, grade)
  return grade
}

test.each(sets)('$language, $name: at least 85 % are graded as labelled', ({ notes }) => {
  const wrong = notes.filter((note) => gradeOf(note) !== note.grade)
  expect(wrong.length / notes.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.15)
})

/** What the coach still misjudges among the notes it was tuned on: it would have to know what a company is about. */
const misjudged = [
  'Project Online nicht geplant: die Firma macht keine Projekte, alles ist Linienfertigung.',
  'Der Inhaber will, dass die Leute miteinander reden, und hat sich gegen jedes Chatprodukt samt Teams entschieden.',
  'Owner wants people to talk in person and has decided against any chat product incl. Teams.',
]

test.each(sets.filter(({ name }) => ['tune', 'held', 'fresh'].includes(name)))(
  '$language, $name: what was tuned on is graded as labelled',
  ({ notes }) => {
    const wrong = notes.filter((note) => gradeOf(note) !== note.grade).map(({ text }) => text)
    expect(wrong.filter((text) => !misjudged.includes(text))).toEqual([])
  },
)

test.each(sets)('$language, $name: no poor note is called good', ({ notes }) => {
  expect(notes.filter((note) => note.grade === 'poor' && gradeOf(note) === 'good')).toEqual([])
})

test('each language has at least 110 labelled notes, and 40 that were never tuned on', () => {
  for (const notes of [german, english]) {
    expect(notes.tune.length + notes.held.length).toBeGreaterThanOrEqual(110)
    expect(notes.blind.length).toBeGreaterThanOrEqual(40)
  }
})
