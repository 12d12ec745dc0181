import type { FieldId, Playbook } from '../../playbook/schema'
import type { Place } from '../../record/worksheet'
import type { Desk } from '../../storage/desk'

/** The field that is asked about, what it is called, and the record that it belongs to. */
export type WhyProps = { field: FieldId; label: string; desk: Desk; place: Place; playbook: Playbook }
