import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language'
import { useValueFormat, type ValueFormat } from '../../i18n/value-format'
import { type FieldId, fieldIds, languages, type Playbooks } from '../../playbook/schema'
import { type BilingualRecord, inEach, readBilingual } from '../../record/bilingual'
import { copyText } from '../../record/format'
import type { RecordField } from '../../record/record'
import { nextToCopy, progressOf, type Progress, transferOf, transferState } from '../../record/transfer'
import type { Place, ServiceRecord, Transfer } from '../../record/worksheet'
import type { Desk } from '../../storage/desk'
import { useAnnounce } from '../../ui/announcer'
import type { Copy } from './use-copy'

type Props = { playbooks: Playbooks; desk: Desk; place: Place; record: ServiceRecord; copy: Copy }

export type Handover = {
  /** The record in the language of the values, and in each. */
  fields: readonly RecordField[]
  bilingual: BilingualRecord
  format: ValueFormat
  labelOf: (field: FieldId) => string
  transferOf: (field: RecordField) => ReturnType<typeof transferState>
  /** The fields of which FTOP holds another value, by name. */
  outdated: readonly string[]
  /** The value as the other language says it; empty where that is the same. */
  otherWords: (field: RecordField) => string
  progress: Progress
  /** The next value that FTOP has not yet. */
  next: RecordField | undefined
  /** Copies a value, which counts as brought over from then on. */
  copy: (field: RecordField) => void
  copyNext: () => void
  /** Says that a value stands in FTOP, by whatever way, or that it does not. */
  tick: (field: RecordField, isThere: boolean) => void
}

/** The way of a record into FTOP, value by value. */
export function useHandover({ playbooks, desk, place, record, copy }: Props): Handover {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const screen = useLanguage()
  const format = useValueFormat()
  const bilingual = readBilingual(playbooks, record)
  const { language } = format
  const fields = bilingual[language]
  const { transfers } = record
  const next = nextToCopy(fields, transfers, language)

  const labelOf = (field: FieldId): string => playbooks[screen].columns[fieldIds.indexOf(field) + 1] ?? field
  const stateOf = (field: RecordField) => transferState(field, transfers, language)
  const mark = (field: FieldId, how: Transfer['how'] | undefined) => {
    const transfer = how && transferOf(how, inEach(bilingual, field, 'value'))
    desk.change({ type: 'transferred', place, field, transfer })
  }
  const copyField = (field: RecordField) => {
    const done = t('record.copied', { field: labelOf(field.field) })
    void copy(copyText(field, format.dates), done).then((isCopied) => {
      if (isCopied && field.field !== 'updatedBy') mark(field.field, 'copied')
    })
  }
  return {
    fields,
    bilingual,
    format,
    labelOf,
    transferOf: stateOf,
    outdated: fields.filter((field) => stateOf(field).status === 'stale').map(({ field }) => labelOf(field)),
    otherWords: ({ field, value }) => {
      const other = languages.find((each) => each !== language) ?? language
      const words = { field, value: inEach(bilingual, field, 'value')[other] }
      const text = copyText(words, format.dates === 'iso' ? 'iso' : other)
      return text === copyText({ field, value }, format.dates) ? '' : text
    },
    progress: progressOf(fields, transfers, language),
    next,
    copy: copyField,
    copyNext: () => (next ? copyField(next) : announce(t('transfer.none'))),
    tick: ({ field }, isThere) => {
      mark(field, isThere ? 'ticked' : undefined)
      announce(t(isThere ? 'transfer.ticked' : 'transfer.unticked', { field: labelOf(field) }))
    },
  }
}
