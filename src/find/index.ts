import type { Playbooks } from '../playbook/schema'
import { compile } from './compile'
import { lexicon } from './lexicon'
import { match } from './match'
import { knownOutcomes, labelsOf, yieldingRows } from './outcomes'
import { rank } from './rank'
import { because } from './because'
import type { Find } from './types'

export type { Because, Find, FindOptions, Outcome, Range } from './types'

const most = 5

/**
 * Builds the search from the customer's words to rows, L2 reasons and other L1s. It reads German and English at
 * once; an answer is best first, at most five, and empty for a text that has nothing to do with any of them.
 * Only outcomes that the playbooks have are found. Pure: the same text gives the same answer.
 */
export function createFinder(playbooks: Playbooks): Find {
  const outcomes = knownOutcomes(playbooks)
  const yielding = yieldingRows(playbooks)
  const compiled = compile(lexicon, labelsOf(playbooks))
  return (text, { limit = most } = {}) => {
    const { tokens, evidence } = match(text, compiled)
    return rank(evidence, tokens.length, yielding)
      .flatMap(({ id, worth, evidence: own }) => {
        const outcome = outcomes.get(id)
        return outcome === undefined
          ? []
          : [{ ...outcome, score: worth / (worth + 4), because: because(own, tokens) }]
      })
      .slice(0, Math.min(limit, most))
  }
}
