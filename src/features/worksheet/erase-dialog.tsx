import { useState } from 'react'
import { useWords } from '../../i18n/use-words'
import { Modal } from '../../ui/modal'

type Props = {
  count: number
  /** @returns what came of it, in words: the page's own live region is out of reach behind the dialog. */
  onBackup: () => Promise<string>
  onErase: () => void
  onClose: () => void
}

/** Says what goes when everything is deleted, and offers the backup first. */
export function EraseDialog({ count, onBackup, onErase, onClose }: Props) {
  const t = useWords()
  const [said, setSaid] = useState('')
  return (
    <Modal title={t('backup.erase.title')} onClose={onClose}>
      <p>{t('backup.erase.what', { count })}</p>
      <p>{t('backup.erase.tabs')}</p>
      <p role="status">{said}</p>
      <div className="buttons">
        <button type="button" className="button primary" onClick={() => void onBackup().then(setSaid)}>
          {t('backup.all')}
        </button>
        <button type="button" className="button danger" onClick={onErase}>
          {t('backup.erase.go')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('backup.cancel')}
        </button>
      </div>
    </Modal>
  )
}
