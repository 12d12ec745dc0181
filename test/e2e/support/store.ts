import { expect, type Page } from '@playwright/test'

/** Rows for the app's database, put there through nothing of the app's. */
export type Seed = {
  /** As IndexedDB counts: ten for each schema version of the app. */
  version: number
  stores: Record<string, { keyPath: string; rows: readonly object[] }>
}

/** Makes a database before the app starts. Wants a page on which the app has not been yet. */
export async function seedDatabase(page: Page, seed: Seed): Promise<void> {
  // A page of the same origin that runs nothing, and asks for no icon.
  const body = '<!doctype html><link rel="icon" href="data:,">'
  await page.route('**/empty.html', (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('./empty.html')
  await page.evaluate(
    ({ version, stores }) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('ftop-navigator', version)
        request.onupgradeneeded = () => {
          for (const [name, { keyPath, rows }] of Object.entries(stores)) {
            const store = request.result.createObjectStore(name, { keyPath })
            rows.forEach((row) => store.put(row))
          }
        }
        request.onerror = () => reject(new Error(request.error?.message))
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
      }),
    seed,
  )
}

/** All rows of a store, as they are, once the app has made it: whoever opens a database first makes it. */
export async function storedRows(page: Page, store: string): Promise<unknown[]> {
  await expect
    .poll(() =>
      page.evaluate(async () =>
        (await indexedDB.databases()).some(
          ({ name, version = 0 }) => name === 'ftop-navigator' && version >= 10,
        ),
      ),
    )
    .toBe(true)
  return page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = indexedDB.open('ftop-navigator')
        request.onerror = () => reject(new Error(request.error?.message))
        request.onsuccess = () => {
          const all = request.result.transaction(name).objectStore(name).getAll()
          all.onsuccess = () => {
            request.result.close()
            resolve(all.result)
          }
        }
      }),
    store,
  )
}

/** A row of a customer, as the store holds one, with services of these names. */
export function rowOf(id: string, customer: string, services: readonly string[], changedAt: string): object {
  const records = services.map((name, index) => [
    `s${index}`,
    {
      name,
      position: index + 1,
      records: {
        r: {
          position: 1,
          situation: { phase: 'assignment', row: 'assignment-no-intent', l2: 'competitive-solution' },
        },
      },
    },
  ])
  const worksheet = { customer, tenant: `${id}.example`, services: Object.fromEntries(records) as object }
  return { id, format: 1, rev: 1, changedAt, worksheet, past: [], future: [], seen: {} }
}

/** The first schema version with worksheets in it. */
export const version1 = (...rows: readonly object[]): Seed => ({
  version: 10,
  stores: { worksheets: { keyPath: 'id', rows }, meta: { keyPath: 'key', rows: [] } },
})
