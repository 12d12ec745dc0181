import type { Range } from './types'

/** A word of the text: folded for comparison, with its place, its clause and its sentence. */
export type Token = Range & { word: string; sentence: number; clause: number }

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu
const cliticPattern = /^(.+)['’](\p{L}+)$/u
const asciiOnly = /^[a-z0-9]+$/
const sentenceEnd = /[.!?;]\s|\n/u
const clauseEnd = /[,:()/–—]|\s-\s/u

/**
 * Folds away what people type differently for the same word: case, accents, ß, apostrophes, and umlauts as two
 * letters or as one without dots (ä, ae and a become one).
 */
export function fold(text: string): string {
  const plain = asciiOnly.test(text)
    ? text
    : text
        .toLowerCase()
        .normalize('NFKD')
        .replace(/[\p{M}'’]/gu, '')
        .replace(/ß/g, 'ss')
  return plain.includes('e') ? plain.replace(/([aou])e/g, '$1') : plain
}

/** Splits a text into its words; `breaks` open a new clause, as a comma does, and `clitics` are dropped: customer's. */
export function tokenize(
  text: string,
  { breaks, clitics }: Record<'breaks' | 'clitics', ReadonlySet<string>>,
): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  let clause = 0
  let before = 0
  for (const found of text.matchAll(wordPattern)) {
    const between = text.slice(before, found.index)
    const [, stem = '', clitic] = cliticPattern.exec(found[0]) ?? []
    const word = clitic !== undefined && clitics.has(fold(clitic)) ? fold(stem) : fold(found[0])
    if (sentenceEnd.test(between)) {
      sentence++
      clause++
    } else if (clauseEnd.test(between) || breaks.has(word)) {
      clause++
    }
    before = found.index + found[0].length
    if (word !== '') tokens.push({ word, start: found.index, end: before, sentence, clause })
  }
  return tokens
}
