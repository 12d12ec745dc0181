import { useLanguage, useWords } from '../i18n/use-words'
import './newer-changes.css'
import '../i18n/later-words'
import { useState } from 'react'
import { languages, type Playbooks } from '../playbook/schema'
import type { Desk } from '../storage/desk'
import { Modal } from '../ui/modal'
import { ChangeList } from './change-list'
import { Touched } from './touched'

type Props = { inUse: Playbooks; playbooks: Playbooks; take: () => void; desk: Desk }

/** Shows what a newer playbook changes, before it is taken: on the page, and in what is stored. */
export function NewerChanges({ inUse, playbooks, take, desk }: Props) {
  const t = useWords()
  const screen = useLanguage()
  const other = languages.find((each) => each !== screen) ?? screen
  const [isOpen, setIsOpen] = useState(false)
  const close = () => setIsOpen(false)
  return (
    <>
      <button type="button" className="button" onClick={() => setIsOpen(true)}>
        {t('newer.changes')}
      </button>
      {isOpen && (
        <Modal title={t('newer.title')} onClose={close}>
          <div className="newer">
            <p className="hint">
              <s>{inUse[screen].revision}</s> → {playbooks[screen].revision}
            </p>
            <ChangeList inUse={inUse} latest={playbooks} screen={screen} other={other} />
            <Touched inUse={inUse} latest={playbooks} desk={desk} onOpened={close} />
          </div>
          <div className="buttons">
            <button type="button" className="button primary" onClick={take}>
              {t('newer.take')}
            </button>
            <button
              type="button"
              className="button"
              onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
            >
              {t('app.close')}
            </button>
          </div>
        </Modal>
      )}
    </>
  )
}
