import type { Beginnings, Compiled, Part, Sense, Signal } from './compile'
import { tokenize, type Token } from './text'
import type { Senses } from './vocabulary'

/** How far apart the parts of one signal may stand, in words; less if a sentence ends between them. */
const window = { sameSentence: 16, acrossSentences: 10 } as const

/** The words that answer a part, from the first to the one after the last, and how well. */
type Hit = { start: number; end: number; tokens: readonly number[]; quality: number }

/** A signal that the text answers: what it is worth here, and the words that did it. */
export type Evidence = { signal: Signal; worth: number; tokens: ReadonlySet<number> }

type Reading = {
  tokens: readonly Token[]
  senses: readonly Senses[]
  ideas: ReadonlyMap<string, readonly Hit[]>
}

/** A text as its words, with what is known of them before any signal is looked for. */
export type Text = Reading & {
  /** The kind of product whose name a word is part of. */
  named: ReadonlyMap<number, string>
  /** The words of a negation that does not reach the rest: not now. */
  bounded: ReadonlySet<number>
}

const noSenses: Senses = new Map()

/** Splits a text into words and finds names and ideas among them. */
export function read(text: string, lexicon: Compiled): Text {
  const tokens = tokenize(text, lexicon.grammar)
  const senses = tokens.map(({ word }, at) => lexicon.vocabulary.senses(word, at === tokens.length - 1))
  const ideas = new Map<string, Hit[]>()
  const collect = (found: Map<Part, Hit[]>) => {
    for (const [{ idea }, hits] of found) ideas.set(idea, [...(ideas.get(idea) ?? []), ...hits])
  }
  const names = hitsOf(lexicon.names, { tokens, senses, ideas: new Map() })
  collect(names)
  // "Skype for Business" says nothing about the business, "Office 2019" nothing about a year.
  const inside = new Set([...names.values()].flat().flatMap((hit) => hit.tokens.slice(1)))
  const outside = senses.map((each, at) => (inside.has(at) ? noSenses : each))
  collect(hitsOf(lexicon.words, { tokens, senses: outside, ideas: new Map() }))
  const reading = { tokens, senses: outside, ideas }
  return {
    ...reading,
    named: new Map(
      [...names].flatMap(([{ idea }, hits]) =>
        hits.flatMap((hit) => hit.tokens.map((at): [number, string] => [at, idea])),
      ),
    ),
    bounded: new Set([...hitsOf(lexicon.bounded, reading).values()].flat().flatMap((hit) => hit.tokens)),
  }
}

/** Every signal of the lexicon that a text answers, wherever that points. */
export function match(text: Text, lexicon: Compiled): Evidence[] {
  const negated = lexicon.grammar.negated(text.tokens, text.bounded)
  return evidenceOf(hitsOf(lexicon.signals, text, negated), text.tokens, lexicon)
}

function hitsOf(
  beginnings: Beginnings,
  reading: Reading,
  negated: readonly boolean[] = [],
): Map<Part, Hit[]> {
  const found = new Map<Part, Hit[]>()
  const tryAll = (sense: Sense, at: number) => {
    for (const part of beginnings(sense)) {
      const hit = hitAt(part, at, reading)
      if (hit === null || !hasPolarity(part, hit, negated)) continue
      const hits = found.get(part)
      if (hits === undefined) found.set(part, [hit])
      else if (hits.at(-1)?.start !== at) hits.push(hit)
    }
  }
  reading.senses.forEach((senses, at) => {
    for (const sense of senses.keys()) tryAll(sense, at)
  })
  for (const [idea, hits] of reading.ideas) for (const { start } of hits) tryAll(idea, start)
  return found
}

function hitAt(part: Part, start: number, reading: Reading): Hit | null {
  const hit = { start, end: start, tokens: [] as number[], quality: 1 }
  for (const [index, { sense, skip }] of part.steps.entries()) {
    const step = stepAt(sense, hit.end, index === 0 ? 0 : skip, reading)
    if (step === null) return null
    hit.end = step.end
    hit.tokens.push(...step.tokens)
    hit.quality = Math.min(hit.quality, step.quality)
  }
  return reading.tokens[start]?.sentence === reading.tokens[hit.end - 1]?.sentence ? hit : null
}

/** The nearest place from `from` on, with at most `skip` words between, where a word or an idea stands. */
function stepAt(sense: Sense, from: number, skip: number, reading: Reading): Hit | null {
  for (let at = from; at <= from + skip; at++) {
    if (typeof sense === 'number') {
      const quality = reading.senses[at]?.get(sense)
      if (quality !== undefined) return { start: at, end: at + 1, tokens: [at], quality }
    } else {
      const hits = reading.ideas.get(sense)?.filter((hit) => hit.start === at) ?? []
      const longest = hits.reduce<Hit | null>(
        (best, hit) => (best !== null && best.end >= hit.end ? best : hit),
        null,
      )
      if (longest !== null) return longest
    }
  }
  return null
}

function hasPolarity({ polarity }: Part, hit: Hit, negated: readonly boolean[]): boolean {
  return polarity === 'any' || hit.tokens.some((at) => negated[at]) === (polarity === 'negated')
}

function evidenceOf(hits: Map<Part, Hit[]>, tokens: readonly Token[], lexicon: Compiled): Evidence[] {
  const signals = new Set([...hits.keys()].flatMap((part) => lexicon.signalsOf.get(part) ?? []))
  return [...signals].flatMap((signal) => {
    const together = closest(signal.parts, hits, tokens)
    if (together === null) return []
    const quality = Math.min(...together.map((hit) => hit.quality))
    return [{ signal, worth: signal.worth * quality, tokens: new Set(together.flatMap((hit) => hit.tokens)) }]
  })
}

/** One hit for each part, near each other and without a word in common; null if there are none. */
function closest(parts: readonly Part[], hits: Map<Part, Hit[]>, tokens: readonly Token[]): Hit[] | null {
  const [first, ...others] = parts
  if (first === undefined) return null
  for (const anchor of hits.get(first) ?? []) {
    const chosen = [anchor]
    for (const part of others) {
      const free = (hits.get(part) ?? []).filter((hit) => chosen.every((each) => apart(each, hit) >= 0))
      const next = free.reduce<Hit | null>(
        (best, hit) => (best !== null && apart(anchor, best) <= apart(anchor, hit) ? best : hit),
        null,
      )
      if (next !== null && isNear(anchor, next, tokens)) chosen.push(next)
    }
    if (chosen.length === parts.length) return chosen
  }
  return null
}

/** Words between two hits; negative if they share one. A hit may stand in the gap of another: "lehnt FTC ab". */
const apart = (one: Hit, other: Hit) =>
  one.tokens.some((at) => other.tokens.includes(at))
    ? -1
    : Math.max(0, one.start - other.end, other.start - one.end)

function isNear(one: Hit, other: Hit, tokens: readonly Token[]): boolean {
  const same = tokens[one.start]?.sentence === tokens[other.start]?.sentence
  return apart(one, other) <= (same ? window.sameSentence : window.acrossSentences)
}
