import { contentOf } from './content'
import type { Intent } from './intent'
import { causeKinds, noIntentKinds, type CauseKind, type Sign } from './lexicon'
import { namesNotInUse, productsInUse } from './products'
import { anyOverlaps, isWithin, type Reading } from './reading'
import { openings, openReasons, plainStatements } from './statements'
import type { NoIntentL2, Span } from './types'

/** Why the customer does or does not: named, only hinted at, or not at all. */
export type Reason = {
  clarity: 'specific' | 'vague' | 'none'
  /** The words that name the cause, or that only hint at it. */
  spans: readonly Span[]
  /** The No Intent L2s that the named causes speak for. */
  kinds: readonly NoIntentL2[]
}

/** A field of causes ("security", "network") names one only with words that say which: three with its own. */
const wordsOfSpecifics = 3
/** "Sees no value in it" says neither who nor why: a word short of what "the board sees no value in it" says. */
const wordsOfOpinion = 2
const notTheOpinion: readonly Sign[] = [
  'service',
  'noIntent',
  'noNeed',
  'noValue',
  'person',
  'usage',
  'reference',
]

/** Finds the reason; what stands in a clause on meetings or on FastTrack's help is none. */
export function readReason(reading: Reading, intent: Intent): Reason {
  const figures = [
    ...reading.signs('usage'),
    ...reading.signs('reference'),
    ...reading.signs('reasonUnknown'),
  ]
  const denied = namesNotInUse(reading)
  const counts = (span: Span) =>
    !isBeside(reading, intent, span) && !anyOverlaps([...figures, ...denied], span)
  const weak = causeKinds.flatMap((kind) => reading.causes(kind, 'weak').filter(counts))
  const strong = (kind: CauseKind) => reading.causes(kind, 'strong').filter(counts)
  // "No FastTrack, because the partner migrates": a reason too, but not for what they do with the service.
  const isWhyNoHelp = (span: Span) =>
    isAside(reading, intent, intent.fastTrackDeclined, span) || followsHelp(reading, intent, span)
  const named = [
    ...noIntentKinds.flatMap(strong),
    ...[
      ...strong('other'),
      ...weak.filter(hasSpecifics(reading)),
      ...productsInUse(reading, weak),
      ...openReasons(reading),
      ...plainStatements(reading, intent),
    ].filter((span) => counts(span) && !isWhyNoHelp(span)),
  ]
  const kinds = noIntentKinds.filter((kind) => strong(kind).length > 0)
  if (named.length > 0 && isBareOpinion(reading, kinds)) return { clarity: 'vague', spans: named, kinds: [] }
  if (named.length > 0) return { clarity: 'specific', spans: named, kinds }
  const hinted = [
    ...weak.filter(
      (span) => !reading.signs('usage').some((usage) => isWithin(usage, reading.clauseOf(span))),
    ),
    ...reading.signs('vague'),
    ...reading.signs('otherSolution'),
    ...reading.signs('noNeed'),
    ...openings(reading).filter((rest) => contentOf(reading, rest) > 0),
  ].filter(counts)
  return { clarity: hinted.length > 0 ? 'vague' : 'none', spans: hinted, kinds: [] }
}

/** "Sees no value", "the mayor is against it": an opinion, and no more than that. */
function isBareOpinion(reading: Reading, kinds: readonly NoIntentL2[]): boolean {
  const opinions = reading.signs('noValue')
  const told = reading.causes('executive-sponsorship', 'strong')
  if (opinions.length + told.length === 0 || kinds.some((kind) => kind !== 'executive-sponsorship'))
    return false
  const whole = { start: 0, end: reading.folded.text.length }
  const words = reading.contentIn(whole, notTheOpinion) + opinions.length
  return Math.max(words, told.length) < wordsOfOpinion
}

/** In a clause on FastTrack's help, or on meetings, or in a sentence that is on meetings and not on the intent. */
function isBeside(reading: Reading, intent: Intent, span: Span): boolean {
  const clause = reading.clauseOf(span)
  const meetings = reading.signs('logistics')
  return (
    [...meetings, ...intent.fastTrackDeclined].some((each) => isWithin(each, clause)) ||
    isAside(reading, intent, meetings, span)
  )
}

/** In a sentence on the given, and not on the intent. */
function isAside(reading: Reading, intent: Intent, others: readonly Span[], span: Span): boolean {
  const sentence = reading.sentenceOf(span)
  return (
    others.some((each) => isWithin(each, sentence)) &&
    ![...intent.none, ...intent.rejected, ...intent.wanted].some((each) => isWithin(each, sentence))
  )
}

/** In the clause after one that declines FastTrack's help, and says nothing of the service. */
function followsHelp(reading: Reading, intent: Intent, span: Span): boolean {
  const clause = reading.clauseOf(span)
  const before = reading.clauses.find(({ end }) => end === clause.start)
  return (
    before !== undefined &&
    intent.fastTrackDeclined.some((each) => isWithin(each, before)) &&
    ![...intent.none, ...intent.rejected].some((each) => isWithin(each, before))
  )
}

/** Signs of a sentence that is on the intent or on what is in its way; a mere mention of a contract is no reason. */
const onTheMatter: readonly Sign[] = [
  'noIntent',
  'rejects',
  'noNeed',
  'stays',
  'wants',
  'connector',
  'obstacle',
]

function hasSpecifics(reading: Reading): (span: Span) => boolean {
  return (span) => {
    const sentence = reading.sentenceOf(span)
    const isOnTheMatter = onTheMatter.some((sign) => anyOverlaps(reading.signs(sign), sentence))
    return isOnTheMatter && contentOf(reading, sentence) >= wordsOfSpecifics
  }
}
