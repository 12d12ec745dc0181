import { startTransition, useEffect, useState } from 'react'
import { whenPainted } from './when-painted'

/**
 * A value as it was at the last paint: what is drawn by it comes after what is drawn by the value itself. React's
 * `useDeferredValue` begins on it earlier, before the browser has painted, and keeps it waiting.
 */
export function usePainted<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value)
  useEffect(() => {
    if (value === painted) return
    let isGone = false
    whenPainted(() => {
      if (!isGone) startTransition(() => setPainted(value))
    })
    return () => {
      isGone = true
    }
  }, [value, painted])
  return painted
}
