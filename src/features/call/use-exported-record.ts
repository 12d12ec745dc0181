import { useTranslation } from 'react-i18next'
import type { ValueFormat } from '../../i18n/value-format'
import { type FieldId, fieldIds, type Playbook, revisionDate, type Target } from '../../playbook/schema'
import type { ExportedRecord } from '../../record/export'
import { targetName } from '../../playbook/target'
import { noneWords, openWords } from './field-words'
import { copyText, formatDate } from '../../record/format'
import { openFields, type RecordField } from '../../record/record'

/**
 * Puts a record into the words of the value language, with its proof.
 * @param playbook the playbook in the language of the values.
 */
export function useExportedRecord(
  record: readonly RecordField[],
  row: string,
  overruled: readonly Target[],
  playbook: Playbook,
  format: ValueFormat,
): (now: Date) => ExportedRecord {
  const { i18n } = useTranslation()
  const t = i18n.getFixedT(format.language)
  const labelOf = (field: FieldId): string => playbook.columns[fieldIds.indexOf(field) + 1] ?? field
  const open = openFields(record)
  const index = playbook.rows.findIndex(({ id }) => id === row)
  const number = `${index + 1}/${playbook.rows.length}`
  const date = formatDate(revisionDate(playbook), format.dates)
  return (now) => ({
    lines: record.map((field) => ({
      label: labelOf(field.field),
      value: copyText(field, format.dates),
      remark: t(remarkOn(field)),
    })),
    open:
      open.length === 0 ? undefined : { label: t('record.stillOpen'), value: open.map(labelOf).join(', ') },
    proof: [
      { label: t('record.row'), value: `${number}, ${playbook.rows[index]?.lead ?? ''}` },
      { label: t('record.revision'), value: `${playbook.title}, ${date} (${playbook.revision})` },
      { label: t('record.copiedAt'), value: timeOf(now, format) },
      ...overruled.map((target) => ({ label: t('evidence.decided'), value: targetName(target, playbook) })),
    ],
  })
}

/** What is to be said where a field has no value; that the user emptied it is not what the page says. */
function remarkOn(field: RecordField) {
  if (field.state === 'open') return openWords(field)
  return field.typed === undefined ? noneWords(field) : 'record.changed'
}

function timeOf(now: Date, { language, dates }: ValueFormat): string {
  if (dates === 'iso') return now.toISOString()
  return new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' }).format(now)
}
