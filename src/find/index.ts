import type { Playbooks } from '../playbook/schema'
import { compile } from './compile'
import { lexicon } from './lexicon'
import { featuresOf } from './features'
import { match, read } from './match'
import { knownOutcomes, labelsOf, yieldingRows } from './outcomes'
import { createLikeness } from './likeness'
import learnt from './learnt.json'
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
  const likeness = createLikeness(learnt)
  return (text, { limit = most } = {}) => {
    const reading = read(text, compiled)
    const { tokens } = reading
    const like = likeness(featuresOf(reading, compiled.grammar.stem))
    return rank(match(reading, compiled), like, tokens.length, yielding)
      .flatMap(({ id, worth, evidence: own, like }) => {
        const outcome = outcomes.get(id)
        return outcome === undefined
          ? []
          : [{ ...outcome, score: scoreOf(worth), because: because(own, like, tokens) }]
      })
      .slice(0, Math.min(limit, most))
  }
}

/** No word begins like these, and they are long enough to be looked up as misspelt. */
const strangers = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `${letter}qxzqxzqxz`)

/**
 * Fills the dictionaries of a search, which it would otherwise do when a letter first comes up: a letter at a time, each
 * as `later` sees fit, so that no key has to wait.
 */
export function warmUp(find: Find, later: (work: () => void) => void): void {
  const next = (at: number) => {
    const word = strangers[at]
    if (word === undefined) return
    later(() => {
      find(word)
      next(at + 1)
    })
  }
  next(0)
}

/** Rounded, so that equal worths have equal scores and the order of scores is the order of worths, which may be below 0. */
const scoreOf = (worth: number) => {
  const positive = Math.log1p(Math.exp(worth))
  return Math.round((positive / (positive + 4)) * 1000) / 1000
}
