import { eachWord, partsOf, polarityOf, type Polarity } from './expression'
import { createGrammar, type Grammar } from './grammar'
import { tiers, type IdeaFile, type Lexicon, type Tier } from './lexicon'
import { createVocabulary, type Vocabulary } from './vocabulary'

/** What a tier is worth; the threshold of rank.ts is set against these. */
const worth: Record<Tier, number> = { decisive: 6.5, strong: 4, medium: 2.5, weak: 1, against: -3 }

/** How many words may stand before a step: as a rule one, after `…` more. */
const skip = { near: 1, far: 6 } as const

/** A lexicon word by its number, or an idea by its name. */
export type Sense = number | string
export type Step = { sense: Sense; skip: number }
/** Words and ideas in their order; `idea` names what they stand for, where they are words of one. */
export type Part = { steps: readonly Step[]; polarity: Polarity; idea: string }
export type Signal = { outcome: string; line: string; worth: number; parts: readonly Part[] }

/** The parts that begin with a sense, so that only those are tried for which the text has the first word. */
export type Beginnings = (sense: Sense) => readonly Part[]

export type Compiled = {
  grammar: Grammar
  vocabulary: Vocabulary
  words: Beginnings
  /** As `words`, for the names of products: a word inside a name means nothing else. */
  names: Beginnings
  bounded: Beginnings
  signals: Beginnings
  signalsOf: ReadonlyMap<Part, readonly Signal[]>
}

/** Turns the lexicon's lines into parts with numbers, shared between the signals that contain them. */
export function compile(lexicon: Lexicon, labels: readonly { outcome: string; line: string }[]): Compiled {
  const grammar = createGrammar(lexicon.grammar)
  const vocabulary = createVocabulary(grammar.stem, grammar.ordinary)
  const signals = new Map<Sense, Part[]>()
  const shared = new Map<string, Part>()
  const signalsOf = new Map<Part, Signal[]>()

  const senseOf = (word: string): Sense => (word.startsWith('<') ? word.slice(1, -1) : vocabulary.add(word))

  function compilePart(text: string, idea: string): Part {
    const steps: Step[] = []
    eachWord(text, (word, isFar) => {
      steps.push({ sense: senseOf(word), skip: isFar ? skip.far : skip.near })
    })
    return { steps, polarity: polarityOf(text), idea }
  }

  /**
   * The words of all lines are taken down at once, as any of them may be meant by a word of the text; the lines
   * themselves, ten thousand of them, become parts only when their first word comes up, or the start would be slow.
   */
  function compileIdeas(files: readonly IdeaFile[]): Beginnings {
    const lines = new Map<Sense, { line: string; idea: string }[]>()
    for (const file of files)
      for (const [idea, own] of Object.entries(file))
        for (const line of own) {
          let first: Sense | undefined
          eachWord(line, (word) => {
            const sense = senseOf(word)
            first ??= sense
          })
          if (first !== undefined) push(lines, first, { line, idea })
        }
    const parts = new Map<Sense, readonly Part[]>()
    return (sense) => {
      const known =
        parts.get(sense) ?? lines.get(sense)?.map(({ line, idea }) => compilePart(line, idea)) ?? []
      parts.set(sense, known)
      return known
    }
  }

  function compileSignal(outcome: string, line: string, value: number): void {
    const parts = partsOf(line).map((text) => {
      const before = shared.get(text)
      if (before !== undefined) return before
      const part = compilePart(text, '')
      shared.set(text, part)
      const first = part.steps[0]
      if (first !== undefined) push(signals, first.sense, part)
      return part
    })
    const signal = { outcome, line, worth: value, parts }
    for (const part of new Set(parts)) push(signalsOf, part, signal)
  }

  for (const file of lexicon.signals)
    for (const [outcome, byTier] of Object.entries(file))
      for (const tier of tiers)
        for (const line of byTier[tier] ?? []) compileSignal(outcome, line, worth[tier])
  for (const { outcome, line } of labels) compileSignal(outcome, line, worth.strong)

  return {
    grammar,
    vocabulary,
    words: compileIdeas(lexicon.ideas),
    names: compileIdeas(lexicon.products),
    bounded: compileIdeas([{ bounded: grammar.bounded }]),
    signals: (sense) => signals.get(sense) ?? [],
    signalsOf,
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
