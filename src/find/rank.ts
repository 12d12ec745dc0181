import { offTopic, onTopic } from './lexicon'
import type { Likeness } from './likeness'
import type { Evidence } from './match'

/**
 * What an outcome must be worth to be shown: a weak signal will do where other words tell that the text is about a
 * customer's services, a medium one where its own words do, or are half of the words, or the words are few, as a
 * search has them; elsewhere it takes a strong one.
 */
const threshold = { onTopic: 0.95, search: 2.2, elsewhere: 3 } as const
const fewWords = 4
/** A misspelt word does not make a text one about services. */
const plainlyOnTopic = 5

/** How much of its worth a mere lack of intent keeps beside a reason for it: the reason comes first. */
const besideReason = 0.4

/**
 * What likeness to the examples is worth: its logarithmic odds times this, so that a text that is plainly like the
 * examples of an outcome counts as much as a decisive signal. Being unlike them takes off no more than `unlike`, as a
 * text may say in new words what a signal knows. The figures were set on sentences that nobody had learnt from.
 */
const worthOfLikeness = { like: 2.5, unlike: -2.5 } as const
/** The part of the worth of likeness to small talk that an outcome must outweigh, and what must be left of it then. */
const smallTalkCounts = { likeness: 0.8, signal: 0.5 } as const
const leastWorth = { likeness: 2.5, signal: 0.1 } as const
/** So many are offered of a text that is about services at all, if there is anything to mark: the third is right at times. */
const leastOffered = 3

/** `like` are the places of the words that the outcome's examples have as well. */
export type Ranked = { id: string; worth: number; evidence: readonly Evidence[]; like: readonly number[] }

/**
 * Weighs signals and likeness per outcome, best first; outcomes in `yielding` stand back behind any reason. Nothing is
 * offered unless some outcome outweighs small talk; if one does, the next best stand beside it.
 */
export function rank(
  evidence: readonly Evidence[],
  likeness: readonly Likeness[],
  words: number,
  yielding: ReadonlySet<string>,
): Ranked[] {
  const bySignal = new Map(weighSignals(evidence, words, yielding).map((each) => [each.id, each]))
  const byLikeness = new Map(likeness.map((each) => [each.outcome, each]))
  const spokenAgainst = new Set(evidence.flatMap(({ signal, worth }) => (worth < 0 ? [signal.outcome] : [])))
  const likenessOf = (id: string) => {
    const share = byLikeness.get(id)?.share
    if (share === undefined) return 0
    const worth = Math.max(worthOfLikeness.unlike, worthOfLikeness.like * Math.log(share * likeness.length))
    return spokenAgainst.has(id) ? Math.min(0, worth) : worth
  }
  const smallTalk = Math.max(0, likenessOf(offTopic))
  const all = [...new Set([...bySignal.keys(), ...byLikeness.keys()])]
    .filter((id) => id !== offTopic)
    .map((id) => {
      const said = bySignal.get(id)
      const source = said === undefined ? 'likeness' : 'signal'
      const worth = (said?.worth ?? 0) + likenessOf(id)
      return {
        id,
        worth,
        isPlain: worth - smallTalkCounts[source] * smallTalk >= leastWorth[source],
        evidence: said?.evidence ?? [],
        like: byLikeness.get(id)?.tokens ?? [],
      }
    })
    .filter(({ evidence, like }) => evidence.length + like.length > 0)
    .sort((a, b) => b.worth - a.worth || a.id.localeCompare(b.id))
  return all.some(({ isPlain }) => isPlain)
    ? all.filter(({ isPlain }, place) => isPlain || place < leastOffered)
    : []
}

/** What the lexicon's signals are worth; small talk takes its own off, and a lack of intent yields to a reason. */
function weighSignals(
  evidence: readonly Evidence[],
  words: number,
  yielding: ReadonlySet<string>,
): { id: string; worth: number; evidence: readonly Evidence[] }[] {
  const all = byOutcome(evidence)
  const noise = weigh(all.get(offTopic) ?? []).worth
  const topics = all.get(onTopic)?.filter(({ worth }) => worth >= plainlyOnTopic) ?? []
  const known = [...all]
    .filter(([id]) => id !== offTopic && id !== onTopic)
    .map(([id, own]) => ({ id, ...weigh(own) }))
    .map((each) => ({ ...each, worth: each.worth - noise }))
    .filter(({ worth, answered }) => {
      const isOnTopic = topics.some(({ tokens }) => [...tokens].some((at) => !answered.has(at)))
      const isSearch = topics.length > 0 || words <= fewWords || answered.size >= words / 2
      return worth >= threshold[isOnTopic ? 'onTopic' : isSearch ? 'search' : 'elsewhere']
    })
  const hasReason = known.some(({ id }) => !yielding.has(id))
  return known.map((each) =>
    hasReason && yielding.has(each.id) ? { ...each, worth: each.worth * besideReason } : each,
  )
}

function byOutcome(evidence: readonly Evidence[]): ReadonlyMap<string, Evidence[]> {
  const all = new Map<string, Evidence[]>()
  for (const each of evidence) {
    const own = all.get(each.signal.outcome)
    if (own === undefined) all.set(each.signal.outcome, [each])
    else own.push(each)
  }
  return all
}

/** Sums up, the strongest signal first; what a phrase has counted, the words in it count no second time. */
function weigh(evidence: readonly Evidence[]): {
  worth: number
  answered: ReadonlySet<number>
  evidence: Evidence[]
} {
  const counted = new Set<number>()
  const taken: Evidence[] = []
  let worth = 0
  for (const each of [...evidence].sort((a, b) => b.worth - a.worth || b.tokens.size - a.tokens.size)) {
    if (each.worth < 0) {
      worth += each.worth
      continue
    }
    const fresh = [...each.tokens].filter((at) => !counted.has(at))
    if (fresh.length === 0) continue
    worth += each.worth * (fresh.length / each.tokens.size)
    taken.push(each)
    for (const at of fresh) counted.add(at)
  }
  return { worth, answered: counted, evidence: taken }
}
