import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, readClipboard, test as base } from './support/fixtures'
import { buildVariant, nextName, type Variant } from './support/variants'
import { type Site, startSite } from './support/site'
import { visit } from './support/visit'

/** Each test has a host to itself, and with it a worker; `next` is the folder of the version after this one. */
const test = base.extend<{ site: Site }, { dist: string; variant: Variant; next: string }>({
  dist: [path.resolve(import.meta.dirname, '../../dist'), { option: true, scope: 'worker' }],
  variant: ['next', { option: true, scope: 'worker' }],
  next: [
    async ({ variant }, use) => {
      const folder = buildVariant(variant)
      await use(folder)
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  site: async ({ dist }, use) => {
    const site = await startSite(dist)
    await use(site)
    await site.goOffline()
  },
  baseURL: async ({ site }, use) => use(site.address),
})

test.use({ serviceWorkers: 'allow' })

// What was still on its way when a page was left or loaded again; Firefox says so, and the next page asks anew.
test.beforeEach(({ faults }) => faults.allow(/A ServiceWorker intercepted the request/))

const filledIn = './#/?phase=delivery&row=delivery-new-workload&l2=competitive-solution'
const heading = (page: Page) => page.getByRole('heading', { name: 'FTOP-Datensatz' })
const owner = (page: Page) => page.locator('[data-field="owner"] [data-value]')
const name = (page: Page) => page.locator('.brand')
const offer = (page: Page) => page.getByText('Eine neue Version der App ist bereit.')
const reloadNow = (page: Page) => page.getByRole('button', { name: 'Jetzt neu laden' })

/** The worker at work first ends what it is at, which may take seconds; then the newer one takes over. */
const expectNext = (page: Page) => expect(name(page)).toHaveText(nextName, { timeout: 20_000 })

/** What coming back from another window does. */
const comeBack = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus')))

/** Looks for an update, and says how the installing worker ended. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const found = new Promise<ServiceWorker | null>((resolve) => {
      registration.addEventListener('updatefound', () => resolve(registration.installing), { once: true })
    })
    await registration.update()
    const worker = await found
    while (worker !== null && worker.state === 'installing') {
      await new Promise((changed) => worker.addEventListener('statechange', changed, { once: true }))
    }
    return worker?.state
  })

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

test('a newer app is offered while somebody types, and taken on the click alone', async ({
  page,
  site,
  next,
}) => {
  await visit(page, './#/?phase=assignment&row=assignment-no-intent')
  const note = page.getByRole('textbox', { name: 'Notizen' })
  await note.fill('Kein Interesse, da')
  site.deploy(next)
  await comeBack(page)
  await expect(offer(page)).toBeVisible()
  await expect(note).toBeFocused()
  await page.keyboard.type(' Slack im Einsatz ist.')
  await expect(note).toHaveValue('Kein Interesse, da Slack im Einsatz ist.')
  // What is half below the bar that stays on top is in nobody's way; axe takes it for too small.
  await page.evaluate(() => scrollTo(0, 0))
  await expectAccessible(page)
  await expect(name(page)).toHaveText('FTOP Navigator')

  // A reload of the user's own is no click on the offer.
  await page.reload()
  await expect(offer(page)).toBeVisible()
  await expect(name(page)).toHaveText('FTOP Navigator')

  await reloadNow(page).click()
  await expectNext(page)
  await expect(reloadNow(page)).toBeHidden()
  await site.goOffline()
  await page.reload()
  await expect(name(page)).toHaveText(nextName)
})

// Firefox does not wait for a worker at work: the newer one takes over at once.
test('after the click the page says that the newer app comes, until the old worker has ended what it is at @chromium', async ({
  page,
  site,
  next,
}) => {
  await visit(page)
  site.deploy(next)
  await comeBack(page)
  await expect(offer(page)).toBeVisible()
  let release = (): void => undefined
  site.answer(/playbook\/de\.json$/, { after: new Promise<void>((resolve) => (release = resolve)) })
  await page.evaluate(() => void fetch('./playbook/de.json'))
  await reloadNow(page).click()
  await expect(page.getByText('Die App wird auf die neue Version umgestellt.')).toBeVisible()
  await expect(reloadNow(page)).toBeFocused()
  await expect(reloadNow(page)).toHaveAttribute('aria-disabled', 'true')
  await expect(name(page)).toHaveText('FTOP Navigator')
  release()
  await expectNext(page)
})

test('an app that is newer still, and comes while another is being taken, is offered and taken @chromium', async ({
  page,
  site,
  next,
  faults,
}) => {
  // It is held, and then not there.
  faults.allow(/held\.txt/)
  await visit(page)
  site.deploy(next)
  await comeBack(page)
  await expect(offer(page)).toBeVisible()
  let release = (): void => undefined
  site.answer(/held\.txt$/, { after: new Promise<void>((resolve) => (release = resolve)) })
  await page.evaluate(() => void fetch('./held.txt'))
  await reloadNow(page).click()
  await expect(offer(page)).toBeHidden()
  site.answer(/sw\.js$/, { change: (worker) => `${worker}\n// newer still` })
  await comeBack(page)
  await expect(offer(page)).toBeVisible()
  await reloadNow(page).click()
  await expect(offer(page)).toBeHidden()
  release()
  await expectNext(page)
})

/** Well-formed JSON that breaks the schema. */
const withoutRows = (text: string) => text.replace('"rows":', '"lines":')

for (const { what, file, answer } of [
  { what: 'lacks a file', file: /assets\/scenarios-view-.*\.js$/, answer: { status: 404 } },
  {
    what: 'has a damaged file',
    file: /assets\/scenarios-view-.*\.js$/,
    answer: { change: () => '<!doctype html>' },
  },
  { what: 'comes without a playbook', file: /playbook\/en\.json$/, answer: { status: 503 } },
  {
    what: 'comes with a playbook that it cannot read',
    file: /playbook\/en\.json$/,
    answer: { change: withoutRows },
  },
]) {
  test(`an update that ${what} is not offered, and the old app goes on working`, async ({
    page,
    site,
    next,
    faults,
  }) => {
    faults.allow(/integrity|bad-precaching-response|no-response|404|503|ServiceWorker/)
    await visit(page)
    site.deploy(next)
    site.answer(file, answer)
    expect(await lookForUpdate(page)).toBe('redundant')
    await site.goOffline()
    await page.reload()
    await expect(heading(page)).toBeVisible()
    await expect(name(page)).toHaveText('FTOP Navigator')
    await expect(reloadNow(page)).toHaveCount(0)
    await page.getByRole('link', { name: 'Szenarien' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Keine Absichten' })).toBeVisible()
  })
}

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

test('two windows: both are offered the update; one takes it, the other goes on and says so', async ({
  page: first,
  context,
  site,
  next,
}) => {
  await visit(first)
  const second = await context.newPage()
  await visit(second, './#/?phase=assignment&row=assignment-no-intent')
  const note = second.getByRole('textbox', { name: 'Notizen' })
  await note.fill('mitten im Satz')
  site.deploy(next)
  await comeBack(first)
  await expect(offer(first)).toBeVisible()
  await expect(offer(second)).toBeVisible()

  await reloadNow(first).click()
  await expectNext(first)
  await expect(second.getByText('In einem anderen Fenster wurde die App aktualisiert.')).toBeVisible()
  await expect(note).toHaveValue('mitten im Satz')
  await expect(name(second)).toHaveText('FTOP Navigator')

  // A part that the old app has not loaded yet still comes, though the host no longer has it.
  await second.getByRole('link', { name: 'Szenarien' }).click()
  await expect(second.getByRole('heading', { level: 1, name: 'Keine Absichten' })).toBeVisible()

  await reloadNow(second).click()
  await expectNext(second)
  await expect(reloadNow(first)).toHaveCount(0)
})

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
