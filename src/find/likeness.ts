/**
 * What was learnt from the example sentences: per feature, what it says for and against the outcomes. Weights are text,
 * read when the feature comes up: "b12e-5" says 1.2 for the second outcome and 0.5 against the fifth.
 */
export type Learnt = { outcomes: readonly string[]; own: string; features: Readonly<Record<string, string>> }

/** How like the examples of an outcome a text is: its share among all outcomes, and the words that say so. */
export type Likeness = { outcome: string; share: number; tokens: readonly number[] }

const scale = 10
/** What a word must say for an outcome to be marked: so much, and so much of what the most telling word says. */
const telling = { weight: 0.5, ofMost: 0.3 } as const
const pairs = /([a-z])(-?\d+)/g
const firstLetter = 'a'.charCodeAt(0)

/** Weights that say next to nothing are left out: they are most of them. */
const leastWeight = 2

/** The weights that say something, each with the letter of its outcome's place. */
export function encodeWeights(weights: Float64Array): string {
  return [...weights]
    .map((weight) => Math.round(weight * scale))
    .map((weight, at) =>
      Math.abs(weight) < leastWeight ? '' : `${String.fromCharCode(firstLetter + at)}${weight}`,
    )
    .join('')
}

function decodeWeights(text: string, length: number): Float64Array {
  const weights = new Float64Array(length)
  for (const [, letter = '', weight] of text.matchAll(pairs))
    weights[letter.charCodeAt(0) - firstLetter] = Number(weight) / scale
  return weights
}

/** Compares the words of a text, each by its features, with the examples; nothing is said about a text without a word that the examples have. */
export function createLikeness(learnt: Learnt): (words: readonly (readonly string[])[]) => Likeness[] {
  const own = decodeWeights(learnt.own, learnt.outcomes.length)
  const rows = new Map<string, Float64Array>()

  function rowOf(feature: string): Float64Array | undefined {
    const text = Object.hasOwn(learnt.features, feature) ? learnt.features[feature] : undefined
    const row = rows.get(feature) ?? (text === undefined ? undefined : decodeWeights(text, own.length))
    if (row !== undefined) rows.set(feature, row)
    return row
  }

  return (words) => {
    const known = [...new Set(words.flat())].flatMap((feature) => rowOf(feature) ?? [])
    if (known.length === 0) return []
    const shares = sharesOf(known, own)
    return learnt.outcomes.map((outcome, at) => ({
      outcome,
      share: shares[at] ?? 0,
      tokens: tellingOf(words.map((features) => sumOf(features.map((feature) => rowOf(feature)?.[at] ?? 0)))),
    }))
  }
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)

function tellingOf(weights: readonly number[]): number[] {
  const least = Math.max(telling.weight, telling.ofMost * Math.max(...weights))
  return weights.flatMap((weight, at) => (weight >= least ? [at] : []))
}

/** The share of each outcome, from what the features of a text say and what each outcome has of its own. */
export function sharesOf(rows: readonly Float64Array[], own: Float64Array): Float64Array {
  const sums = Float64Array.from(own)
  for (const row of rows) for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0)
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const all = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / all)
}
