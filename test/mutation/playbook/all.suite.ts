import { load } from '../load'

// From one file, so that each run loads the parsers once; the quick ones first, as the first to fail ends the run.
await load(
  () => import('../../playbook/given-page.test'),
  () => import('../../playbook/target.test'),
  () => import('../../playbook/page-parts.test'),
  () => import('../../playbook/elsewhere.test'),
  () => import('../../playbook/fault-words.test'),
  () => import('../../playbook/guide.test'),
  () => import('../../playbook/changes.test'),
  () => import('../../playbook/errata.test'),
  () => import('../../playbook/sidecar.test'),
  () => import('../../playbook/rendering.test'),
  () => import('../../playbook/cells.test'),
  () => import('../../playbook/languages.test'),
  () => import('../../playbook/accept.test'),
  () => import('../../playbook/check.test'),
  () => import('../../playbook/faulty-page.test'),
  () => import('../../playbook/same-page.test'),
)
