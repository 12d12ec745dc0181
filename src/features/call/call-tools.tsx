import { useTranslation } from 'react-i18next'
import type { Desk, DeskState } from '../../storage/desk'
import { ActionButton } from '../../ui/action-button'
import { KeysHelp } from './keys-help'
import { useTravel } from './use-travel'

/** The way back and forth, and the list of keys. */
export function CallTools({ desk, state }: { desk: Desk; state: DeskState }) {
  const { t } = useTranslation()
  const { canUndo, canRedo, travel } = useTravel(desk, state)
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
