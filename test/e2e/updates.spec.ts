import type { Page } from '@playwright/test'
import { expect, expectAccessible } from './support/fixtures'
import { comeBack, heading, name, test, withoutRows } from './support/own-host'
import { nextName } from './support/variants'
import { visit } from './support/visit'

const offer = (page: Page) => page.getByText('Eine neue Version der App ist bereit.')
const reloadNow = (page: Page) => page.getByRole('button', { name: 'Jetzt neu laden' })

/** The worker at work first ends what it is at, which may take seconds; then the newer one takes over. */
const expectNext = (page: Page) => expect(name(page)).toHaveText(nextName, { timeout: 20_000 })

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
