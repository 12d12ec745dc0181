import type { NoteL1 } from '../../../src/rules/note-coach'

export const l1s: readonly NoteL1[] = [
  'no-intent',
  'in-progress',
  'blocked',
  'status-unknown',
  'duplicate-invalid',
]
