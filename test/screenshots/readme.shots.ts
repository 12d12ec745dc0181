import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'

const picture = (name: string) => ({ path: path.join(import.meta.dirname, `${name}.png`) })

type Words = { customer: string; name: string; add: string; note: (service: string) => string }

/** Fills in a call of three services by its keys, as on a call. */
async function fillIn(page: Page, { customer, name, add, note }: Words): Promise<void> {
  await page.goto('./')
  await page.getByRole('textbox', { name: customer, exact: true }).fill(name)
  await page.keyboard.press('Escape')
  for (const [index, service] of ['Exchange', 'Teams', 'SharePoint'].entries()) {
    await page.keyboard.press('+')
    await page.getByRole('textbox', { name: add }).fill(service)
    await page.keyboard.press('Enter')
    for (const digit of index === 0 ? '2221' : '221') {
      await expect(page.locator('.question[data-active]')).toHaveCount(1)
      await page.keyboard.press(digit)
    }
    await page.keyboard.type(note(service))
    await page.keyboard.press('Escape')
    if (index === 2) continue
    await page.keyboard.press('1')
    for (let value = 0; value < 8; value++) await page.keyboard.press('c')
  }
  await page.evaluate(() => scrollTo(0, 0))
}

const english: Words = {
  customer: 'Customer',
  name: 'Contoso Ltd',
  add: 'Name of the service',
  note: (service) => `No intent to use ${service}, because all departments work with Slack.`,
}

test.describe('English', () => {
  test.use({ locale: 'en-US' })

  test('the call, filled in', async ({ page }) => {
    await fillIn(page, english)
    await expect(page.locator('.announcer')).toBeEmpty({ timeout: 10_000 })
    await page.screenshot(picture('call-en'))
  })

  test('the worksheet', async ({ page }) => {
    await fillIn(page, english)
    await page.getByRole('link', { name: 'Worksheet' }).click()
    await expect(page.getByRole('table')).toHaveCount(2)
    await expect(page.locator('.announcer')).toBeEmpty({ timeout: 10_000 })
    await page.screenshot(picture('worksheet-en'))
  })
})

test.describe('German, dark', () => {
  test.use({ locale: 'de-DE', colorScheme: 'dark' })

  test('the customer’s words', async ({ page }) => {
    await page.goto('./')
    await page
      .getByRole('combobox', { name: 'Was sagt der Kunde?' })
      .fill('Wir bleiben bei Slack und wollen Teams nicht')
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
    await page.screenshot(picture('words-de'))
  })
})
