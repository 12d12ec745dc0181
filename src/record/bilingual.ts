import type { FieldId, Language, Page } from '../playbook/schema'
import { recommend } from '../rules'
import type { Entry } from './entry'
import { buildRecord, type RecordField } from './record'

/** A record in the words of each language. */
export type BilingualRecord = Readonly<Record<Language, readonly RecordField[]>>

export function readBilingual(
  pages: Readonly<Record<Language, Page>>,
  { situation, overrides }: Pick<Entry, 'situation' | 'overrides'>,
): BilingualRecord {
  const read = (language: Language) => buildRecord(recommend(pages[language], situation), overrides, language)
  return { de: read('de'), en: read('en') }
}

/** What a field holds, or is recommended to hold, in each language: so that no switch of language looks like a change. */
export function inEach(
  record: BilingualRecord,
  field: FieldId,
  part: 'value' | 'recommended',
): Record<Language, string> {
  const words = (language: Language) => record[language].find((each) => each.field === field)?.[part] ?? ''
  return { de: words('de'), en: words('en') }
}
