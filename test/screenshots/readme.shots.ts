import path from 'node:path'
import { expect, test } from '@playwright/test'

const picture = (name: string) => ({ path: path.join(import.meta.dirname, `${name}.png`) })

test.describe('English', () => {
  test.use({ locale: 'en-US' })

  test('the call, filled in', async ({ page }) => {
    await page.goto('./#/?phase=delivery&row=delivery-new-workload&l2=competitive-solution')
    await expect(page.getByRole('status')).toHaveText(/opened/)
    await expect(page.getByRole('status')).toBeEmpty({ timeout: 10_000 })
    await page.screenshot(picture('call-en'))
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
