import { useCallback, useEffect, useState } from 'react'

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
  return {
    use: () => {
      const [loaded, setLoaded] = useState({ part: known })
      const [attempt, setAttempt] = useState(1)
      const [failed, setFailed] = useState(0)
      useEffect(() => {
        if (known !== undefined) return
        let isGone = false
        load().then(
          (part) => {
            known = part
            if (!isGone) setLoaded({ part })
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
        part: loaded.part,
        hasFailed: loaded.part === undefined && failed === attempt,
        retry: useCallback(() => setAttempt((count) => count + 1), []),
      }
    },
  }
}
