import { useTranslation } from 'react-i18next'
import type { ValueFormat } from '../../i18n/value-format'
import { copyText } from '../../record/format'
import type { RecordField } from '../../record/record'
import type { TransferState } from '../../record/transfer'

type Props = {
  field: RecordField
  label: string
  transfer: TransferState
  format: ValueFormat
  onTick: (field: RecordField, isThere: boolean) => void
}

/** Whether a value stands in FTOP: ticked by copying it, or by hand where it was typed there. */
export function TransferTick({ field, label, transfer, onTick }: Omit<Props, 'format'>) {
  const { t } = useTranslation()
  if (transfer.status === 'nothing' || field.value === '') return null
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={transfer.status === 'done'}
        aria-label={t('transfer.tick', { field: label })}
        onChange={({ target }) => onTick(field, target.checked)}
      />
    </label>
  )
}

/**
 * What FTOP still holds of a value that has changed since, to stand in front of the new one: old → new. It goes once the
 * new one is copied or ticked.
 */
export function StaleNote({ field, label, transfer, format, onTick }: Props) {
  const { t } = useTranslation()
  if (transfer.status !== 'stale') return null
  const old = copyText({ field: field.field, value: transfer.old }, format.dates)
  return (
    <span className="stale">
      {t(field.value === '' ? 'transfer.emptied' : 'transfer.stale', { old })}
      {field.value === '' && (
        <button type="button" className="link" onClick={() => onTick(field, false)}>
          {t('transfer.removed', { field: label })}
        </button>
      )}
    </span>
  )
}
