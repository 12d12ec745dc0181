import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures'

/** Would leave its mark if any of it came to life. */
const markup =
  '<img src=x onerror=\\"globalThis.harmed=1\\"><script>globalThis.harmed=1</script>' +
  '<a href=\\"javascript:globalThis.harmed=1\\">x</a>'

const alive = (page: Page) =>
  page.evaluate(() => ({
    harmed: 'harmed' in globalThis,
    polluted: 'polluted' in {},
    brought: document.querySelectorAll(
      '#root :is(img, script, iframe, object, embed, base, [onerror], [onclick], [href^="javascript:" i])',
    ).length,
  }))
const unharmed = { harmed: false, polluted: false, brought: 0 }

test('a playbook whose words are markup shows them as words, on every view', async ({ page }) => {
  await page.route('**/playbook/*.json', async (route) => {
    const response = await route.fetch()
    const text = (await response.text()).replace(/"(text|label|lead)":"([^"]+)"/g, `"$1":"$2 ${markup}"`)
    await route.fulfill({ response, body: text })
  })
  for (const address of [
    '#/?phase=delivery&row=delivery-new-workload&l2=competitive-solution',
    '#/?phase=delivery&row=none',
    '#/scenarios',
    '#/l2/executive-sponsorship',
  ]) {
    await page.goto('about:blank')
    await page.goto(`./${address}`)
    await expect(page.locator('main h1').first()).toBeAttached()
    await expect(page.locator('body')).toContainText('globalThis.harmed')
    expect(await alive(page), address).toEqual(unharmed)
  }
})

for (const address of [
  '#/?phase=<script>globalThis.harmed=1</script>&row=none',
  '#/?__proto__[polluted]=1&constructor[prototype][polluted]=1&__proto__=polluted',
  '#/?phase=delivery&phase=assignment&phase=__proto__',
  '#/?row=constructor&l2=toString&phase=hasOwnProperty&lang=__proto__',
  '#/?lang=de%00&row=%E0%A4%A',
  '#/scenarios/__proto__/constructor',
  '#/scenarios/%E0%A4%A/%00',
  '#/l2/javascript:globalThis.harmed=1',
  '#/l2/..%2F..%2F..%2Fetc%2Fpasswd',
  '#//elsewhere.invalid/',
  '#javascript:globalThis.harmed=1',
  `#/?${'a=1&'.repeat(20_000)}`,
]) {
  test(`the link ${address.slice(0, 60)} does no harm, and the app goes on`, async ({ page }) => {
    await page.goto(`./${address}`)
    await expect(page.locator('main h1').first()).toBeAttached()
    expect(await alive(page)).toEqual(unharmed)
    await page.getByRole('link', { name: /^(Anruf|Call)$/ }).click()
    await expect(page.getByRole('heading', { name: /^FTOP/ })).toBeVisible()
    await expect(page.getByRole('radio', { checked: true, name: /Zuweisung|Durchführung/ })).toHaveCount(0)
  })
}
