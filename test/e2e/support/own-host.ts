import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { test as base } from './fixtures'
import { type Site, startSite } from './site'
import { buildVariant, type Variant } from './variants'

type Fixtures = { site: Site; interrupted: undefined }
type WorkerFixtures = { dist: string; variant: Variant; next: string }

/** Each test has a host to itself, and with it a worker; `next` is the folder of the version after this one. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  dist: [path.resolve(import.meta.dirname, '../../../dist'), { option: true, scope: 'worker' }],
  variant: ['next', { option: true, scope: 'worker' }],
  next: [
    async ({ variant }, use) => {
      const folder = buildVariant(variant)
      await use(folder)
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  site: async ({ dist }, use) => {
    const site = await startSite(dist)
    await use(site)
    await site.goOffline()
  },
  baseURL: async ({ site }, use) => use(site.address),
  serviceWorkers: 'allow',
  // What was still on its way when a page was left or loaded again; Firefox says so, and the next page asks anew.
  interrupted: [
    async ({ faults }, use) => {
      faults.allow(/A ServiceWorker intercepted the request/)
      await use(undefined)
    },
    { auto: true },
  ],
})

export const heading = (page: Page) => page.getByRole('heading', { name: 'FTOP-Datensatz' })
export const name = (page: Page) => page.locator('.brand')

/** What coming back from another window does. */
export const comeBack = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus')))

/** Well-formed JSON that breaks the schema. */
export const withoutRows = (text: string) => text.replace('"rows":', '"lines":')
