import { useWords } from '../../i18n/use-words'
import type { FieldView } from './field-view'

type Props = { view: FieldView; onAnswer: () => void; onTakeBack: () => void }

/** What is to be said about a field beside its value: nothing where it is simply recommended. */
export function FieldStatus({ view, onAnswer, onTakeBack }: Props) {
  const t = useWords()
  const { state, typed, isAdvised, isAsked, recommendedText } = view
  const openButton = (
    <button type="button" className="badge" onClick={onAnswer}>
      {t(view.openWords)}
    </button>
  )
  if (typed !== undefined) {
    const recommendation =
      recommendedText === ''
        ? t(!isAdvised || isAsked ? 'record.recommendedOpen' : 'record.recommendedNothing')
        : t('record.recommended', { value: recommendedText })
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
  if (state === 'open') return isAdvised && openButton
  return state === 'none' && isAdvised ? <span className="none">{t(view.noneWords)}</span> : null
}
