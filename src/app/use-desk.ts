import { useEffect, useSyncExternalStore } from 'react'
import type { Desk, DeskState } from '../storage/desk'

/** What the desk holds, in a component; opens the store when the first view has been drawn. */
export function useDesk(desk: Desk): DeskState {
  useEffect(() => {
    const timer = setTimeout(() => void desk.start())
    return () => clearTimeout(timer)
  }, [desk])
  return useSyncExternalStore(desk.subscribe, desk.state)
}
