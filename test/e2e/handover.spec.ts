import { readFileSync } from 'node:fs'
import type { BrowserContext, Download, Page } from '@playwright/test'
import { expect, expectAccessible, readClipboard, test } from './support/fixtures'

const noIntent = './#/?phase=assignment&row=assignment-no-intent&l2=competitive-solution'
const field = (page: Page, id: string) => page.locator(`[data-field="${id}"]`)
const next = (page: Page) => page.getByRole('button', { name: 'Nächsten Wert kopieren' })

async function openNoIntent(page: Page): Promise<void> {
  await page.goto(noIntent)
  await page.getByRole('button', { name: 'In 1 Woche' }).click()
  await page.getByRole('textbox', { name: 'Notizen' }).fill('Keine Absicht, da alle mit Slack arbeiten.')
}

/** What copying the values one after the other yields, until no further one is left. */
async function walkDown(page: Page, press: () => Promise<void>): Promise<string[]> {
  const values: string[] = []
  while ((await next(page).getAttribute('aria-disabled')) !== 'true') {
    const done = await page.locator('[data-transfer="done"]').count()
    await press()
    await expect(page.locator('[data-transfer="done"]')).toHaveCount(done + 1)
    values.push(await readClipboard(page))
  }
  return values
}

const walked = [
  'Keine Absichten',
  'Verwendung einer Wettbewerberlösung',
  'Account Team',
  'Keine Absicht, da alle mit Slack arbeiten.',
  expect.stringMatching(/^\d{2}\.\d{2}\.\d{4}$/),
  'Benachrichtigen von Account Team über Tatsache, dass keine Absicht besteht',
]

test.describe('the transfer list', () => {
  test('copying the next value walks down it in FTOP’s order', async ({ page }) => {
    await openNoIntent(page)
    await page.getByRole('textbox', { name: 'Notizen' }).blur()
    expect(await walkDown(page, () => page.keyboard.press('c'))).toEqual(walked)
    await expect(page.getByText('6 von 7 übertragen')).toBeVisible()
    await expect(page.getByRole('progressbar')).toHaveJSProperty('position', 6 / 7)
  })

  test('what changes after it was copied is flagged until it is copied again, also after a reload', async ({
    page,
  }) => {
    await openNoIntent(page)
    await page.getByRole('button', { name: 'L2-Wert kopieren' }).click()
    await page.getByRole('checkbox', { name: 'Inhaber steht in FTOP' }).check()
    await page.getByRole('radio', { name: 'Verwendung einer lokalen Microsoft-Lösung' }).check()
    const flag = /Seitdem geändert: Verwendung einer Wettbewerberlösung →\s*Verwendung einer lokalen/
    await expect(field(page, 'l2')).toHaveText(flag)
    await expect(page.locator('[data-saving]')).toHaveText('Gespeichert')
    await page.reload()
    await expect(field(page, 'l2')).toHaveText(flag)
    await expect(page.getByRole('checkbox', { name: 'Inhaber steht in FTOP' })).toBeChecked()
    await page.getByRole('button', { name: 'L2-Wert kopieren' }).click()
    await expect(field(page, 'l2')).toHaveAttribute('data-transfer', 'done')
    expect(await readClipboard(page)).toBe('Verwendung einer lokalen Microsoft-Lösung')
  })

  test('at 1366 × 768 all eleven fields are in sight, and copying moves nothing', async ({ page }) => {
    await openNoIntent(page)
    await page.getByRole('button', { name: /^Customer-Led w\/ FTP Assist/ }).click()
    await page.evaluate(() => scrollTo(0, 0))
    const places = () =>
      page
        .locator('[data-field], .record-foot button')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect))
    await page.evaluate(() => document.fonts.ready)
    await expect(page.getByRole('button', { name: 'Als Termin speichern (.ics)' })).toBeVisible()
    const before = await places()
    expect(before.filter(({ top, bottom }) => top < 0 || bottom > 768)).toEqual([])
    // By the key: to press the button, the test's browser would scroll to it first.
    await page.keyboard.press('c')
    await expect(field(page, 'l1')).toHaveAttribute('data-transfer', 'done')
    expect(await places()).toEqual(before)
  })
})

/** Pins the list by the keyboard; the window has the focus then. */
async function pin(page: Page, context: BrowserContext): Promise<Page> {
  const opened = context.waitForEvent('page')
  await page.getByRole('button', { name: 'Anheften' }).focus()
  await page.keyboard.press('Enter')
  const pinned = await opened
  await expect(pinned.getByRole('heading', { level: 1 })).toBeFocused()
  return pinned
}

const windows = {
  'in a window that stays on top': (): void => undefined,
  'in a plain window, where the browser has no other': (): void => {
    Reflect.deleteProperty(window, 'documentPictureInPicture')
  },
}

