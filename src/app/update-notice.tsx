import { useWords } from '../i18n/use-words'
import { ActionButton } from '../ui/action-button'
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
          <ActionButton isReady={update !== 'taken'} onPress={takeUpdate}>
            {t('update.take')}
          </ActionButton>
        </div>
      )}
    </div>
  )
}
