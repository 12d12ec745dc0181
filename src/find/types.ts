import type { ElsewhereId } from '../playbook/schema'

/** A place in the text that was searched, in UTF-16 units as `slice` takes them: [start, end). */
export type Range = { start: number; end: number }

/** Why an outcome was found: the user's words to mark, and the lexicon's own signals that they answered. */
export type Because = { ranges: readonly Range[]; signals: readonly string[] }

/** Where the customer's words point. Scores lie in (0, 1) and are comparable within one answer only. */
export type Outcome = { score: number; because: Because } & (
  { kind: 'row' | 'l2'; id: string } | { kind: 'elsewhere'; id: ElsewhereId }
)

export type FindOptions = { limit?: number }

export type Find = (text: string, options?: FindOptions) => Outcome[]
