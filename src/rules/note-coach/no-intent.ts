import { type Facts, type Found, gradeOfWrongL1, type Judgement } from './facts'
import { elsewhereTargets, type Sign } from './lexicon'
import { anyOverlaps, isWithin } from './reading'
import { contentOf } from './content'
import { boundsOf } from './time'
import type { NoteGrade, Span } from './types'

/** So many words beside a stated lack of intent are something, though no reason that the coach can make out. */
const wordsOfSubstance = 4
/** "Until the new CIO has settled in" says why, in its way; "until Q3" does not. */
const wordsOfABound = 2

/** Judges a note that stands under No Intent. Source of the rules: domain.md §5 and §6. */
export function judgeNoIntent(facts: Facts): Judgement {
  const { reading, intent, reason } = facts
  const stated = [...intent.none, ...intent.rejected]
  const contradiction = stated.length === 0 ? contradictionOf(facts) : []
  const bounds = boundsOf(reading, [...stated, ...intent.wanted])
  const elsewhere = stated.length > 0 ? belongsElsewhere(facts) : []
  // A business that is against it says the intent with the reason.
  const rejected = reason.kinds.includes('executive-sponsorship')
  const implied = [...intent.noNeed, ...intent.stays]
  const intentSeen = stated.length > 0 || implied.length > 0 || rejected
  const isClear =
    intentSeen && bounds.length === 0 && elsewhere.length === 0 && blursOn(facts, stated).length === 0
  return {
    grade:
      contradiction.length > 0 ? gradeOfWrongL1(facts) : gradeByReason(facts, stated.length > 0, isClear),
    findings: [
      ...contradiction,
      ...bounds.map((span): Found => ({ code: 'bounded', ...span })),
      ...elsewhere,
      ...intent.fastTrackDeclined.map((span): Found => ({ code: 'fasttrack-declined', ...span })),
    ],
    intentSeen,
  }
}

function gradeByReason(facts: Facts, isStated: boolean, isClear: boolean): NoteGrade {
  const { reading, intent, reason } = facts
  // They want the service, and decline no more than help with it: row 1, whatever the note calls it.
  const isRowOne = intent.fastTrackDeclined.length > 0 && intent.wanted.length > 0
  if (reason.clarity === 'specific') return isClear && !isRowOne ? 'good' : 'incomplete'
  const isExplained = reading.signs('connector').length > 0
  if (!isStated && intent.fastTrackDeclined.length > 0 && !isExplained) return 'poor'
  if (reason.clarity === 'vague') return 'incomplete'
  if (!isStated) return 'poor'
  if (intent.fastTrackDeclined.length > 0) return 'incomplete'
  const isBounded = reading.signs('boundWithIntent').length > 0
  const reports: readonly Sign[] = ['hearsay', 'roles', 'logistics']
  const isOnlyReported = reports.some((sign) => reading.signs(sign).length > 0)
  const words = contentOf(reading, whole(facts))
  if (isBounded) return words >= wordsOfABound ? 'incomplete' : 'poor'
  return !isOnlyReported && words >= wordsOfSubstance ? 'incomplete' : 'poor'
}

const whole = ({ reading }: Facts): Span => ({ start: 0, end: reading.folded.text.length })

/** "For now" blurs where it stands with the intent, or with the value that they do not see; "currently uses Slack" does not. */
function blursOn({ reading }: Facts, stated: readonly Span[]): Span[] {
  const meant = [...stated, ...reading.causes('executive-sponsorship', 'strong')]
  return reading
    .signs('blur')
    .filter((blur) => meant.some((each) => isWithin(each, reading.clauseOf(blur))))
    .filter((blur) => !anyOverlaps(reading.signs('unbounded'), blur))
}

/** They want it: In Progress, or Blocked where something stands in the way. */
function contradictionOf({ reading, intent, reason }: Facts): Found[] {
  const obstacle = reading.signs('hardObstacle')[0]
  const wanted = intent.wanted[0]
  if (wanted) return [{ code: 'contradicts-l1', pointsTo: obstacle ? 'blocked' : 'in-progress', ...wanted }]
  if (obstacle && reason.kinds.length === 0)
    return [{ code: 'contradicts-l1', pointsTo: 'blocked', ...obstacle }]
  return []
}

/** No intent, they say, but the reason is one of Blocked's; domain.md §5. A reason of the page's own outweighs it. */
function belongsElsewhere({ reading, reason }: Facts): Found[] {
  if (reason.kinds.length > 0) return []
  for (const target of elsewhereTargets) {
    const [place] = reading.elsewhere(target)
    if (place) return [{ code: 'belongs-elsewhere', target, ...place }]
  }
  return []
}
