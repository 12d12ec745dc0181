import { contentOf } from './content'
import { anyOverlaps, type Reading } from './reading'
import type { Span } from './types'

/** "Does not use Slack", "nutzt kein Slack": the word that follows names what is no reason. */
export function namesNotInUse(reading: Reading): Span[] {
  const { text } = reading.folded
  return reading.signs('notInUse').map(({ end }) => {
    const word = /^[^a-z0-9.,;:!?]+[a-z0-9]+/.exec(text.slice(end))
    return { start: end, end: end + (word?.[0].length ?? 0) }
  })
}

/** "Uses Acme", "da Acme im Einsatz ist": a name that no lexicon knows beside a word of use. */
export function productsInUse(reading: Reading, known: readonly Span[]): Span[] {
  const { text } = reading.folded
  const isName = (place: Span) => contentOf(reading, place) > 0 && !anyOverlaps(known, place)
  const after = reading.signs('inUse').map(({ end }) => {
    const words = /^[^a-z0-9.,;:!?]+(?:[a-z0-9]+[^a-z0-9.,;:!?]+)?[a-z0-9]+/.exec(text.slice(end))
    return { start: end, end: end + (words?.[0].length ?? 0) }
  })
  const before = reading.signs('inUseBefore').map(({ start }) => {
    const words = /(?:[a-z0-9]+[^a-z0-9.,;:!?]+)?[a-z0-9]+[^a-z0-9.,;:!?]+$/.exec(text.slice(0, start))
    return { start: start - (words?.[0].length ?? 0), end: start }
  })
  return [...after, ...before].filter(isName)
}
