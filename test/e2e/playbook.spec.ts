import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './support/fixtures'
import { rowOf, seedDatabase, storedRows, version1 } from './support/store'

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

test('a newer playbook says what it changes and which stored records it touches, and changes none of them', async ({
  page,
}) => {
  await seedDatabase(
    page,
    version1(
      rowOf('contoso', 'Contoso GmbH', ['Exchange', 'Teams'], '2026-11-20T10:00:00.000Z'),
      rowOf('fabrikam', 'Fabrikam', ['Intune'], '2026-11-21T10:00:00.000Z'),
    ),
  )
  await page.goto('./#/worksheet')
  await page.getByRole('button', { name: 'Fabrikam', exact: true }).click()
  await page.getByRole('link', { name: 'Anruf' }).click()
  const owner = page.locator('[data-field="owner"]')
  await owner.getByRole('button', { name: 'Inhaber kopieren' }).click()
  await expect(owner).toHaveAttribute('data-transfer', 'done')
  await expect(page.locator('[data-saving]')).toHaveText('Gespeichert')
  const before = await storedRows(page, 'worksheets')

  await serveOtherOwner(page)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await page.getByRole('button', { name: 'Was ändert sich?' }).click()
  const dialog = page.getByRole('dialog', { name: 'Was die neue Fassung ändert' })
  await expect(dialog.getByRole('heading', { name: '4 Änderungen auf der Seite' })).toBeVisible()
  await expect(dialog.getByText('Keine Absicht › Inhaber')).toBeVisible()
  await expect(dialog.locator('s', { hasText: 'Account Team' }).first()).toBeVisible()
  await expect(
    dialog.getByRole('heading', { name: '3 Datensätze in diesem Browser sind betroffen' }),
  ).toBeVisible()
  await expect(dialog.getByText('in FTOP eingetragen')).toHaveCount(1)
  await expectAccessible(page)

  await dialog.getByRole('button', { name: 'Contoso GmbH · Teams' }).click()
  await expect(page.getByRole('textbox', { name: 'Kunde', exact: true })).toHaveValue('Contoso GmbH')
  await expect(page.getByRole('button', { name: /^Teams/ }).first()).toHaveAttribute('aria-current', 'true')
  expect(await storedRows(page, 'worksheets')).toEqual(before)

  await page.getByRole('button', { name: 'Was ändert sich?' }).click()
  await dialog.getByRole('button', { name: 'Fabrikam · Intune' }).click()
  await expect(owner).toHaveAttribute('data-transfer', 'done')
  await page.getByRole('button', { name: 'Neue Fassung verwenden' }).click()
  await expect(owner.locator('[data-value]')).toHaveText('Vertrieb')
  await expect(owner).toHaveAttribute('data-transfer', 'stale')
  await expect(owner).toContainText('Account Team →')
  expect(await storedRows(page, 'worksheets')).toEqual(before)
})

async function serveOtherOwner(page: Page): Promise<void> {
  await page.route(files, async (route) => {
    const response = await route.fetch()
    const text = (await response.text()).replaceAll('"text":"Account Team"', '"text":"Vertrieb"')
    const changed = text.replace(/"digest":"\w+"/, '"digest":"another"')
    await route.fulfill({ response, body: changed })
  })
}
