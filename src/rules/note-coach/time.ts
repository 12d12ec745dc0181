import { anyOverlaps, isWithin, type Reading } from './reading'
import type { Span } from './types'

/**
 * Words that bound the missing intent in time and so make it In Progress: "until Q3", "maybe next year". None where
 * they bound a contract ("runs until 2028"), date what is past ("was bought in 2019") or say "now or in the future". Source: domain.md §6.
 */
export function boundsOf(reading: Reading, intents: readonly Span[]): Span[] {
  const bounds = reading.signs('bound').filter((span) => !boundsContract(reading, span))
  const besideIntent = reading
    .signs('boundWithIntent')
    .filter((span) => intents.some((intent) => isWithin(intent, reading.clauseOf(span))))
    .filter((span) => !anyOverlaps(bounds, span) && !boundsContract(reading, span) && !isPast(reading, span))
  const other = [...reading.signs('unbounded'), ...reading.signs('noIntent')]
  return [...bounds, ...besideIntent].filter((span) => !anyOverlaps(other, span))
}

/** A word like "contract" or "licensed" before it in the same clause. */
function boundsContract(reading: Reading, span: Span): boolean {
  const clause = reading.clauseOf(span)
  return reading.signs('tenure').some((tenure) => isWithin(tenure, clause) && tenure.start <= span.start)
}

/** In a clause that tells what was done: German says so at its end, so the word may stand on either side. */
function isPast(reading: Reading, span: Span): boolean {
  const clause = reading.clauseOf(span)
  return reading.signs('past').some((past) => isWithin(past, clause))
}
