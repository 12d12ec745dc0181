/** The browser's localStorage, which may be refused, full or missing; what is kept here is never the only copy. */
export const local = {
  get: (key: string): string | null => attempt(() => localStorage.getItem(key)) ?? null,
  /** @returns whether it was kept. */
  set: (key: string, value: string): boolean =>
    attempt(() => {
      localStorage.setItem(key, value)
      return true
    }) ?? false,
  remove: (key: string): void => {
    attempt(() => localStorage.removeItem(key))
  },
  keys: (): string[] => attempt(() => Object.keys(localStorage)) ?? [],
}

function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