for (const [name, prepare] of Object.entries(windows)) {
  test.describe(`pinned ${name}`, () => {
    test.beforeEach(async ({ context }) => context.addInitScript(prepare))

    test('it is walked down by the keyboard alone, with the window’s own clipboard and words', async ({
      page,
      context,
    }) => {
      await openNoIntent(page)
      const pinned = await pin(page, context)
      const values = await walkDown(pinned, () => pinned.keyboard.press('c'))
      expect(values).toEqual(walked)
      await expect(pinned.getByRole('status')).toHaveText(/Kopiert: Nächste Aktion/)
      await expect(field(page, 'nextAction')).toHaveAttribute('data-transfer', 'done')
      await expect(pinned).toHaveTitle('FTOP-Übertragungsliste')
    })

    test('a tick by keyboard counts in both windows; undo and Escape work there, too', async ({
      page,
      context,
    }) => {
      await openNoIntent(page)
      const pinned = await pin(page, context)
      await pinned.keyboard.press('Tab')
      await expect(pinned.getByRole('checkbox', { name: 'L1-Wert steht in FTOP' })).toBeFocused()
      await pinned.keyboard.press('Space')
      await expect(pinned.getByRole('status')).toHaveText(/In FTOP eingetragen: L1-Wert/)
      await expect(page.getByText('1 von 7 übertragen')).toBeVisible()
      await pinned.keyboard.press('Control+z')
      await expect(pinned.getByRole('status')).toHaveText(/Rückgängig gemacht/)
      await expect(page.getByRole('textbox', { name: 'Notizen' })).toHaveValue('')
      await expect(pinned.getByRole('checkbox', { name: 'L1-Wert steht in FTOP' })).toBeChecked()
    })

    test('it speaks the language and wears the theme of the app, and shows the service in hand', async ({
      page,
      context,
    }) => {
      await openNoIntent(page)
      const pinned = await pin(page, context)
      const background = () =>
        pinned.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor)
      const light = await background()
      await page.getByRole('combobox', { name: 'Design' }).selectOption('dark')
      await expect.poll(background).not.toBe(light)
      await page.getByRole('radio', { name: 'English' }).check()
      await expect(pinned.locator('html')).toHaveAttribute('lang', 'en')
      await expect(pinned.getByRole('button', { name: 'Copy next value' })).toBeVisible()
      await page.getByRole('button', { name: '+ Service' }).click()
      await page.getByRole('textbox', { name: 'Name of the service' }).fill('Teams')
      await page.keyboard.press('Enter')
      await expect(pinned.getByRole('heading', { level: 1 })).toHaveText('Teams')
      await page.getByRole('link', { name: 'Scenarios' }).click()
      await expect(pinned.getByRole('heading', { level: 1 })).toHaveText('Teams')
    })

    test('it is accessible, and goes with the page', async ({ page, context }) => {
      await openNoIntent(page)
      const pinned = await pin(page, context)
      await expectAccessible(pinned)
      await page.getByRole('button', { name: 'Ablösen' }).click()
      await expect(page.getByRole('button', { name: 'Anheften' })).toBeVisible()
      expect(pinned.isClosed()).toBe(true)
      const again = await pin(page, context)
      await page.reload()
      await expect.poll(() => again.isClosed()).toBe(true)
    })
  })
}

test('a window that the browser blocks is said in words', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'documentPictureInPicture')
    window.open = () => null
  })
  await openNoIntent(page)
  await page.getByRole('button', { name: 'Anheften' }).click()
  await expect(page.getByRole('status')).toHaveText(/Erlauben Sie Pop-ups/)
})

const textOf = async (download: Promise<Download>): Promise<string> =>
  readFileSync(await (await download).path(), 'utf8')

test.describe('from the record', () => {
  test('the Account Team’s message is shown, copied, linked and saved, in the language chosen for it', async ({
    page,
  }) => {
    await openNoIntent(page)
    await page.getByRole('textbox', { name: 'Kunde', exact: true }).fill('Contoso GmbH')
    await page.getByRole('button', { name: 'Account Team benachrichtigen' }).click()
    const message = page.getByRole('textbox', { name: 'Nachricht' })
    await expect(message).toHaveValue(/^Keine Absichten bei Contoso GmbH: Dienst 1\n/)
    await page.getByRole('combobox', { name: 'Sprache der Nachricht' }).selectOption('en')
    await expect(message).toHaveValue(/^No Intent at Contoso GmbH: Service 1\n/)
    await expect(message).toHaveValue(/Reason \(L2\): Using Competitive Solution\n/)
    await page.getByRole('button', { name: 'Text kopieren' }).click()
    expect(await readClipboard(page)).toBe(await message.inputValue())
    await expect(page.getByRole('link', { name: 'Im Mailprogramm öffnen' })).toHaveAttribute(
      'href',
      /^mailto:\?subject=No%20Intent%20at%20Contoso/,
    )
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Als Entwurf speichern (.eml)' }).click()
    expect((await saved).suggestedFilename()).toBe('No Intent at Contoso GmbH- Service 1.eml')
    const [head = '', body = ''] = (await textOf(saved)).split('\r\n\r\n')
    expect(head).toMatch(/^X-Unsent: 1\r\n/)
    expect(Buffer.from(body, 'base64').toString('utf8')).toContain('alle mit Slack arbeiten')
    await expectAccessible(page)
  })

  test('the next action date is saved as an event of that day', async ({ page }) => {
    await openNoIntent(page)
    await page.getByLabel('Nächstes Aktionsdatum', { exact: true }).fill('2031-05-13')
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Als Termin speichern (.ics)' }).click()
    expect((await saved).suggestedFilename()).toBe('Nächste Aktion in FTOP für Dienst 1.ics')
    const event = (await textOf(saved)).replaceAll('\r\n ', '')
    expect(event).toContain('\r\nDTSTART;VALUE=DATE:20310513\r\n')
    expect(event).toContain('\r\nSUMMARY:Nächste Aktion in FTOP für Dienst 1\r\n')
  })
})

