import { i18n } from '../../i18n/i18n'
import { serviceName } from '../../i18n/service-name'
import type { Language } from '../../playbook/schema'
import { type PlacedRecord, servicesOf, type Worksheet } from '../../record/worksheet'

/** A record under the name of its service, and of its part where the service has several. */
export type TitledRecord = PlacedRecord & { title: string }

export function titledRecords(worksheet: Worksheet, language: Language): TitledRecord[] {
  const t = i18n.getFixedT(language)
  return servicesOf(worksheet).flatMap((placed) => {
    const { records } = placed
    const service = serviceName(placed, t)
    return records.map((each, part) => ({
      ...each,
      title: records.length > 1 ? t('export.part', { service, number: part + 1 }) : service,
    }))
  })
}
