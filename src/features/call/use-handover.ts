import { useMemo } from 'react'
import { useLanguage, useWords } from '../../i18n/use-words'
import { useValueFormat, type ValueFormat } from '../../i18n/value-format'
import { type FieldId, fieldIds, type Playbooks } from '../../playbook/schema'
import { inEach, readBilingual } from '../../record/bilingual'
import { copyText } from '../../record/format'
import type { RecordField } from '../../record/record'
import { nextToCopy, progressOf, type Progress, transferOf } from '../../record/transfer'
import { type Place, recordAt, type ServiceRecord, type Transfer } from '../../record/worksheet'
import type { Desk } from '../../storage/desk'
import { useAnnounce } from '../../ui/announcer'
import { fieldView, type FieldView } from './field-view'
import { noRecord } from './no-record'
import type { Copy } from './use-copy'

type Props = { playbooks: Playbooks; desk: Desk; place: Place; record: ServiceRecord; copy: Copy }

/** What can be done with the fields of a record. They read what is in hand when they are called, and stay the same. */
export type FieldActions = {
  /** Copies a value, which counts as brought over from then on. */
  copy: (field: FieldId) => void
  /** Copies the next value that FTOP has not yet. */
  copyNext: () => void
  /** Says that a value stands in FTOP, by whatever way, or that it does not. */
  tick: (field: FieldId, isThere: boolean) => void
  /** Puts a value of the user's in place of the recommendation. */
  override: (field: FieldId, value: string) => void
  /** Goes back to the recommendation. */
  takeBack: (field: FieldId) => void
}

export type Handover = {
  /** The record in the language of the values. */
  fields: readonly RecordField[]
  views: readonly FieldView[]
  format: ValueFormat
  /** The fields of which FTOP holds another value, by name. */
  outdated: readonly string[]
  progress: Progress
  /** A value is left that FTOP has not yet. */
  hasNext: boolean
  actions: FieldActions
}

/** The way of a record into FTOP, value by value. */
export function useHandover({ playbooks, desk, place, record, copy }: Props): Handover {
  const screen = useLanguage()
  const format = useValueFormat()
  const { language } = format
  const bilingual = readBilingual(playbooks, record)
  const fields = bilingual[language]
  const { transfers } = record
  const { columns } = playbooks[screen]
  const views = fields.map((field) =>
    fieldView(field, { bilingual, transfers, format, screen, label: labelIn(columns, field.field) }),
  )
  return {
    fields,
    views,
    format,
    outdated: views.filter(({ transfer }) => transfer === 'stale').map(({ label }) => label),
    progress: progressOf(fields, transfers, language),
    hasNext: nextToCopy(fields, transfers, language) !== undefined,
    actions: useFieldActions({ playbooks, desk, place, copy, format, columns }),
  }
}

const labelIn = (columns: readonly string[], field: FieldId): string =>
  columns[fieldIds.indexOf(field) + 1] ?? field

type ActionProps = Omit<Props, 'record'> & { format: ValueFormat; columns: readonly string[] }

function useFieldActions({ playbooks, desk, place, copy, format, columns }: ActionProps): FieldActions {
  const t = useWords()
  const announce = useAnnounce()
  return useMemo(() => {
    const recordNow = () => recordAt(desk.state().draft.worksheet, place) ?? noRecord
    const inBoth = () => readBilingual(playbooks, recordNow())
    const fieldNow = (id: FieldId) => inBoth()[format.language].find(({ field }) => field === id)
    const labelOf = (field: FieldId) => labelIn(columns, field)
    const mark = (field: FieldId, transfer: Transfer | undefined) =>
      desk.change({ type: 'transferred', place, field, transfer })
    const transferNow = (field: FieldId, how: Transfer['how']) =>
      transferOf(how, inEach(inBoth(), field, 'value'))
    const copyField = (read: RecordField | undefined) => {
      if (read === undefined) return
      const { field } = read
      // What is copied now: until the browser has done so, the value may be another.
      const transfer = transferNow(field, 'copied')
      void copy(copyText(read, format.dates), t('record.copied', { field: labelOf(field) })).then(
        (isCopied) => {
          if (isCopied && field !== 'updatedBy') mark(field, transfer)
        },
      )
    }
    return {
      copy: (field) => copyField(fieldNow(field)),
      copyNext: () => {
        const next = nextToCopy(inBoth()[format.language], recordNow().transfers, format.language)
        if (next) copyField(next)
        else announce(t('transfer.none'))
      },
      tick: (field, isThere) => {
        mark(field, isThere ? transferNow(field, 'ticked') : undefined)
        announce(t(isThere ? 'transfer.ticked' : 'transfer.unticked', { field: labelOf(field) }))
      },
      override: (field, value) => {
        const over = inEach(inBoth(), field, 'recommended')
        desk.change({
          type: 'entry',
          place,
          change:
            value === over[format.language]
              ? { type: 'recommendationTaken', field }
              : { type: 'overridden', field, override: { value, over } },
        })
      },
      takeBack: (field) => {
        desk.change({ type: 'entry', place, change: { type: 'recommendationTaken', field } })
        announce(t('record.takenBack', { field: labelOf(field) }))
      },
    }
  }, [playbooks, desk, place, copy, format, columns, t, announce])
}
