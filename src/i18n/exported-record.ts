import { type FieldId, fieldIds, type Playbook, revisionDate } from '../playbook/schema'
import { targetName } from '../playbook/target'
import type { Entry } from '../record/entry'
import type { ExportedRecord, ExportLine } from '../record/export'
import { copyText, formatDate } from '../record/format'
import { buildRecord, openFields, type RecordField } from '../record/record'
import { recommend } from '../rules'
import { noneWords, openWords } from './field-words'
import { i18n } from './i18n'
import type { ValueFormat } from './value-format'

/** When a record left the product, and what that is called. */
export type ExportTime = { at: Date; called: 'record.copiedAt' | 'export.at' }

/**
 * Puts a record into the words of the value language, with its proof. Where no row of the page applies it names the L1
 * that does; where none is found yet, every field is open.
 * @param playbook the playbook in the language of the values.
 */
export function exportedRecord(
  { situation, overrides, overruled }: Entry,
  playbook: Playbook,
  format: ValueFormat,
  time: ExportTime,
): ExportedRecord {
  const t = i18n.getFixedT(format.language)
  const labelOf = (field: FieldId): string => playbook.columns[fieldIds.indexOf(field) + 1] ?? field
  const recommendation = recommend(playbook, situation)
  const fields = buildRecord(recommendation, overrides, format.language)
  const open = recommendation.status === 'elsewhere' ? [] : openFields(fields)
  const index = playbook.rows.findIndex(
    ({ id }) => recommendation.status === 'matched' && id === recommendation.row,
  )
  const row = index < 0 ? '' : `${index + 1}/${playbook.rows.length}, ${playbook.rows[index]?.lead ?? ''}`
  const date = formatDate(revisionDate(playbook), format.dates)
  return {
    lines: recommendation.status === 'elsewhere' ? linesElsewhere(recommendation.id) : fields.map(lineOf),
    open:
      open.length === 0 ? undefined : { label: t('record.stillOpen'), value: open.map(labelOf).join(', ') },
    proof: [
      { label: t('record.row'), value: row },
      { label: t('record.revision'), value: `${playbook.title}, ${date} (${playbook.revision})` },
      { label: t(time.called), value: timeOf(time.at, format) },
      ...overruled.map((target) => ({ label: t('evidence.decided'), value: targetName(target, playbook) })),
    ],
  }

  function lineOf(field: RecordField): ExportLine {
    const value = copyText(field, format.dates)
    // Without a row the page asks for nothing yet.
    const remark = recommendation.status === 'matched' ? t(remarkOn(field)) : undefined
    return { label: labelOf(field.field), value, remark }
  }

  function linesElsewhere(id: string): ExportLine[] {
    const elsewhere = playbook.elsewhere.find((each) => each.id === id)
    return [
      { label: labelOf('l1'), value: elsewhere?.l1 ?? '' },
      { label: labelOf('l2'), value: elsewhere?.l2 ?? '' },
    ]
  }
}

/** What is to be said where a field has no value; that the user emptied it is not what the page says. */
function remarkOn(field: RecordField) {
  if (field.state === 'open') return openWords(field)
  return field.typed === undefined ? noneWords(field) : 'record.changed'
}

/** A time as the language of the values writes it, or as ISO if chosen. */
export function timeOf(time: Date, { language, dates }: ValueFormat): string {
  if (dates === 'iso') return time.toISOString()
  return new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' }).format(time)
}
