import { useEffect, useState } from 'react'

/** How long the typing has to rest. */
const rest = 600

/** A text as it was when the typing last came to rest: what is said about it must not flicker with every key. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), rest)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
