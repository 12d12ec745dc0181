import { useEffect, useRef } from 'react'
import { createSetting } from '../../ui/setting'

/** Shortcuts of one key can be switched off: they are in the way of speech input, for one. */
export const singleKeys = createSetting('single-keys', ['on', 'off'], () => 'on')

/**
 * Listens for shortcuts of one key, while they are switched on. Never while somebody types or chooses from a list, in
 * a dialog, or together with Ctrl, Alt or the Windows key.
 * @param act gets the key; says whether it did anything.
 * @param page the window whose keys are meant.
 */
export function useSingleKeys(act: (key: string) => boolean, page: Window = window): void {
  const isOn = singleKeys.use() === 'on'
  const actRef = useRef(act)
  useEffect(() => {
    actRef.current = act
  })
  useEffect(() => {
    if (!isOn) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return
      if (isTyping(event.target) || page.document.querySelector('dialog[open], :popover-open') !== null)
        return
      if (actRef.current(event.key)) event.preventDefault()
    }
    page.addEventListener('keydown', onKeyDown)
    return () => page.removeEventListener('keydown', onKeyDown)
  }, [isOn, page])
}

const isTyping = (target: EventTarget | null): boolean =>
  isElement(target) &&
  target.closest('input:not([type="radio"], [type="checkbox"]), textarea, select') !== null

/** Whether something is an element, also one of another window, whose classes are its own. */
export const isElement = (target: EventTarget | null): target is Element =>
  target !== null && 'closest' in target
