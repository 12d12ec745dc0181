import { useTranslation } from 'react-i18next'
import type { Desk, DeskState } from '../../storage/desk'
import { useAnnounce } from '../../ui/announcer'
import { useUndoKeys } from './use-undo-keys'

/** The way back and forth over what was done, by keys and by buttons. */
export function useTravel(desk: Desk, { draft, cameFrom }: DeskState, page?: Window) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const canUndo = draft.past.length > 0 || cameFrom !== undefined
  const canRedo = draft.future.length > 0
  const travel = (way: 'undo' | 'redo') => {
    if (way === 'undo' ? !canUndo : !canRedo) return
    desk[way]()
    announce(t(way === 'undo' ? 'app.undone' : 'app.redone'))
  }
  useUndoKeys(travel, page)
  return { canUndo, canRedo, travel }
}
