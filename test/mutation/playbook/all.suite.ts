import { load } from '../load'

// From one file, so that each run loads the parsers once.
await load(
  () => import('../../playbook/accept.test'),
  () => import('../../playbook/cells.test'),
  () => import('../../playbook/changes.test'),
  () => import('../../playbook/elsewhere.test'),
  () => import('../../playbook/errata.test'),
  () => import('../../playbook/fault-words.test'),
  () => import('../../playbook/faulty-page.test'),
  () => import('../../playbook/given-page.test'),
  () => import('../../playbook/guide.test'),
  () => import('../../playbook/languages.test'),
  () => import('../../playbook/rendering.test'),
  () => import('../../playbook/same-page.test'),
  () => import('../../playbook/sidecar.test'),
)
