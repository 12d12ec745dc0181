import { test as base, expect, type Page } from '@playwright/test'
import { type Faults, watchForFaults } from './faults'

export { expectAccessible } from './accessibility'
export { expect }

/**
 * Playwright's `test`, which fails as well when the pages of the test's context show a fault (faults.ts). A test that
 * provokes one on purpose takes the fixture `faults` and allows it by name.
 */
export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ baseURL, context }, use) => {
      const faults = await watchForFaults(context, baseURL)
      await use(faults)
      expect(await faults.list(), 'faults in the page while the test ran').toEqual([])
    },
    { auto: true },
  ],
})

/** The text on the clipboard, as another program would paste it. Needs the permission that the config grants. */
export async function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}