test.describe('from the worksheet', () => {
  test.beforeEach(async ({ page }) => {
    await openNoIntent(page)
    await page.getByRole('textbox', { name: 'Kunde', exact: true }).fill('Contoso GmbH')
    for (const service of ['Teams', 'Exchange']) {
      await page.getByRole('button', { name: '+ Dienst' }).click()
      await page.getByRole('textbox', { name: 'Name des Dienstes' }).fill(service)
      await page.keyboard.press('Enter')
    }
    await page.getByRole('link', { name: 'Arbeitsblatt' }).click()
    await expect(page.getByRole('button', { name: 'Exportieren' })).toBeVisible()
  })

  const revision = /2020-03-27\+[0-9a-f]+/

  test('every file carries all services, and its proof', async ({ page }) => {
    await page.getByRole('button', { name: 'Exportieren' }).click()
    await expectAccessible(page)
    const save = async (name: RegExp): Promise<Download> => {
      const saved = page.waitForEvent('download')
      await page.getByRole('button', { name }).click()
      return saved
    }
    for (const [name, file] of [
      [/\.csv/, 'Contoso GmbH.csv'],
      [/\.md/, 'Contoso GmbH.md'],
      [/\.txt/, 'Contoso GmbH.txt'],
    ] as const) {
      const saved = save(name)
      expect((await saved).suggestedFilename()).toBe(file)
      const text = await textOf(saved)
      for (const words of ['Teams', 'Exchange', 'Keine Absichten', 'Slack', 'Zeile', 'Exportiert am'])
        expect(text).toContain(words)
      expect(text).toMatch(revision)
    }
    const workbook = await save(/\.xlsx/)
    expect(workbook.suggestedFilename()).toBe('Contoso GmbH.xlsx')
    expect(
      readFileSync(await workbook.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
  })

  test('CSV has the separator that the language expects, or the chosen one', async ({ page }) => {
    await page.getByRole('button', { name: 'Exportieren' }).click()
    const header = async (): Promise<string> => {
      const saved = page.waitForEvent('download')
      await page.getByRole('button', { name: /\.csv/ }).click()
      return (await textOf(saved)).split('\r\n')[0] ?? ''
    }
    expect(await header()).toMatch(/^\uFEFFDienst;Wer aktualisiert FTOP;/)
    await page.getByRole('combobox', { name: 'Trennzeichen der CSV-Datei' }).selectOption('Komma')
    expect(await header()).toMatch(/^\uFEFFDienst,Wer aktualisiert FTOP,/)
  })

  test('on paper each record has its own page, with its proof', async ({ page }) => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    const records = page.locator('.printed table')
    await expect(records).toHaveCount(2)
    await expect(page.getByRole('navigation')).toBeHidden()
    for (const foot of await records.locator('tfoot').all()) await expect(foot).toHaveText(revision)
    await expect(records.first().locator('tfoot')).toHaveText(/Zeile: 2\/5, Keine Absicht/)
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect(records).toHaveCount(0)
  })
})

test('no customer’s name is in an address, a title or a request', async ({ page, context }) => {
  const seen: string[] = []
  context.on('request', (request) => seen.push(request.url(), request.postData() ?? ''))
  await openNoIntent(page)
  await page.getByRole('textbox', { name: 'Kunde', exact: true }).fill('Zzyzx Werke')
  const pinned = await pin(page, context)
  await pinned.keyboard.press('c')
  await expect(field(page, 'l1')).toHaveAttribute('data-transfer', 'done')
  await page.getByRole('link', { name: 'Arbeitsblatt' }).click()
  await page.getByRole('button', { name: 'Exportieren' }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: /\.txt/ }).click()
  expect(await textOf(saved)).toContain('Zzyzx')
  seen.push(page.url(), pinned.url(), await page.title(), await pinned.title())
  expect(seen.filter((each) => each.includes('Zzyzx'))).toEqual([])
})
