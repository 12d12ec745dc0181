import { useWords } from '../../i18n/use-words'
import type { Refusal } from '../../storage/backup'
import { placeWords } from './import-group'

/** Why a file is refused, and that nothing has changed. */
export function RefusalWords({ refusal }: { refusal: Refusal | { code: 'file' } }) {
  const t = useWords()
  return (
    <p role="alert">
      <b>{reason()}</b> {t('backup.refusal')}
    </p>
  )

  function reason(): string {
    switch (refusal.code) {
      case 'syntax':
        return refusal.at ? t('backup.refusal.syntax', refusal.at) : t('backup.refusal.syntaxSomewhere')
      case 'damaged':
        return t('backup.refusal.damaged', { place: placeWords(t, refusal.path, refusal.at) })
      default:
        return t(`backup.refusal.${refusal.code}`)
    }
  }
}
