import { load } from '../load'

// From one file, so that each run loads the playbook once.
await load(
  () => import('../../record/draft.test'),
  () => import('../../record/draft-places.test'),
  () => import('../../record/entry.test'),
  () => import('../../record/export.test'),
  () => import('../../record/format.test'),
  () => import('../../record/formats/cell.test'),
  () => import('../../record/formats/csv.test'),
  () => import('../../record/formats/eml.test'),
  () => import('../../record/formats/file-name.test'),
  () => import('../../record/formats/ics.test'),
  () => import('../../record/formats/mailto.test'),
  () => import('../../record/formats/markdown.test'),
  () => import('../../record/formats/message.test'),
  () => import('../../record/formats/table.test'),
  () => import('../../record/formats/text.test'),
  () => import('../../record/formats/visible.test'),
  () => import('../../record/history.test'),
  () => import('../../record/l1-of-row.test'),
  () => import('../../record/patch.test'),
  () => import('../../record/record.test'),
  () => import('../../record/touched.test'),
  () => import('../../record/transfer.test'),
  () => import('../../record/worksheet.test'),
  () => import('../../record/worksheet-schema.test'),
)
