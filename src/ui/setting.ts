import { useSyncExternalStore } from 'react'

/** A choice of the user's that this browser remembers. */
export type Setting<Value extends string> = {
  current: () => Value
  choose: (value: Value) => void
  /** The choice, in a component. */
  use: () => Value
}

/**
 * Makes a setting with a fixed list of values. Where the browser refuses or lacks storage, a choice holds for this
 * page; a stored value that is not in the list counts as none.
 */
export function createSetting<Value extends string>(
  name: string,
  values: readonly Value[],
  initial: () => Value,
): Setting<Value> {
  const key = `ftop-navigator.${name}`
  const listeners = new Set<() => void>()
  let chosen: Value | undefined
  const current = (): Value => {
    chosen ??= values.find((value) => value === recall(key)) ?? initial()
    return chosen
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    current,
    choose: (value) => {
      chosen = value
      remember(key, value)
      listeners.forEach((listener) => listener())
    },
    use: () => useSyncExternalStore(subscribe, current),
  }
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Refused or full: a setting is not worth a message.
  }
}
