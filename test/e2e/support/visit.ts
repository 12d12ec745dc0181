import type { Page } from '@playwright/test'
import { expect } from './fixtures'

/** Visits the app and waits until a worker is at work for the page. */
export async function visit(page: Page, address = './'): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { name: 'FTOP-Datensatz' })).toBeVisible()
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller === null) {
      await new Promise((done) =>
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
      )
    }
  })
}
