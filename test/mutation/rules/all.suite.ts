import { load } from '../load'

// From one file, so that each run loads the playbook and the lexicons once; what takes longest comes last.
await load(
  () => import('../../rules/answers-for.test'),
  () => import('../../rules/rows.test'),
  () => import('../../rules/iso-date.test'),
  () => import('../../rules/records.test'),
  () => import('../../rules/verify.test'),
  () => import('../../rules/weigh.test'),
  () => import('../../rules/other-services.test'),
  () => import('../../rules/note-coach/findings.test'),
  () => import('../../rules/note-coach/form.test'),
  () => import('../../rules/note-coach/phrases.test'),
  () => import('../../rules/note-coach/context.test'),
  () => import('../../rules/note-coach/traps.test'),
  () => import('../../rules/note-coach/read.test'),
  () => import('../../rules/note-coach/graded.test'),
)
