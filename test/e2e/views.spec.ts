import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures'

/** The views, with what is filled in, by the address that opens them. */
const views = {
  'call, empty': '#/',
  'call, row matched': '#/?phase=delivery&row=delivery-new-workload&l2=competitive-solution',
  'call, row 1': '#/?phase=assignment&row=assignment-declines-ftc',
  'call, existing': '#/?phase=delivery&row=delivery-existing-no-intent',
  'call, elsewhere': '#/?phase=delivery&row=none',
  scenarios: '#/scenarios',
  'scenarios, cell marked': '#/scenarios/assignment-no-intent/owner',
  guide: '#/l2/executive-sponsorship',
  'worksheet, empty': '#/worksheet',
  'not found': '#/nowhere',
}
const heading = /./

// At 320 px, and whether each is accessible: states/.
for (const width of [360, 768, 1280]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 740 } })
    for (const [name, address] of Object.entries(views)) {
      test(`${name}: nothing sticks out sideways`, async ({ page }) => {
        await page.goto(`./${address}`)
        await expect(page.getByRole('heading', { level: 1, name: heading })).toBeAttached()
        const { scroll, client } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth,
        }))
        expect(scroll).toBeLessThanOrEqual(client)
      })
    }
  })
}

test('nothing moves under a press: the digits of the active question take no room', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`./${views['call, row matched']}`)
  const check = page.getByRole('button', { name: 'Passt das? Verwendung einer Wettbewerberlösung' })
  const placeInPage = () => check.evaluate((element) => element.getBoundingClientRect().top + scrollY)
  const before = await placeInPage()
  await check.focus()
  expect(await placeInPage()).toBe(before)
  await page.getByRole('button', { name: 'In 1 Woche' }).focus()
  expect(await placeInPage()).toBe(before)
  await check.click()
  await expect(check).toHaveAttribute('aria-expanded', 'true')
})

test('on a phone the summary leads to the top of the record', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`./${views['call, row matched']}`)
  await page.getByRole('button', { name: /Zum Datensatz/ }).click()
  await expect(page.getByRole('region', { name: 'FTOP-Datensatz' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'FTOP-Datensatz' })).toBeInViewport()
})

test('at 1366 × 768 the record’s buttons are in sight with every field filled in', async ({ page }) => {
  await page.goto(`./${views['call, row matched']}`)
  await expect(page.getByRole('button', { name: 'Alles kopieren' })).toBeInViewport({ ratio: 1 })
  await expect(page.locator('[data-field="nextAction"]')).toBeInViewport()
})

test('nothing on any view says that the customer of row 2 wants the service', async ({ page }) => {
  const wrong = 'dass er den Dienst jetzt oder in der Zukunft verwenden möchte'
  for (const address of [
    '#/?phase=assignment&row=assignment-no-intent',
    '#/scenarios',
    '#/l2/on-premises-solution',
  ]) {
    await page.goto(`./${address}`)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeAttached()
    expect(await page.locator('body').innerText()).not.toContain(wrong)
  }
  await page.goto('./#/scenarios')
  await rowTwoErratum(page).click()
  await expect(page.locator('s', { hasText: wrong })).toBeVisible()
  await expect(page.getByRole('dialog', { name: 'Seite berichtigt' })).toContainText('Wortlaut der Seite')
})

function rowTwoErratum(page: Page) {
  return page.getByRole('row', { name: /weder jetzt noch/ }).getByRole('button', { name: 'Seite berichtigt' })
}

test('why leads to the cell in the table, and the table back to the call', async ({ page }) => {
  await page.goto('./#/?phase=assignment&row=assignment-no-intent')
  await page.getByRole('button', { name: 'Warum: Inhaber' }).click()
  await expect(page.getByRole('dialog', { name: 'Warum: Inhaber' })).toContainText('Inhaber, Zeile 2')
  await page.getByRole('link', { name: 'In der Tabelle zeigen' }).click()
  await expect(page.getByRole('cell', { name: /Account Team.*„Warum“/ })).toBeFocused()
  await page.getByRole('button', { name: 'Dieses Szenario verwenden: Weitere Abonnements' }).click()
  await expect(page.getByRole('radio', { name: 'Weitere Abonnements' })).toBeChecked()
})

test('the guide’s reason is picked on the call', async ({ page }) => {
  await page.goto('./#/?phase=assignment&row=assignment-no-intent')
  await page.getByRole('link', { name: 'L2-Leitfaden' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Unterstützung aus der Führungsebene' }),
  ).toBeFocused()
  await page.getByRole('button', { name: 'Diesen Grund verwenden' }).click()
  await expect(page.locator('[data-field="l2"] [data-value]')).toHaveText(
    'Unterstützung aus der Führungsebene',
  )
})

test('a link’s parameters are used and taken out of the address; strange ones are named', async ({
  page,
}) => {
  await page.goto('./#/?phase=delivery&row=delivery-new-workload&l2=slack&lang=en&notes=Contoso')
  await expect(page.getByRole('radio', { name: 'New workload' })).toBeChecked()
  await expect(page.getByRole('status')).toHaveText(/left out: l2, notes/)
  expect(new URL(page.url()).hash).toBe('#/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveTitle('Call · FTOP Navigator')
})

test('language and theme are remembered', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('radio', { name: 'English' }).check()
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark')
  await page.reload()
  await expect(page.getByRole('radio', { name: 'English' })).toBeChecked()
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark')
})
