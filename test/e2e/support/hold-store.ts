import type { Page } from '@playwright/test'

/** Keeps the store busy with a transaction from another tab, so that commits have to wait. */
export async function holdStore(page: Page): Promise<{ release: () => Promise<void> }> {
  await page.goto('./')
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ftop-navigator')
        opening.onerror = () => reject(new Error('The store does not open'))
        opening.onsuccess = () => {
          const store = opening.result.transaction('worksheets', 'readwrite').objectStore('worksheets')
          // A transaction lives as long as it has requests.
          const goOn = () => {
            resolve()
            store.count().onsuccess = goOn
          }
          goOn()
        }
      }),
  )
  return { release: () => page.close() }
}
