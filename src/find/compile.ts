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

/** Parts by what they begin with, so that only those are tried for which the text has the first word. */
export type Beginnings = ReadonlyMap<Sense, readonly Part[]>

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
  const near = new Map<string, Step>()
  const far = new Map<string, Step>()
  const signals = new Map<Sense, Part[]>()
  const shared = new Map<string, Part>()
  const signalsOf = new Map<Part, Signal[]>()

  /** Most words of the lexicon come up in many lines; one step serves them all, as the index has to be built fast. */
  function compileStep(text: string, isFar: boolean): Step {
    const known = isFar ? far : near
    const before = known.get(text)
    if (before !== undefined) return before
    const sense = text.startsWith('<') ? text.slice(1, -1) : vocabulary.add(text)
    const step = { sense, skip: isFar ? skip.far : skip.near }
    known.set(text, step)
    return step
  }

  function compilePart(text: string, idea: string, into: Map<Sense, Part[]>): Part {
    const steps: Step[] = []
    eachWord(text, (word, isFar) => steps.push(compileStep(word, isFar)))
    const part: Part = { steps, polarity: polarityOf(text), idea }
    const first = steps[0]
    if (first !== undefined) push(into, first.sense, part)
    return part
  }

  function compileIdeas(files: readonly IdeaFile[]): Beginnings {
    const into = new Map<Sense, Part[]>()
    for (const file of files)
      for (const [idea, lines] of Object.entries(file))
        for (const line of lines) compilePart(line, idea, into)
    return into
  }

  function compileSignal(outcome: string, line: string, value: number): void {
    const parts = partsOf(line).map((text) => {
      const part = shared.get(text) ?? compilePart(text, '', signals)
      shared.set(text, part)
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
    signals,
    signalsOf,
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
