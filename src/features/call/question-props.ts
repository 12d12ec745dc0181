import type { Playbook } from '../../playbook/schema'
import type { Evidence, OtherService, Recommendation, Situation } from '../../rules'
import type { Weighing } from './l2-check'
import type { EarlierRecord } from './other-records'

/** What the questions of a record need to know, and what they do. */
export type QuestionProps = {
  playbook: Playbook
  situation: Situation
  recommendation: Recommendation
  onAnswer: (answers: Situation) => void
  evidence: Evidence
  onAsked: Weighing['onAsked']
  onTake: Weighing['onTake']
  onRest: () => void
  /** The customer's other services, by name, with their engagement scenarios. */
  others: readonly OtherService[]
  /** The name of the service in hand, if it has one. */
  service: string | undefined
  /** The notes of the customer's other services. */
  otherNotes: readonly string[]
  /** What an earlier record of this service says, for the row that keeps it. */
  earlier: EarlierRecord
}
