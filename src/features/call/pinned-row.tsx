import { useTranslation } from 'react-i18next'
import type { RecordField } from '../../record/record'
import { FieldValue } from './field-value'
import { noneWords, openWords } from '../../i18n/field-words'
import { CopyButton } from './copy-button'
import { StaleNote, TransferTick } from './transfer-mark'
import type { Handover } from './use-handover'

type Props = {
  field: RecordField
  handover: Handover
  /** What was pressed is gone, and the focus with it. */ onGone: () => void
}

/** A field of the pinned list: what to enter, or that there is nothing to; answers are given in the app's own window. */
export function PinnedRow({ field, handover, onGone }: Props) {
  const { t } = useTranslation()
  const label = handover.labelOf(field.field)
  const transfer = handover.transferOf(field)
  const tick = (each: RecordField, isThere: boolean) => {
    handover.tick(each, isThere)
    if (each.value === '') onGone()
  }
  return (
    <div className="field" data-field={field.field} data-state={field.state} data-transfer={transfer.status}>
      <dt>
        <TransferTick field={field} label={label} transfer={transfer} onTick={tick} />
        {label}
      </dt>
      <dd>
        <StaleNote field={field} label={label} transfer={transfer} format={handover.format} onTick={tick} />
        <FieldValue field={field} handover={handover} />
        {field.value === '' && field.advice && (
          <span className="none">{t(field.state === 'open' ? openWords(field) : noneWords(field))}</span>
        )}
      </dd>
      <dd className="field-actions">
        <CopyButton field={field} label={label} transfer={transfer} handover={handover} />
      </dd>
    </div>
  )
}
