import type { Facts, Found, Judgement } from './facts'
import { contentOf } from './reason'
import { anyOverlaps } from './reading'
import type { NoteL1 } from './types'

const whole = (facts: Facts) => ({ start: 0, end: facts.reading.folded.text.length })

/** "No intent" where the L1 says otherwise, unless the service is wanted as well, or only cannot be had. */
function contradictions({ reading, intent }: Facts, pointsTo: NoteL1): Found[] {
  const [none] = intent.none.filter((span) => !anyOverlaps(reading.signs('hardObstacle'), span))
  return none && intent.wanted.length === 0 ? [{ code: 'contradicts-l1', pointsTo, ...none }] : []
}

/** Blocked: they want it, and a named obstacle is in the way. The L1 itself implies the intent. */
export function judgeBlocked(facts: Facts): Judgement {
  const { reading, intent, reason } = facts
  const findings = contradictions(facts, 'no-intent')
  const obstacle = reading.signs('obstacle').length > 0
  const told =
    obstacle ||
    intent.wanted.length > 0 ||
    intent.rejected.length > 0 ||
    reading.signs('connector').length > 0
  const words = contentOf(reading, whole(facts))
  const named =
    reason.clarity === 'specific' ||
    (obstacle && words >= wordsOfAnObstacle) ||
    (intent.wanted.length > 0 && words > wordsOfAnObstacle)
  const grade = () => {
    if (findings.length > 0) return 'poor'
    if (named) return told ? 'good' : 'incomplete'
    const something =
      reason.clarity === 'vague' ||
      intent.wanted.length > 0 ||
      reading.signs('connector').length > 0 ||
      (obstacle && words > 0)
    return something ? 'incomplete' : 'poor'
  }
  return { grade: grade(), findings, intentSeen: told }
}
const wordsOfAnObstacle = 4

/** "Pilot in March, led by …"; the next call is no plan. */
function planned({ reading }: Facts): boolean {
  return reading.signs('plan').some((span) => !anyOverlaps(reading.signs('logistics'), span))
}

/** In Progress: the intent, and how or why; row 1 of the page says it with FastTrack declined. */
export function judgeInProgress(facts: Facts): Judgement {
  const { reading, intent, reason } = facts
  const findings: Found[] = contradictions(facts, 'no-intent')
  const [stuck] = reading.signs('hardObstacle')
  if (stuck) findings.push({ code: 'contradicts-l1', pointsTo: 'blocked', ...stuck })
  const wanted = intent.wanted.length > 0
  const told = reason.clarity === 'specific' || planned(facts) || intent.fastTrackDeclined.length > 0
  const grade = () => {
    if (findings.length > 0 && !wanted) return 'poor'
    if (wanted) return told && findings.length === 0 ? 'good' : 'incomplete'
    return told || reason.clarity === 'vague' ? 'incomplete' : 'poor'
  }
  return { grade: grade(), findings, intentSeen: wanted }
}

/** Status Unknown: what was tried without an answer, or that nobody has asked yet. */
export function judgeStatusUnknown(facts: Facts): Judgement {
  const { reading, intent } = facts
  const unanswered = reading.signs('unanswered').length
  const unasked = reading.signs('unasked').length
  const [wanted] = intent.wanted
  const findings: Found[] = contradictions(facts, 'no-intent')
  if (wanted) findings.push({ code: 'contradicts-l1', pointsTo: 'in-progress', ...wanted })
  const known = unanswered + unasked > 0
  const grade = () => {
    if (findings.length > 0 && !known) return 'poor'
    if (unanswered > 0 && reading.signs('attempt').length > 0) return 'good'
    if (unasked > 1 || (unasked > 0 && contentOf(reading, whole(facts)) > 1)) return 'good'
    return known || reading.signs('attempt').length > 1 ? 'incomplete' : 'poor'
  }
  return { grade: grade(), findings, intentSeen: known }
}

/** Duplicate/Invalid: that it is one, and which tenant counts instead or what became of it. */
export function judgeDuplicate(facts: Facts): Judgement {
  const { reading } = facts
  const seen = reading.signs('duplicate').length > 0
  const words = contentOf(reading, whole(facts))
  const grade = () => {
    if (seen) return words > 2 ? 'good' : words > 1 ? 'incomplete' : 'poor'
    return words > 2 ? 'incomplete' : 'poor'
  }
  return { grade: grade(), findings: [], intentSeen: seen }
}
