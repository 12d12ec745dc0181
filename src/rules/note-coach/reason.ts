import type { Intent } from './intent'
import { causeKinds, noIntentKinds, type CauseKind, type Sign } from './lexicon'
import { anyOverlaps, isWithin, overlaps, type Reading } from './reading'
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
/** A clause without "because" must say more to be taken for a reason. */
const wordsOfStatement = 3
/** What follows "because" is meant for a reason, and needs less. */
const wordsAfterBecause = 2
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

const notTheReason: readonly Sign[] = [
  'service',
  'noIntent',
  'rejects',
  'noNeed',
  'wants',
  'ftc',
  'connector',
  'vague',
  'otherSolution',
  'blur',
  'bound',
  'unbounded',
  'logistics',
  'usage',
  'reference',
  'person',
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
  const isWhyNoHelp = (span: Span) => isAside(reading, intent, intent.fastTrackDeclined, span)
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
    ...[...afterMarks(reading), ...afterConnectors(reading)].filter((rest) => contentOf(reading, rest) > 0),
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

/** Words of a range that may carry a reason, and are none of the other signs given. */
export function contentOf(reading: Reading, range: Span, other: readonly Sign[] = []): number {
  return reading.contentIn(range, [...notTheReason, ...other])
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

/** "Does not use Slack", "nutzt kein Slack": the word that follows names what is no reason. */
function namesNotInUse(reading: Reading): Span[] {
  const { text } = reading.folded
  return reading.signs('notInUse').map(({ end }) => {
    const word = /^[^a-z0-9.,;:!?]+[a-z0-9]+/.exec(text.slice(end))
    return { start: end, end: end + (word?.[0].length ?? 0) }
  })
}

/** "Uses Acme", "da Acme im Einsatz ist": a name that no lexicon knows beside a word of use. */
function productsInUse(reading: Reading, known: readonly Span[]): Span[] {
  const { text } = reading.folded
  const isName = (place: Span) => contentOf(reading, place) > 0 && !anyOverlaps(known, place)
  const after = reading.signs('inUse').map(({ end }) => {
    const words = /^[^a-z0-9.,;:!?]+(?:[a-z0-9]+[^a-z0-9.,;:!?]+)?[a-z0-9]+/.exec(text.slice(end))
    return { start: end, end: end + (words?.[0].length ?? 0) }
  })
  const before = reading.signs('inUseBefore').map(({ start }) => {
    const words = /(?:[a-z0-9]+[^a-z0-9.,;:!?]+)?[a-z0-9]+[^a-z0-9.,;:!?]+$/.exec(text.slice(0, start))
    return { start: start - (words?.[0].length ?? 0), end: start }
  })
  return [...after, ...before].filter(isName)
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

/** Signs of a statement that a colon or a dash after it gives the reason for: "No intent for Yammer: …". */
const statements: readonly Sign[] = ['noIntent', 'rejects', 'service', 'obstacle']

/** "Because …", a colon or a dash, and then enough words: a reason that no lexicon can know. */
const openReasons = (reading: Reading): Span[] => [
  ...afterMarks(reading).filter((rest) => contentOf(reading, rest) >= wordsOfSpecifics),
  ...afterConnectors(reading).filter((rest) => contentOf(reading, rest) >= wordsAfterBecause),
]

/** What follows a colon or a dash after a statement. */
function afterMarks(reading: Reading): Span[] {
  const marks = Array.from(reading.folded.text.matchAll(/:(?=\s)|\s[-\u2013\u2014]+\s/g), ({ index }) => ({
    start: index,
    end: index + 1,
  })).filter((mark) => {
    const before = { start: reading.sentenceOf(mark).start, end: mark.start }
    return statements.some((sign) => anyOverlaps(reading.signs(sign), before))
  })
  return toTheEnd(reading, marks)
}

/** What follows "because". */
const afterConnectors = (reading: Reading): Span[] =>
  toTheEnd(
    reading,
    reading
      .signs('connector')
      .filter(
        (span) => !anyOverlaps([...reading.signs('notBecause'), ...reading.signs('reasonUnknown')], span),
      ),
  )

/** What follows to the end of the sentence, or to the clause that is on meetings or on who said so. */
function toTheEnd(reading: Reading, openings: readonly Span[]): Span[] {
  const idle = [...reading.signs('logistics'), ...reading.signs('hearsay')]
  return openings.map((opening) => {
    const rest = { start: opening.end, end: reading.sentenceOf(opening).end }
    const [first] = idle
      .filter((span) => isWithin(span, rest))
      .map((span) => reading.clauseOf(span).start)
      .sort((one, other) => one - other)
    return { start: rest.start, end: Math.max(rest.start, first ?? rest.end) }
  })
}

/** Signs of a clause that only keeps the record: it is no reason, however many words it has. */
const bookkeeping: readonly Sign[] = ['usage', 'reference', 'ftc', 'reasonUnknown', 'bookkeeping', 'hearsay']

/**
 * "No intent for Intune, staff carry no company phones": clauses of their own beside the intent, with enough
 * words; a list of things is none.
 */
function plainStatements(reading: Reading, intent: Intent): Span[] {
  const stated = [...intent.none, ...intent.rejected, ...intent.noNeed]
  if (stated.length === 0) return []
  const isStatement = (clause: Span) =>
    !stated.some((each) => overlaps(each, clause)) &&
    contentOf(reading, clause) > 0 &&
    !bookkeeping.some((sign) => anyOverlaps(reading.signs(sign), clause))
  const isEnough = (sentence: Span, clauses: readonly Span[]) => {
    const words = clauses.map((clause) => contentOf(reading, clause))
    const told = anyOverlaps(reading.signs('hearsay'), sentence) ? 1 : 0
    return Math.max(0, ...words) > 1 && sumOf(words) >= wordsOfStatement + told
  }
  return reading.sentences
    .filter((sentence) => !anyOverlaps(reading.signs('logistics'), sentence))
    .map((sentence) => ({
      sentence,
      clauses: reading.clauses.filter((clause) => isWithin(clause, sentence) && isStatement(clause)),
    }))
    .filter(({ sentence, clauses }) => isEnough(sentence, clauses))
    .flatMap(({ clauses }) => clauses)
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)
