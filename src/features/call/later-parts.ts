export { ConflictNotice } from './conflict-notice'
export { L2Check } from './l2-check'
export { RecordParts } from './record-parts'
export { ServiceActions } from './service-actions'
