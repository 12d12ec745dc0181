import type { FieldId, Playbook } from '../../playbook/schema'
import type { FieldAdvice } from '../../rules'

/** The field that is asked about, what it is called, and what is known of it. */
export type WhyProps = { field: FieldId; label: string; advice: FieldAdvice; playbook: Playbook }
