import { useTranslation } from 'react-i18next'
import type { ValueFormat } from '../../i18n/value-format'
import { copyText } from '../../record/format'
import type { RecordField } from '../../record/record'
import { noneWords, openWords } from '../../i18n/field-words'

type Props = { field: RecordField; format: ValueFormat; onAnswer: () => void; onTakeBack: () => void }

/** What is to be said about a field beside its value: nothing where it is simply recommended. */
export function FieldStatus({ field, format, onAnswer, onTakeBack }: Props) {
  const { t } = useTranslation()
  const { state, typed, advice, recommended, field: id } = field
  const openButton = (
    <button type="button" className="badge" onClick={onAnswer}>
      {t(openWords(field))}
    </button>
  )
  if (typed !== undefined) {
    const value = copyText({ field: id, value: recommended }, format.dates)
    const isOpen = advice === undefined || advice.ask?.required === true
    const recommendation =
      value === ''
        ? t(isOpen ? 'record.recommendedOpen' : 'record.recommendedNothing')
        : t('record.recommended', { value })
    return (
      <span className="status">
        {state === 'open' ? (
          openButton
        ) : (
          <span className="badge">{t(state === 'moved' ? 'record.moved' : 'record.changed')}</span>
        )}
        <small>{recommendation}</small>
        <button type="button" className="link" onClick={onTakeBack}>
          {t('record.takeBack')}
        </button>
      </span>
    )
  }
  if (state === 'changed') return <span className="badge">{t('record.answered')}</span>
  if (state === 'open') return advice && openButton
  return state === 'none' && advice ? <span className="none">{t(noneWords(field))}</span> : null
}
