import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'

export type LazyPart<Part> = {
  /** Loads the part when it is first needed, in a component. */
  use: () => {
    /** Undefined until it has come. */
    part: Part | undefined
    hasFailed: boolean
    retry: () => void
  }
}

/**
 * A part of the app that is loaded apart from the first view. Unlike React's `lazy`, a failure breaks nothing around
 * it, and the part can be asked for again.
 */
export function lazyPart<Part>(load: () => Promise<Part>): LazyPart<Part> {
  let known: Part | undefined
  const listeners = new Set<() => void>()
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    use: () => {
      // Whoever asks for it again gets it for all who wait for it.
      const part = useSyncExternalStore(subscribe, () => known)
      const [attempt, setAttempt] = useState(1)
      const [failed, setFailed] = useState(0)
      useEffect(() => {
        if (known !== undefined) return
        let isGone = false
        load().then(
          (loaded) => {
            known = loaded
            listeners.forEach((listener) => listener())
          },
          () => {
            if (!isGone) setFailed(attempt)
          },
        )
        return () => {
          isGone = true
        }
      }, [attempt])
      return {
        part,
        hasFailed: part === undefined && failed === attempt,
        retry: useCallback(() => setAttempt((count) => count + 1), []),
      }
    },
  }
}
