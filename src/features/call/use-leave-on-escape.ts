import { useEffect } from 'react'

/** Escape leads out of a text to where the keys of one letter work; the browser goes on from there with the next Tab. */
export function useLeaveOnEscape(): void {
  useEffect(() => {
    addEventListener('keydown', leave)
    return () => removeEventListener('keydown', leave)
  }, [])
}

function leave({ key, target, defaultPrevented }: KeyboardEvent): void {
  if (key !== 'Escape' || defaultPrevented || !(target instanceof HTMLElement)) return
  // There the key closes what is open.
  if (target.closest('[popover], dialog, [role="combobox"]') !== null) return
  if (target.matches('.question :is(input, textarea, select), .strip input, .parts input')) target.blur()
}
