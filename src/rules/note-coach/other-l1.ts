import { type Facts, type Found, gradeOfWrongL1, type Judgement } from './facts'
import { contentOf } from './content'
import { anyOverlaps, type Reading } from './reading'
import type { NoteL1, Span } from './types'

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
  const obstacle = obstacles(reading).length > 0
  const told =
    reading.signs('obstacle').length > 0 ||
    intent.wanted.length > 0 ||
    intent.rejected.length > 0 ||
    reading.signs('connector').length > 0
  const words = wordsOnTheMatter(facts)
  const named =
    reason.clarity === 'specific' ||
    (intent.fastTrackDeclined.length === 0 &&
      ((obstacle && words >= wordsOfAnObstacle) ||
        (intent.wanted.length > 0 && (words > wordsOfAnObstacle || isContrasted(reading)))))
  const grade = () => {
    if (findings.length > 0) return gradeOfWrongL1(facts)
    if (named) return told && reading.signs('tentative').length === 0 ? 'good' : 'incomplete'
    const something =
      reason.clarity === 'vague' ||
      intent.wanted.length > 0 ||
      reading.signs('connector').length > 0 ||
      (obstacle && words > 0) ||
      // "Wants to, but cannot."
      (reading.signs('hardObstacle').length > 0 && reading.signs('contrast').length > 0)
    return something ? 'incomplete' : 'poor'
  }
  return { grade: grade(), findings, intentSeen: told }
}
const wordsOfAnObstacle = 4
const wordsOfContrast = 3

/** "Wants OneDrive, but the laptops have full 64 GB disks". */
const isContrasted = (reading: Reading): boolean =>
  reading
    .signs('contrast')
    .some(
      ({ end }) =>
        contentOf(reading, { start: end, end: reading.sentenceOf({ start: end - 1, end }).end }) >=
        wordsOfContrast,
    )

/** What stands in the way: more than the L1's own name, and than "no change". */
const obstacles = (reading: Reading): Span[] =>
  reading
    .signs('obstacle')
    .filter((span) => !anyOverlaps([...reading.signs('l1Words'), ...reading.signs('bookkeeping')], span))

/** What a note says but for its clauses on meetings. */
const wordsOnTheMatter = ({ reading }: Facts): number =>
  reading.clauses
    .filter(
      (clause) => anyOverlaps(obstacles(reading), clause) || !anyOverlaps(reading.signs('logistics'), clause),
    )
    .reduce((sum, clause) => sum + contentOf(reading, clause), 0)

/** "Pilot in March, led by …"; the next call is no plan, and neither is "with a partner" alone. */
function planned(facts: Facts): boolean {
  const { reading } = facts
  const signs = reading.signs('plan').filter((span) => !anyOverlaps(reading.signs('logistics'), span))
  return signs.length > 1 || (signs.length > 0 && contentOf(reading, whole(facts)) > 1)
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
    if (findings.length > 0 && !wanted) return gradeOfWrongL1(facts)
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
  const [wanted] = intent.wanted.filter((span) => !anyOverlaps(reading.signs('unasked'), span))
  const findings: Found[] = contradictions(facts, 'no-intent')
  if (wanted) findings.push({ code: 'contradicts-l1', pointsTo: 'in-progress', ...wanted })
  const known = unanswered + unasked > 0
  const grade = () => {
    if (findings.length > 0 && !known) return gradeOfWrongL1(facts)
    if (unanswered > 0 && reading.signs('attempt').length > 0) return 'good'
    if (unasked > 1 || (unasked > 0 && contentOf(reading, whole(facts), ['unasked']) > 1)) return 'good'
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
