import { contentOf } from './content'
import type { Intent } from './intent'
import type { Sign } from './lexicon'
import { anyOverlaps, isWithin, overlaps, type Reading } from './reading'
import type { Span } from './types'

/** A clause without "because" must say more to be taken for a reason. */
const wordsOfStatement = 3
/** What follows "because" is meant for a reason, and needs less. */
const wordsAfterBecause = 2

/** Signs of a statement that a colon or a dash after it gives the reason for: "No intent for Yammer: …". */
const statements: readonly Sign[] = ['noIntent', 'rejects', 'service', 'obstacle']

/** "Because …", a colon or a dash, and then enough words: a reason that no lexicon can know. */
export const openReasons = (reading: Reading): Span[] => [
  ...afterMarks(reading).filter((rest) => contentOf(reading, rest) >= wordsOfStatement),
  ...afterConnectors(reading).filter((rest) => contentOf(reading, rest) >= wordsAfterBecause),
]

/** Where a reason may begin: behind "because", a colon or a dash. */
export const openings = (reading: Reading): Span[] => [...afterMarks(reading), ...afterConnectors(reading)]

/** What follows a colon or a dash after a statement. */
function afterMarks(reading: Reading): Span[] {
  const marks = Array.from(reading.folded.text.matchAll(/:(?=\s)|\s[-\u2013\u2014]+\s/g), ({ index }) => ({
    start: index,
    end: index + 1,
  })).filter((mark) => {
    const before = { start: reading.sentenceOf(mark).start, end: mark.start }
    return statements.some((sign) => anyOverlaps(reading.signs(sign), before))
  })
  return toTheEnd(reading, marks)
}

/** What follows "because". */
const afterConnectors = (reading: Reading): Span[] =>
  toTheEnd(
    reading,
    reading
      .signs('connector')
      .filter(
        (span) => !anyOverlaps([...reading.signs('notBecause'), ...reading.signs('reasonUnknown')], span),
      ),
  )

/** What follows to the end of the sentence; none with meetings or people in it, and none with who said so behind it. */
function toTheEnd(reading: Reading, openings: readonly Span[]): Span[] {
  const idle = [...reading.signs('logistics'), ...reading.signs('roles')]
  const told = reading.signs('hearsay').map((span) => reading.segmentOf(span))
  return openings
    .map((opening) => {
      const rest = { start: opening.end, end: reading.sentenceOf(opening).end }
      const end = Math.min(rest.end, ...told.filter((each) => overlaps(each, rest)).map(({ start }) => start))
      return { start: rest.start, end: Math.max(rest.start, end) }
    })
    .filter((rest) => !anyOverlaps(idle, { start: rest.start, end: reading.sentenceOf(rest).end }))
}

/** Signs of a clause that only keeps the record: it is no reason, however many words it has. */
const record: readonly Sign[] = ['usage', 'reference', 'ftc', 'reasonUnknown']
/** A clause with a word that records use as well ("portal", "partner") has to say more to be none. */
const wordsBesideBookkeeping = 4

/**
 * "No intent for Intune, staff carry no company phones": clauses of their own beside the intent, with enough
 * words; a list of things is none.
 */
export function plainStatements(reading: Reading, intent: Intent): Span[] {
  const stated = [...intent.none, ...intent.rejected, ...intent.noNeed]
  if (stated.length === 0) return []
  const told = reading.signs('hearsay').map((span) => reading.segmentOf(span))
  const isStatement = (clause: Span) =>
    ![...stated, ...told].some((each) => overlaps(each, clause)) &&
    contentOf(reading, clause) > 0 &&
    (!anyOverlaps(reading.signs('bookkeeping'), clause) ||
      contentOf(reading, clause, ['bookkeeping']) >= wordsBesideBookkeeping) &&
    !record.some((sign) => anyOverlaps(reading.signs(sign), clause))
  const isEnough = (clauses: readonly Span[]) => {
    const words = clauses.map((clause) => contentOf(reading, clause))
    return Math.max(0, ...words) > 1 && sumOf(words) >= wordsOfStatement
  }
  const idle = [...reading.signs('logistics'), ...reading.signs('roles')]
  return reading.sentences
    .filter((sentence) => !anyOverlaps(idle, sentence))
    .map((sentence) => reading.clauses.filter((clause) => isWithin(clause, sentence) && isStatement(clause)))
    .filter(isEnough)
    .flat()
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)
