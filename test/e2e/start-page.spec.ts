import { expect, test } from './support/fixtures'

const says = {
  de: 'Entscheidungshilfe für Kundengespräche',
  en: 'Decision aid for customer calls',
}

test('until the scripts have come, the page says what it is, in both languages', async ({ page }) => {
  let letCome = (): void => undefined
  const come = new Promise<void>((resolve) => {
    letCome = resolve
  })
  await page.route('**/assets/*.js', async (route) => {
    await come
    await route.continue()
  })
  await page.goto('./', { waitUntil: 'commit' })
  for (const [lang, words] of Object.entries(says))
    await expect(page.locator(`main [lang="${lang}"]`)).toContainText(words)
  letCome()
  await expect(page.getByRole('heading', { level: 2, name: /FTOP/ })).toBeVisible()
  await expect(page.getByText(says.en)).toHaveCount(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says that it needs it', async ({ page, faults }) => {
    faults.allow(/was preloaded using link preload but not used/)
    await page.goto('./')
    await expect(page.locator('noscript [lang="de"]')).toContainText('braucht JavaScript')
    await expect(page.locator('noscript [lang="en"]')).toContainText('needs JavaScript')
    await expect(page.locator('noscript [lang="en"]')).toBeVisible()
    // What it has reported is not asked of a page that runs no script: it would never answer.
    await page.close()
  })
})
