import { randomBytes } from 'node:crypto'
import { callOf, openCall } from './support/call'
import { expect, test } from './support/fixtures'
import { holdStore } from './support/hold-store'
import { killableBrowser } from './support/killable'

// Not in Firefox, by their tag: crashing a page, taking room away from a store and clearing it from outside go through
// Chromium's own protocol, and Playwright can lay hands on a browser that it has not started, to kill it, only there.
test.use({ locale: 'en-US' })

const noIntent = '#/?phase=assignment&row=assignment-no-intent'

test.describe('what was typed', () => {
  test('is there after a reload, the last letter included', async ({ page }) => {
    const call = await openCall(page, noIntent)
    for (const letter of 'Slack') {
      await call.notes.press('End')
      await call.notes.pressSequentially(letter)
      await page.reload()
    }
    await expect(call.notes).toHaveValue('Slack')
  })

  test('is there after leaving for another address and coming back', async ({ page }) => {
    const call = await openCall(page, noIntent)
    await call.notes.pressSequentially('They use Slack')
    await page.goto('about:blank')
    await page.goBack()
    await expect(call.notes).toHaveValue('They use Slack')
  })

  test('is there in a new tab after the old one was closed at once', async ({ page, context }) => {
    const call = await openCall(page, noIntent)
    await call.notes.pressSequentially('They use Slack')
    await page.close()
    const other = await openCall(await context.newPage())
    await expect(other.notes).toHaveValue('They use Slack')
  })

  test('is there after the page has crashed @chromium', async ({ page, context }) => {
    const call = await openCall(page, noIntent)
    await call.notes.pressSequentially('They use Slack')
    const session = await context.newCDPSession(page)
    const crashed = page.waitForEvent('crash')
    void session.send('Page.crash').catch(() => undefined)
    await crashed
    const other = await openCall(await context.newPage())
    await expect(other.notes).toHaveValue('They use Slack')
  })

  test('and said to be saved is there after the browser was killed, and the store is sound @chromium', async ({
    baseURL,
  }) => {
    const killable = killableBrowser()
    const open = async () => {
      const browser = await killable.start()
      const context = browser.contexts()[0] ?? (await browser.newContext())
      const page = await context.newPage()
      await page.goto(`${baseURL ?? ''}/`)
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
      return page
    }
    try {
      const words = ['They', 'use', 'Slack', 'everywhere']
      for (const [index, word] of words.entries()) {
        const page = await open()
        if (index === 0) await page.goto(`${baseURL ?? ''}/${noIntent}`)
        const call = callOf(page)
        // What was there is there: the words before, all said to be saved, and of the one that was not at most a part.
        const before = words.slice(0, index).join('')
        await expect(call.notes).toHaveValue(new RegExp(`^${before}~*$`))
        await call.notes.fill(before + word)
        await call.saved()
        await call.notes.press('End')
        await call.notes.pressSequentially('~~~')
        await killable.kill()
      }
    } finally {
      await killable.remove()
    }
  })

  test('with a name of the customer’s is in no address, title, request or log', async ({ page }) => {
    const told: string[] = []
    page.on('request', (request) => told.push(request.url(), request.postData() ?? ''))
    page.on('console', (message) => told.push(message.text()))
    page.on('framenavigated', (frame) => told.push(frame.url()))
    const call = await openCall(page)
    await call.customer.fill('Geheimkunde')
    await call.addService('Geheimdienst')
    await call.saved()
    await page.reload()
    await expect(call.customer).toHaveValue('Geheimkunde')
    told.push(page.url(), await page.title())
    expect(told.filter((text) => text.includes('Geheim'))).toEqual([])
  })
})

test.describe('two tabs', () => {
  test('see each other’s changes', async ({ page, context }) => {
    const one = await openCall(page, noIntent)
    await one.customer.fill('Contoso')
    await one.saved()
    const other = await openCall(await context.newPage())
    await expect(other.customer).toHaveValue('Contoso')
    await other.notes.fill('They use Slack')
    await expect(one.notes).toHaveValue('They use Slack')
    await one.pick('Using Competitive Solution')
    await expect(
      other.customer.page().getByRole('radio', { name: 'Using Competitive Solution' }),
    ).toBeChecked()
  })

  test('that change one field at the same time keep both values and ask', async ({ page, context }) => {
    const one = await openCall(page, noIntent)
    await one.customer.fill('Contoso')
    await one.saved()
    const second = await context.newPage()
    const other = await openCall(second)
    await expect(other.customer).toHaveValue('Contoso')
    // Neither has heard of the other when it writes: the store is busy until both have.
    const busy = await holdStore(await context.newPage())
    await one.notes.fill('Slack')
    await other.notes.fill('Zoom')
    await busy.release()
    await expect(one.conflict).toBeVisible()
    await expect(other.conflict).toContainText('Slack')
    await expect(other.conflict).toContainText('Zoom')
    // Both show the value that was stored last.
    const values = () => Promise.all([one.notes.inputValue(), other.notes.inputValue()])
    await expect.poll(async () => new Set(await values()).size).toBe(1)
    const [shown] = await values()
    await other.conflict.getByRole('button', { name: /^Take the other value/ }).click()
    await expect(one.conflict).toBeHidden()
    await expect(one.notes).toHaveValue(shown === 'Slack' ? 'Zoom' : 'Slack')
  })
})

test.describe('a store that', () => {
  test('is full says so, keeps what is typed, and saves once there is room @chromium', async ({
    page,
    context,
    baseURL,
    faults,
  }) => {
    faults.allow(/QuotaExceeded|quota/i)
    const origin = new URL(baseURL ?? '').origin
    const session = await context.newCDPSession(page)
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 })
    const call = await openCall(page, noIntent)
    // Nothing that could be compressed.
    await call.customer.fill(randomBytes(1_500_000).toString('base64'))
    await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toContainText('full')
    await call.notes.fill('They use Slack')
    await call.customer.fill('Contoso')
    await session.send('Storage.overrideQuotaForOrigin', { origin })
    await call.saved()
    await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toBeHidden()
    await page.reload()
    await expect(call.notes).toHaveValue('They use Slack')
  })

  test('is cleared under an open tab gets the worksheet anew, and that is said @chromium', async ({
    page,
    context,
    baseURL,
  }) => {
    const call = await openCall(page, noIntent)
    await call.customer.fill('Contoso')
    await call.saved()
    const session = await context.newCDPSession(page)
    await session.send('Storage.clearDataForOrigin', {
      origin: new URL(baseURL ?? '').origin,
      storageTypes: 'all',
    })
    await call.notes.fill('They use Slack')
    await call.saved()
    await page.reload()
    await expect(call.customer).toHaveValue('Contoso')
    await expect(call.notes).toHaveValue('They use Slack')
  })

  test('is refused is said plainly, and the app works on', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    })
    const call = await openCall(page, noIntent)
    await expect(page.getByRole('alert')).toContainText('The browser does not allow storage')
    await call.notes.fill('They use Slack')
    await expect(call.notes).toHaveValue('They use Slack')
    await expect(page.locator('[data-saving]')).not.toHaveText('Saved')
  })

  test('lost everything while the app was closed is noticed', async ({ page, faults }) => {
    const call = await openCall(page, noIntent)
    await call.customer.fill('Contoso')
    await call.saved()
    faults.allow(/favicon/)
    await page.goto('./icon.svg')
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('ftop-navigator').onsuccess = resolve
        }),
    )
    await openCall(page)
    await expect(page.getByRole('alert')).toContainText('1 worksheet is missing')
  })
})
