import { useSyncExternalStore } from 'react'

let pinned: Window | undefined
const listeners = new Set<() => void>()

/** The window that the transfer list is pinned in; undefined while there is none. */
export const pinnedWindow = {
  use: (): Window | undefined =>
    useSyncExternalStore(
      (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      () => pinned,
    ),
  set: (page: Window | undefined): void => {
    pinned = page
    listeners.forEach((listener) => listener())
  },
}
