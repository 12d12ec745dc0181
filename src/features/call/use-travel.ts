import { useWords } from '../../i18n/use-words'
import type { Desk } from '../../storage/desk'
import { useAnnounce } from '../../ui/announcer'
import { useStore } from '../../ui/use-store'
import { useUndoKeys } from './use-undo-keys'

/** The way back and forth over what was done, by keys and by buttons. */
export function useTravel(desk: Desk, page?: Window) {
  const t = useWords()
  const announce = useAnnounce()
  const canUndo = useStore(desk, ({ draft, cameFrom }) => draft.past.length > 0 || cameFrom !== undefined)
  const canRedo = useStore(desk, ({ draft }) => draft.future.length > 0)
  const travel = (way: 'undo' | 'redo') => {
    if (way === 'undo' ? !canUndo : !canRedo) return
    desk[way]()
    announce(t(way === 'undo' ? 'app.undone' : 'app.redone'))
  }
  useUndoKeys(travel, page)
  return { canUndo, canRedo, travel }
}
