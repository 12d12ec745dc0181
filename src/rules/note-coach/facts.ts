import type { Intent } from './intent'
import type { Reading } from './reading'
import type { Reason } from './reason'
import type { FindingDetail, NoteGrade, Span } from './types'

/** All that was read in a note before its L1 is looked at. */
export type Facts = { reading: Reading; intent: Intent; reason: Reason }

/** A finding whose place is still that in the folded text. */
export type Found = FindingDetail & Span

/** What an L1's rules make of the facts, before the checks of form that hold for all. */
export type Judgement = { grade: NoteGrade; findings: readonly Found[]; intentSeen: boolean }

/** What a note of another L1 is worth here: only one without a reason is poor, by domain.md §6; good it never is. */
export function gradeOfWrongL1({ intent, reason }: Facts): NoteGrade {
  if (reason.clarity === 'specific') return 'incomplete'
  return reason.clarity === 'vague' && intent.fastTrackDeclined.length === 0 ? 'incomplete' : 'poor'
}
