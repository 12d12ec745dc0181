import { offTopic, onTopic } from './lexicon'
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

export type Ranked = { id: string; worth: number; evidence: readonly Evidence[] }

/** Weighs the evidence per outcome, best first; outcomes in `yielding` stand back behind any reason. */
export function rank(evidence: readonly Evidence[], words: number, yielding: ReadonlySet<string>): Ranked[] {
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
  return known
    .map((each) =>
      hasReason && yielding.has(each.id) ? { ...each, worth: each.worth * besideReason } : each,
    )
    .sort((a, b) => b.worth - a.worth || a.id.localeCompare(b.id))
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
