import { useWords } from '../i18n/use-words'
import { takeUpdate, useAppUpdate } from './app-update'

/** Offers a newer app. The page is loaded again on the user's click only. */
export function UpdateNotice() {
  const t = useWords()
  const update = useAppUpdate()
  return (
    <div aria-live="polite">
      {update !== 'none' && (
        <div className="notice">
          <p>{t(`update.${update}`)}</p>
          <button type="button" className="button" onClick={takeUpdate}>
            {t('update.take')}
          </button>
        </div>
      )}
    </div>
  )
}
