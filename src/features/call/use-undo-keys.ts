import { useEffect, useRef } from 'react'
import { isElement } from './single-keys'

/**
 * Ctrl+Z takes the last step back and Ctrl+Shift+Z or Ctrl+Y takes it again, also while somebody types: what is typed
 * is part of the same history. A control that marks itself `data-own-undo` keeps the browser's.
 * @param page the window whose keys are meant.
 */
export function useUndoKeys(act: (way: 'undo' | 'redo') => void, page: Window = window): void {
  const actRef = useRef(act)
  useEffect(() => {
    actRef.current = act
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      if (isElement(event.target) && event.target.closest('[data-own-undo], dialog') !== null) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      actRef.current(key === 'y' || event.shiftKey ? 'redo' : 'undo')
    }
    page.addEventListener('keydown', onKeyDown)
    return () => page.removeEventListener('keydown', onKeyDown)
  }, [page])
}
