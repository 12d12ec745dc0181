import { useTranslation } from 'react-i18next'
import type { Desk, DeskState } from '../../storage/desk'
import { ActionButton } from '../../ui/action-button'
import { useAnnounce } from '../../ui/announcer'
import { KeysHelp } from './keys-help'
import { useUndoKeys } from './use-undo-keys'

/** The way back and forth, and the list of keys. */
export function CallTools({ desk, state: { draft, cameFrom } }: { desk: Desk; state: DeskState }) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const canUndo = draft.past.length > 0 || cameFrom !== undefined
  const canRedo = draft.future.length > 0
  const travel = (way: 'undo' | 'redo') => {
    if (way === 'undo' ? !canUndo : !canRedo) return
    desk[way]()
    announce(t(way === 'undo' ? 'app.undone' : 'app.redone'))
  }
  useUndoKeys(travel)
  return (
    <div className="call-tools">
      <ActionButton isReady={canUndo} onPress={() => travel('undo')}>
        {t('app.undo')}
      </ActionButton>
      <ActionButton isReady={canRedo} onPress={() => travel('redo')}>
        {t('app.redo')}
      </ActionButton>
      <KeysHelp />
    </div>
  )
}
