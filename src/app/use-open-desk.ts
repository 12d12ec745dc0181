import { useEffect } from 'react'
import type { Desk } from '../storage/desk'

/** Opens the store when the first view has been drawn. */
export function useOpenDesk(desk: Desk): void {
  useEffect(() => {
    const timer = setTimeout(() => void desk.start())
    return () => clearTimeout(timer)
  }, [desk])
}
