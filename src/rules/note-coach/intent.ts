import type { Sign } from './lexicon'
import { anyOverlaps, isWithin, overlaps, type Reading } from './reading'
import type { Span } from './types'

/** What a note says about wanting the service, and about wanting FastTrack's help, kept apart (domain.md §6). */
export type Intent = {
  /** "No intent", "not planned": what only a No Intent note says. */
  none: readonly Span[]
  /** "Declines", "decided against": a No Intent of its own where the service is meant, and not merely a part of it. */
  rejected: readonly Span[]
  /** "No need", "nobody asks for it": the lack of intent is only implied. */
  noNeed: readonly Span[]
  /** "Stays with": so is it here. */
  stays: readonly Span[]
  wanted: readonly Span[]
  fastTrackDeclined: readonly Span[]
}

/** Signs that turn a want into its opposite, or into a want of something else ("wants to keep using Slack"). */
const notWanted: readonly Sign[] = ['negation', 'stays']
const refusals: readonly Sign[] = ['noThanks', 'negation', 'noIntent', 'rejects']

/** Reads the intent; a refusal whose nearest object is FastTrack is none of the service. */
export function readIntent(reading: Reading): Intent {
  const help = reading.signs('ftc')
  const services = reading.signs('service')
  const isAboutHelp = (span: Span) => {
    const clause = reading.clauseOf(span)
    const distance = nearest(help, span, clause)
    return distance !== undefined && distance <= (nearest(services, span, clause) ?? Infinity)
  }
  const none = reading.signs('noIntent')
  // "Not … Teams" says enough only where nothing else can be meant.
  const denied = reading
    .signs('denied')
    .filter((span) => !help.some((each) => isWithin(each, reading.clauseOf(span))))
  const rejected = [...reading.signs('rejects'), ...denied]
  const negative = [...none, ...rejected].filter((span) => !isAboutHelp(span))
  const isWanted = (span: Span) =>
    !notWanted.some((sign) => anyOverlaps(reading.signs(sign), span)) &&
    !negative.some((each) => isWithin(each, reading.clauseOf(span))) &&
    !isAboutHelp(span)
  return {
    none: none.filter((span) => !isAboutHelp(span)),
    rejected: rejected.filter((span) => !isAboutHelp(span)),
    noNeed: reading.signs('noNeed').filter((span) => !isAboutHelp(span)),
    stays: reading.signs('stays'),
    wanted: reading.signs('wants').filter(isWanted),
    fastTrackDeclined: help.filter((span) => isDeclined(reading, span)),
  }
}

function isDeclined(reading: Reading, help: Span): boolean {
  const clause = reading.clauseOf(help)
  return refusals.some((sign) => reading.signs(sign).some((span) => isWithin(span, clause)))
}

/** Characters between a span and the nearest of the others within the clause; 0 where they overlap. */
function nearest(others: readonly Span[], span: Span, clause: Span): number | undefined {
  const gaps = others
    .filter((other) => isWithin(other, clause))
    .map((other) => (overlaps(other, span) ? 0 : Math.max(other.start - span.end, span.start - other.end)))
  return gaps.length === 0 ? undefined : Math.min(...gaps)
}
