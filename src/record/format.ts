import type { Language } from '../playbook/schema'
import { isIsoDate } from '../rules'
import { dateFields, type RecordField } from './record'

/** How dates are written when they are copied: as the language does, or as ISO. */
export type DateFormat = Language | 'iso'

/** TT.MM.JJJJ in German, M/D/YYYY in English. Text that is no ISO date stays as it is. */
export function formatDate(iso: string, format: DateFormat): string {
  if (format === 'iso' || !isIsoDate(iso)) return iso
  const [year = '', month = '', day = ''] = iso.split('-')
  return format === 'de' ? `${day}.${month}.${year}` : `${Number(month)}/${Number(day)}/${year}`
}

/** Exactly what copying a field yields; empty where there is nothing to copy. */
export function copyText({ field, value }: Pick<RecordField, 'field' | 'value'>, format: DateFormat): string {
  return dateFields.has(field) ? formatDate(value, format) : value
}
