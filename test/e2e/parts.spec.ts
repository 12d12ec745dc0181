import { expect, test } from './support/fixtures'

test('a search that does not come is said, and comes with the retry; the call works without', async ({
  page,
  faults,
}) => {
  faults.allow(/find-|note-coach-|Failed to load|dynamically imported/)
  await page.route('**/assets/{find,note-coach}-*.js', (route) => route.abort())
  await page.goto('./#/?phase=assignment&row=assignment-no-intent&l2=competitive-solution')
  await expect(page.getByRole('alert')).toContainText('Die Suche konnte nicht geladen werden.')
  await page.getByRole('textbox', { name: 'Notizen' }).fill('Kein Interesse, da Slack im Einsatz ist.')
  await expect(page.locator('[data-field="notes"] [data-value]')).toHaveText(
    'Kein Interesse, da Slack im Einsatz ist.',
  )
  await page.unroute('**/assets/{find,note-coach}-*.js')
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click()
  await expect(page.getByRole('alert')).toBeHidden()
})

test('a view that does not come is said, and comes with the retry; nothing typed is lost', async ({
  page,
  faults,
}) => {
  faults.allow(/scenarios-view-|Failed to load|dynamically imported/)
  await page.route('**/assets/scenarios-view-*.js', (route) => route.abort())
  await page.goto('./#/?phase=assignment&row=assignment-no-intent')
  await page.getByRole('textbox', { name: 'Notizen' }).fill('getippt')
  await page.getByRole('link', { name: 'Szenarien' }).click()
  await expect(page.getByRole('alert')).toContainText('Diese Ansicht konnte nicht geladen werden.')
  await page.unroute('**/assets/scenarios-view-*.js')
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click()
  await expect(page.getByRole('heading', { name: 'Keine Absichten' })).toBeVisible()
  await page.getByRole('link', { name: 'Anruf' }).click()
  await expect(page.getByRole('textbox', { name: 'Notizen' })).toHaveValue('getippt')
})

test.describe('a question that has not come yet', () => {
  let letCome: () => void

  test.beforeEach(async ({ page }) => {
    const come = new Promise<void>((resolve) => (letCome = resolve))
    await page.route('**/assets/later-parts-*.js', async (route) => {
      await come
      await route.continue()
    })
    await page.goto('./')
    await expect(page.getByRole('radio', { name: /^Durchführung/ })).toBeVisible()
  })

  test('a digit meant for it picks nothing, and it gets the focus when it comes', async ({ page }) => {
    await page.keyboard.type('221')
    const picked = page.getByRole('radio', { name: /^Neuer Arbeitsbereich/ })
    await expect(picked).toBeChecked()
    letCome()
    await expect(page.locator('#question-l2').getByRole('radio').first()).toBeFocused()
    await expect(picked).toBeChecked()
    await page.keyboard.type('2')
    await expect(page.getByRole('radio', { name: /^Verwendung einer Wettbewerberlösung/ })).toBeChecked()
  })

  test('it leaves the focus where somebody types by then', async ({ page }) => {
    await page.keyboard.type('22')
    await expect(page.getByRole('radio', { name: /^Neuer Arbeitsbereich/ })).toBeChecked()
    const customer = page.getByRole('textbox', { name: 'Kunde' })
    await customer.fill('Contoso')
    letCome()
    await expect(page.locator('#question-l2')).toBeVisible()
    await expect(customer).toBeFocused()
  })
})
