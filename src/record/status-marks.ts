import type { RecordStatus } from './status'

/** How a service's state is drawn; its words stand beside the mark for those who do not see it. */
export const statusMarks: Record<RecordStatus, string> = {
  open: '○',
  complete: '●',
  done: '✓',
  elsewhere: '↗',
}
