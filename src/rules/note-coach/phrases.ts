import { fold } from './fold'

/**
 * The lexicons' way to write phrases, which is a regular expression with these shorthands: a blank stands for
 * whatever separates two words of a sentence, `..` for one to four words, a star after a letter for any ending,
 * `$` for the end of a clause, `{name}` for a macro of the same lexicon. Spelling is folded as in the note.
 */
export type Macros = Readonly<Record<string, string>>

/** Never a comma, behind which as often as not another clause begins. */
const separator = '(?:[^a-z0-9.,;:!?]{1,5})'
const words = `(?:[a-z0-9]+${separator}){0,3}?[a-z0-9]+`
const clauseEnd =
  '(?=[^a-z0-9]*(?:$|[.,;:!?()\\u2013\\u2014])|\\s+(?:-|(?:and|but|because|since|as|due|while|und|aber|weil|da|denn|sondern|wegen|aufgrund)\\b))'

/** All phrases as one expression, whole words only; undefined where there is none. */
export function phraseSource(phrases: readonly string[], macros: Macros): string | undefined {
  if (phrases.length === 0) return undefined
  const sources = phrases.map((phrase) => translate(phrase, macros))
  return `(?<![a-z0-9])(?:${sources.join('|')})(?![a-z0-9])`
}

/** Macros are put in after translation, so that each is translated once and not wherever it is used. */
function translate(phrase: string, macros: Macros): string {
  return fold(phrase)
    .text.replaceAll('(', '(?:')
    .replace(/(?<=[a-z0-9])\*/g, '[a-z0-9]*')
    .replaceAll('$', () => clauseEnd)
    .replaceAll(' ', separator)
    .replaceAll('..', words)
    .replace(/\{([a-z]+)\}/g, (_, name: string) => macroSource(name, macros))
}

const translated = new WeakMap<Macros, Map<string, string>>()
function macroSource(name: string, macros: Macros): string {
  const known = translated.get(macros) ?? new Map<string, string>()
  translated.set(macros, known)
  const macro = macros[name]
  if (macro === undefined) throw new Error(`notes lexicon: no macro {${name}}`)
  const source = known.get(name) ?? translate(macro, macros)
  known.set(name, source)
  return source
}
