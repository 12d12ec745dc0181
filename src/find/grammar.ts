import { createStemmer } from './stem'
import type { GrammarFile } from './lexicon'
import { fold, type Token } from './text'

/** How many words a negation reaches: "kein … Bedarf", "not … want to use". */
const reach = { next: 3, after: 6, far: 10 } as const

export type Grammar = {
  stem: (word: string) => string
  breaks: ReadonlySet<string>
  clitics: ReadonlySet<string>
  ordinary: ReadonlySet<string>
  bounded: readonly string[]
  /** Which of the words are negated; `harmless` negations are bound to a phrase of their own. */
  negated: (tokens: readonly Token[], harmless: ReadonlySet<number>) => boolean[]
}

/** Joins the grammars of both languages; callers mix them in one text. */
export function createGrammar(files: readonly GrammarFile[]): Grammar {
  const all = (name: keyof GrammarFile) => new Set(files.flatMap((file) => file[name]).map(fold))
  const next = all('negatesNext')
  const after = all('negatesAfter')
  const far = all('negatesFar')
  const clause = all('negatesClause')

  function negated(tokens: readonly Token[], harmless: ReadonlySet<number>): boolean[] {
    const result = tokens.map(() => false)
    tokens.forEach((token, at) => {
      if (harmless.has(at)) return
      const [from, to] = reachOf(token.word, at)
      const bounds = far.has(token.word) ? 'sentence' : 'clause'
      for (const [step, other] of tokens.slice(from, to).entries())
        if (other[bounds] === token[bounds] && from + step !== at) result[from + step] = true
    })
    return result
  }

  /** The words that a word may negate, [from, to). */
  function reachOf(word: string, at: number): [from: number, to: number] {
    if (clause.has(word)) return [0, Infinity]
    if (next.has(word)) return [at + 1, at + 1 + reach.next]
    if (after.has(word)) return [at + 1, at + 1 + reach.after]
    if (far.has(word)) return [at + 1, at + 1 + reach.far]
    return [at, at]
  }

  return {
    stem: createStemmer([...all('suffixes')]),
    breaks: all('breaks'),
    clitics: all('clitics'),
    ordinary: all('ordinary'),
    bounded: files.flatMap((file) => file.bounded),
    negated,
  }
}
