import { memo } from 'react'
import { useWords } from '../../i18n/use-words'
import type { Desk } from '../../storage/desk'
import { ActionButton } from '../../ui/action-button'
import { KeysHelp } from './keys-help'
import { useTravel } from './use-travel'

/** The way back and forth, and the list of keys. */
export const CallTools = memo(function CallTools({ desk }: { desk: Desk }) {
  const t = useWords()
  const { canUndo, canRedo, travel } = useTravel(desk)
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
})
