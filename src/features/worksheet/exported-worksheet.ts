import { exportedRecord, timeOf } from '../../i18n/exported-record'
import { i18n } from '../../i18n/i18n'
import type { ValueFormat } from '../../i18n/value-format'
import type { Playbook } from '../../playbook/schema'
import type { ExportedWorksheet } from '../../record/formats/worksheet'
import type { ServiceRecord, Worksheet } from '../../record/worksheet'
import { titledRecords } from './titled-records'

/**
 * Puts a worksheet into the words of the value language: each record with its own proof, and when and for whom the
 * whole was made.
 * @param playbook the playbook in the language of the values.
 */
export function exportedWorksheet(
  worksheet: Worksheet,
  playbook: Playbook,
  format: ValueFormat,
  at: Date,
): ExportedWorksheet {
  const t = i18n.getFixedT(format.language)
  const { customer, tenant } = worksheet
  const recordOf = (record: ServiceRecord) => {
    const exported = exportedRecord(record, playbook, format, { at, called: 'export.at' })
    if (record.count === undefined) return exported
    return {
      ...exported,
      lines: [{ label: t('parts.count'), value: String(record.count) }, ...exported.lines],
    }
  }
  return {
    title: customer.trim() || t('export.unnamed'),
    headings: { service: t('strip.name'), open: t('record.stillOpen'), proof: t('export.proof') },
    services: titledRecords(worksheet, format.language).map(({ title, record }) => ({
      heading: title,
      record: recordOf(record),
    })),
    proof: [
      { label: t('strip.customer'), value: customer },
      { label: t('strip.tenant'), value: tenant },
      { label: t('export.at'), value: timeOf(at, format) },
    ],
  }
}
