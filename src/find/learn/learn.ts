import { encodeWeights, sharesOf, type Learnt } from '../likeness'

/** A sentence by its features, and the outcome that it stands for. */
export type Example = { outcome: string; features: readonly string[] }

/** A feature that only one example has tells more about that example than about its outcome. */
const leastExamples = 2
const rounds = 20
const firstStep = 0.15
const slowing = 0.88
/** Keeps weights small, so that one word decides little. */
const shrink = 0.03
/** The share of a step that the outcome's own weight moves: how often an outcome comes up says little. */
const bias = 0.1

/**
 * Learns what each feature says about each outcome: a multinomial logistic regression by stochastic gradient descent,
 * as of any textbook. The same examples give the same weights: what looks like chance is a fixed sequence.
 */
export function learn(examples: readonly Example[]): Learnt {
  const outcomes = [...new Set(examples.map(({ outcome }) => outcome))].sort()
  const own = new Float64Array(outcomes.length)
  const weights = new Map<string, Float64Array>()
  for (const feature of telling(examples)) weights.set(feature, new Float64Array(outcomes.length))
  const known = examples.map(({ outcome, features }) => ({
    right: outcomes.indexOf(outcome),
    rows: features.flatMap((feature) => weights.get(feature) ?? []),
  }))

  const next = sequence()
  for (let round = 0, step = firstStep; round < rounds; round++, step *= slowing)
    for (const { right, rows } of shuffled(known, next)) {
      sharesOf(rows, own).forEach((share, at) => {
        const error = share - (at === right ? 1 : 0)
        own[at] = (own[at] ?? 0) - step * bias * error
        for (const row of rows) row[at] = (row[at] ?? 0) - step * (error + shrink * (row[at] ?? 0))
      })
    }

  return {
    outcomes,
    own: encodeWeights(own),
    features: Object.fromEntries(
      [...weights]
        .map(([feature, row]): [string, string] => [feature, encodeWeights(row)])
        .filter(([, text]) => text !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  }
}

/**
 * The features worth learning: of those that always stand together, which could only share one weight, the most general,
 * which an example names last. That makes the file a tenth smaller.
 */
function telling(examples: readonly Example[]): Iterable<string> {
  const places = new Map<string, number[]>()
  for (const [at, { features }] of examples.entries())
    for (const feature of features) {
      const known = places.get(feature)
      if (known === undefined) places.set(feature, [at])
      else known.push(at)
    }
  const kept = new Map<string, string>()
  for (const [feature, own] of places) if (own.length >= leastExamples) kept.set(own.join(), feature)
  return kept.values()
}

/** Numbers in a fixed order without pattern (a linear congruential generator). */
function sequence(): () => number {
  let state = 1
  return () => (state = (state * 1103515245 + 12345) % 2147483648)
}

function shuffled<Item>(items: readonly Item[], next: () => number): Item[] {
  return items
    .map((item) => ({ item, place: next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}
