import { useWords } from '../../i18n/use-words'
import type { FieldView } from './field-view'

type Props = { view: FieldView; onTick: (isThere: boolean) => void }

/** Whether a value stands in FTOP: ticked by copying it, or by hand where it was typed there. */
export function TransferTick({ view: { transfer, value, label }, onTick }: Props) {
  const t = useWords()
  if (transfer === 'nothing' || value === '') return null
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={transfer === 'done'}
        aria-label={t('transfer.tick', { field: label })}
        onChange={({ target }) => onTick(target.checked)}
      />
    </label>
  )
}

/**
 * What FTOP still holds of a value that has changed since, to stand in front of the new one: old → new. It goes once the
 * new one is copied or ticked.
 */
export function StaleNote({ view: { transfer, value, label, oldText }, onTick }: Props) {
  const t = useWords()
  if (transfer !== 'stale') return null
  return (
    <span className="stale">
      {t(value === '' ? 'transfer.emptied' : 'transfer.stale', { old: oldText })}
      {value === '' && (
        <button type="button" className="link" onClick={() => onTick(false)}>
          {t('transfer.removed', { field: label })}
        </button>
      )}
    </span>
  )
}
