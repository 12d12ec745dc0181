/** Pages hold a Web Lock as long as they live, so that others know whose journal nobody holds any more. */
const lockOf = (page: string): string => `ftop-navigator.page.${page}`

/** Holds this page's lock until the page is gone. */
export function holdPage(page: string): void {
  if (!('locks' in navigator)) return
  void navigator.locks.request(lockOf(page), () => new Promise(() => undefined))
}

/**
 * Does something for a page that is gone; nobody else does it at the same time.
 * @returns whether it was done. Without Web Locks nobody can tell, and it is done: edits may be applied twice.
 */
export async function forGonePage(page: string, work: () => Promise<void>): Promise<boolean> {
  if (!('locks' in navigator)) {
    await work()
    return true
  }
  return navigator.locks.request(lockOf(page), { ifAvailable: true }, async (lock) => {
    if (lock === null) return false
    await work()
    return true
  })
}

/** Does something as soon as a page is gone. */
export async function whenPageGone(page: string, work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request(lockOf(page), work)
}
