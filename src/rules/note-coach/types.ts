import type { ElsewhereId, Language } from '../../playbook/schema'

/** "One or two sentences", domain.md §6. */
export const maxSentences = 2

export type NoteGrade = 'good' | 'incomplete' | 'poor'
export type NoteL1 = 'no-intent' | 'in-progress' | 'blocked' | 'status-unknown' | 'duplicate-invalid'

/** What the note stands beside; the grade depends on it. */
export type NoteContext = {
  l1: NoteL1
  /** Id of the L2, bare or with its L1 before a slash. */
  l2?: string | undefined
  /** Settles only words that mean different things in the two languages; told from the text where absent. */
  language?: Language | undefined
  /** The status notes of the same customer's other services. */
  otherNotes?: readonly string[] | undefined
}

/** Half-open range; in a finding it counts UTF-16 units of the note as it was given. */
export type Span = { start: number; end: number }

export type NoIntentL2 = 'competitive-solution' | 'on-premises-solution' | 'executive-sponsorship'

/** What the coach noticed, without words; the screen has a sentence per code. Codes: domain.md §6. */
export type FindingDetail =
  | { code: 'empty' }
  /** Nothing in the note speaks of intent, of a reason or of anything else that the coach knows. */
  | { code: 'nothing-said' }
  | { code: 'intent-missing' }
  | { code: 'reason-missing' }
  | { code: 'reason-vague' }
  | { code: 'only-l1' }
  | { code: 'usage-figure' }
  | { code: 'meeting-logistics' }
  | { code: 'refers-elsewhere' }
  | { code: 'blurred' }
  | { code: 'bounded' }
  | { code: 'fasttrack-declined' }
  | { code: 'too-long'; length: number; limit: number }
  /** A pattern's gap in square brackets that nobody filled in. */
  | { code: 'slot-open' }
  | { code: 'too-many-sentences'; count: number; limit: number }
  | { code: 'contradicts-l1'; pointsTo: NoteL1 }
  | { code: 'belongs-elsewhere'; target: ElsewhereId }
  | { code: 'reason-of-other-l2'; l2: NoIntentL2 }
  | { code: 'same-as-other-note'; index: number }

export type NoteFinding = FindingDetail & Span
export type NoteReview = { grade: NoteGrade; findings: NoteFinding[] }
