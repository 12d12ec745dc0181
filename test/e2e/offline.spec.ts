import type { Page } from '@playwright/test'
import { expect, readClipboard } from './support/fixtures'
import { comeBack, heading, test, withoutRows } from './support/own-host'
import { visit } from './support/visit'

const filledIn = './#/?phase=delivery&row=delivery-new-workload&l2=competitive-solution'
const owner = (page: Page) => page.locator('[data-field="owner"] [data-value]')

test('after one visit the app starts, recommends, searches and copies without a network', async ({
  page,
  site,
}) => {
  await visit(page)
  await site.goOffline()
  await page.goto('about:blank')
  await page.goto(filledIn)
  await expect(owner(page)).toHaveText('Account Team')
  await page.getByRole('button', { name: 'Alles kopieren' }).click()
  await expect(page.getByRole('status')).toHaveText(/kopiert/)
  expect(await readClipboard(page)).toContain('Verwendung einer Wettbewerberlösung')
  await page.getByRole('combobox', { name: 'Was sagt der Kunde?' }).fill('Wir bleiben bei Slack')
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('radio', { name: 'English' }).check()
  await expect(owner(page)).toHaveText('Account Team')
  for (const view of ['Scenarios', 'L2 guide', 'Licences']) {
    await page.getByRole('link', { name: view }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  }
})

test('a reload without a network, and one more, show the app', async ({ page, site }) => {
  await visit(page, filledIn)
  await site.goOffline()
  await page.reload()
  await expect(heading(page)).toBeVisible()
  await page.reload()
  await expect(heading(page)).toBeVisible()
  await site.goOnline()
  await page.reload()
  await expect(heading(page)).toBeVisible()
})

test('a newer playbook never hides behind the worker, and is the one that stays offline', async ({
  page,
  site,
}) => {
  await visit(page, filledIn)
  await expect(owner(page)).toHaveText('Account Team')
  site.answer(/playbook\/\w+\.json$/, {
    change: (text) =>
      text
        .replaceAll('"text":"Account Team"', '"text":"Vertrieb"')
        .replace(/"digest":"\w+"/, '"digest":"another"'),
  })
  await comeBack(page)
  await page.getByRole('button', { name: 'Neue Fassung verwenden' }).click()
  await expect(owner(page)).toHaveText('Vertrieb')
  await site.goOffline()
  await page.goto('about:blank')
  await page.goto(filledIn)
  await expect(owner(page)).toHaveText('Vertrieb')
})

for (const { what, answer } of [
  { what: 'an error', answer: { status: 503 } },
  { what: 'a sign-in page', answer: { change: () => '<!doctype html><title>Sign in</title>' } },
  { what: 'JSON of another make', answer: { change: withoutRows } },
  {
    what: 'the playbook of another version of the app',
    answer: { change: (text: string) => text.replace('"format":1', '"format":2') },
  },
]) {
  test(`where the host answers with ${what} instead of a playbook, the last good one is used`, async ({
    page,
    site,
    faults,
  }) => {
    faults.allow(/503/)
    await visit(page)
    site.answer(/playbook\/\w+\.json$/, answer)
    await page.goto('about:blank')
    await page.goto(filledIn)
    await expect(owner(page)).toHaveText('Account Team')
    await site.goOffline()
    await page.reload()
    await expect(heading(page)).toBeVisible()
  })
}

/** Not in TypeScript's library yet. */
declare const trustedTypes: {
  createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => unknown
}

test('Trusted Types let no other worker and no other policy through', async ({ page, faults }) => {
  faults.allow(
    /(require-trusted-types-for|trusted-types) blocks|TrustedScriptURL|TrustedTypePolicy|Content[- ]Security[- ]Policy/,
  )
  await visit(page)
  const refused = await page.evaluate(async () => {
    const why = (error: unknown) => (error instanceof Error ? error.name : String(error))
    const policy = (policyName: string) => () =>
      trustedTypes.createPolicy(policyName, { createScriptURL: (address) => address })
    const attempts = [
      () => navigator.serviceWorker.register('other.js'),
      policy('ftop-navigator-worker'),
      policy('another'),
      policy('default'),
    ]
    return Promise.all(
      attempts.map(async (attempt) => {
        try {
          await attempt()
          return 'let through'
        } catch (error) {
          return why(error)
        }
      }),
    )
  })
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError'])
})

// Firefox installs no web apps on every desktop, and has no protocol to ask.
test('the app can be installed: name, icons of their true size, shortcuts @chromium', async ({
  page,
  request,
  context,
}) => {
  await visit(page)
  const session = await context.newCDPSession(page)
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  // A private window, which is what a test gets, cannot install anything.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([])
  const { errors, data } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  expect(data).toContain('"shortcuts"')
  for (const [icon, size] of Object.entries({ 'icon-192': 192, 'icon-512': 512, 'maskable-512': 512 })) {
    const png = await (await request.get(`icons/${icon}.png`)).body()
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], icon).toEqual([size, size])
    expect(data).toContain(`./icons/${icon}.png`)
  }
})
