import { emptyEntry } from '../../record/entry'
import type { ServiceRecord } from '../../record/worksheet'

/** What is shown while the customer has no service. */
export const noRecord: ServiceRecord = { ...emptyEntry, position: 0, transfers: {} }
