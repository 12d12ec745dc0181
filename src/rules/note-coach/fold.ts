import type { Span } from './types'

/** A text made comparable, and for every character of it the place in the original that it came from. */
export type Folded = { text: string; starts: readonly number[]; ends: readonly number[] }

const diaeresis = '\u0308'
const combining = /\p{M}/u
/** Apostrophes (doesn't = doesnt), soft hyphens and zero-width characters say nothing. */
const silent = /['\u2018\u2019\u02bc\u00ad\u200b-\u200d\ufeff]/u

/**
 * Lower case; ä, ö, ü, ß as ae, oe, ue, ss, however they were typed or composed; other accents dropped;
 * `%` as a word of its own. So that neither case nor umlaut spelling can change a grade.
 */
export function fold(original: string): Folded {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of original) {
    const end = at + character.length
    for (const piece of piecesOf(character, text.at(-1) ?? '')) {
      text += piece
      starts.push(at)
      ends.push(end)
    }
    at = end
  }
  return { text, starts, ends }
}

/** Where a range of the folded text stands in the original. */
export function unfold(folded: Folded, span: Span): Span {
  const start = folded.starts[span.start] ?? 0
  return { start, end: folded.ends[span.end - 1] ?? start }
}

function piecesOf(character: string, before: string): string {
  if (character >= '(' && character <= '~') return character.toLowerCase()
  if (silent.test(character)) return ''
  if (character === '%') return ' percent '
  let pieces = ''
  // Lower, upper, lower: the only way in which ẞ, ß and SS, or ſ and s, meet.
  for (const part of character.toLowerCase().toUpperCase().toLowerCase().normalize('NFKD')) {
    if (part === diaeresis) pieces += /[aou]/.test(pieces.at(-1) ?? before) ? 'e' : ''
    else if (part.length > 1) pieces += ' '
    else if (!combining.test(part)) pieces += part
  }
  return pieces
}
