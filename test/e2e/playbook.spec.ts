import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures'

const files = '**/playbook/*.json'

test('a playbook that does not come is said, and comes with the retry', async ({ page, faults }) => {
  faults.allow(/playbook\/(de|en)\.json|503/)
  await page.route(files, (route) => route.fulfill({ status: 503 }))
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('Der Server antwortet mit dem Status 503.')
  await page.unroute(files)
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click()
  await expect(page.getByRole('heading', { name: 'FTOP-Datensatz' })).toBeVisible()
})

test('a damaged playbook is named with the place, never used', async ({ page }) => {
  await page.route(files, async (route) => {
    const response = await route.fetch()
    const text = await response.text()
    await route.fulfill({ response, body: text.replace('"rows":[', '"rows":"none","was":[') })
  })
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText(/(de|en)\.json rows/)
})

test('a newer playbook is offered on focus and used on the click only', async ({ page }) => {
  await page.goto('./#/?phase=assignment&row=assignment-no-intent')
  const owner = page.locator('[data-field="owner"] [data-value]')
  await expect(owner).toHaveText('Account Team')
  await serveOtherOwner(page)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  const take = page.getByRole('button', { name: 'Neue Fassung verwenden' })
  await expect(take).toBeVisible()
  await expect(owner).toHaveText('Account Team')
  await take.click()
  await expect(owner).toHaveText('Vertrieb')
  await expect(take).toBeHidden()
})

async function serveOtherOwner(page: Page): Promise<void> {
  await page.route(files, async (route) => {
    const response = await route.fetch()
    const text = (await response.text()).replaceAll('"text":"Account Team"', '"text":"Vertrieb"')
    const changed = text.replace(/"digest":"\w+"/, '"digest":"another"')
    await route.fulfill({ response, body: changed })
  })
}
