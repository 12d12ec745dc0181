import { fold } from './fold'
import { readNote, type Reading } from './reading'
import { maxNoteLength } from '../situation'
import { maxSentences, type FindingDetail, type Span } from './types'

type Found = FindingDetail & Span

/** Beyond this the note tells a story; three or four short sentences are only mentioned. */
const farTooManySentences = 5
/** Shorter notes resemble each other without having been pasted. */
const comparableWords = 4
const nearlyTheSame = 0.85

/** Findings on length and on copies, placed in the folded text, and whether they keep the note from good. */
export function readForm(text: string, reading: Reading, others: readonly string[]): Found[] {
  return [
    ...tooLong(text, reading),
    ...tooManySentences(reading),
    ...openSlots(reading),
    ...copies(reading, others),
  ]
}

export function spoilsForm(found: Found): boolean {
  if (found.code === 'too-many-sentences') return found.count >= farTooManySentences
  return found.code === 'too-long' || found.code === 'slot-open' || found.code === 'same-as-other-note'
}

function tooLong(text: string, reading: Reading): Found[] {
  const note = text.trim()
  if (note.length <= maxNoteLength) return []
  const limit = text.indexOf(note) + maxNoteLength
  const start = reading.folded.starts.findIndex((place) => place >= limit)
  return [
    {
      code: 'too-long',
      length: note.length,
      limit: maxNoteLength,
      start: Math.max(start, 0),
      end: reading.folded.text.length,
    },
  ]
}

function tooManySentences({ sentences, folded }: Reading): Found[] {
  const first = sentences[maxSentences]
  if (!first) return []
  const start = first.start + (/\S/.exec(folded.text.slice(first.start))?.index ?? 0)
  return [
    {
      code: 'too-many-sentences',
      count: sentences.length,
      limit: maxSentences,
      start,
      end: folded.text.length,
    },
  ]
}

/** What a pattern left to fill in: words in square brackets. */
function openSlots({ folded }: Reading): Found[] {
  return [...folded.text.matchAll(/\[[^[\]]*\]/g)].map((slot) => ({
    code: 'slot-open',
    start: slot.index,
    end: slot.index + slot[0].length,
  }))
}

/** "The same note pasted on every service": the same but for the service's name. */
function copies(reading: Reading, others: readonly string[]): Found[] {
  const own = wordsWithoutServices(reading)
  if (own.length < comparableWords) return []
  const index = others.findIndex((other) => {
    const copy = fold(other).text === reading.folded.text
    return copy || resemblance(own, wordsWithoutServices(readNote(other))) >= nearlyTheSame
  })
  return index < 0 ? [] : [{ code: 'same-as-other-note', index, start: 0, end: reading.folded.text.length }]
}

function wordsWithoutServices({ folded, signs }: Reading): string[] {
  let text = folded.text
  for (const { start, end } of signs('service')) {
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
  }
  return text.match(/[a-z0-9]+/g) ?? []
}

/** Dice coefficient of the two notes' word pairs: 1 for the same words in the same order. */
function resemblance(one: readonly string[], other: readonly string[]): number {
  const pairs = (words: readonly string[]) =>
    words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)
  const left = pairs(one)
  const right = pairs(other)
  const shared = left.filter((pair) => {
    const found = right.indexOf(pair)
    if (found >= 0) right.splice(found, 1)
    return found >= 0
  }).length
  const total = left.length + shared + right.length
  return total === 0 ? 0 : (2 * shared) / total
}
