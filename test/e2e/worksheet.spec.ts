import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './support/fixtures'
import { rowOf, seedDatabase, storedRows, version1 } from './support/store'

const recently = (daysAgo: number): string => new Date(Date.now() - daysAgo * 24 * 3600 * 1000).toISOString()
const contoso = rowOf('contoso', 'Contoso GmbH', ['Exchange', 'Teams'], recently(1))
const mueller = rowOf('mueller', 'Müller & Söhne', ['Power BI'], recently(2))
const fabrikam = rowOf('fabrikam', 'Fabrikam', ['Intune'], recently(200))
const broken = { id: 'broken', format: 99, worksheet: { customer: 'Adatum' }, shape: 'of tomorrow' }

const list = (page: Page) => page.getByRole('table', { name: 'Alle Kunden' })
const customers = (page: Page) => list(page).getByRole('rowheader')
const services = (page: Page) => page.getByRole('table', { name: 'Dienste des Kunden' })

/** Opens the worksheet view over a database of the first schema version. */
async function openWith(page: Page, ...rows: object[]): Promise<void> {
  await seedDatabase(page, version1(...rows))
  await page.goto('./#/worksheet')
  await expect(page.getByRole('heading', { level: 2, name: 'Alle Kunden' })).toBeVisible()
}

async function textOf(download: Promise<Download>): Promise<string> {
  return readFileSync(await (await download).path(), 'utf8')
}

test('a database of the first version opens: newest first, and it finds without case and accents', async ({
  page,
}) => {
  await openWith(page, fabrikam, mueller, contoso)
  await expect(customers(page)).toHaveText([/Contoso GmbH/, /Müller & Söhne/, /Fabrikam/])
  const search = page.getByRole('textbox', { name: 'Kunde, Tenant oder Dienst suchen' })
  for (const [query, found] of [
    ['MULLER', 'Müller & Söhne'],
    ['power', 'Müller & Söhne'],
    ['contoso.example', 'Contoso GmbH'],
    ['exchange teams', 'Contoso GmbH'],
  ] as const) {
    await search.fill(query)
    await expect(customers(page)).toHaveText([found])
  }
  await search.fill('nobody')
  await expect(page.getByText('Kein Kunde passt zur Suche.')).toBeVisible()
})

test('a customer opens, the services sort and filter, and one leads to the call', async ({ page }) => {
  await openWith(page, contoso, mueller)
  await page.getByRole('button', { name: 'Contoso GmbH', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Offenes Arbeitsblatt' })).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Kunde', exact: true })).toHaveValue('Contoso GmbH')
  await expect(page.getByText('Keine Absichten: 2 Dienste')).toBeVisible()
  const header = services(page).getByRole('columnheader', { name: 'Dienst', exact: true })
  await header.getByRole('button').click()
  await header.getByRole('button').click()
  await expect(header).toHaveAttribute('aria-sort', 'descending')
  await expect(services(page).getByRole('rowheader')).toHaveText(['Teams', 'Exchange'])
  await page.getByRole('textbox', { name: 'Dienste filtern' }).fill('exch')
  await expect(services(page).getByRole('rowheader')).toHaveText(['Exchange'])
  await services(page).getByRole('button', { name: 'Exchange' }).click()
  await expect(page.getByRole('button', { name: /Exchange/ }).first()).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('radio', { name: /Verwendung einer Wettbewerberlösung/ })).toBeChecked()
})

test('what is removed can be brought back: at once, and later', async ({ page }) => {
  await openWith(page, contoso, mueller)
  await page.getByRole('button', { name: 'Contoso GmbH entfernen' }).click()
  await expect(customers(page)).toHaveText([/Müller/])
  const undo = page.getByRole('button', { name: 'Rückgängig' })
  await expect(undo).toBeFocused()
  await undo.press('Enter')
  await expect(customers(page)).toHaveText([/Contoso/, /Müller/])
  await page.getByRole('button', { name: 'Müller & Söhne entfernen' }).click()
  await expect(undo).toBeVisible()
  await page.reload()
  await page.getByText('Kürzlich entfernt (1)').click()
  await page.getByRole('button', { name: 'Müller & Söhne zurückholen' }).click()
  await expect(customers(page)).toHaveText([/Contoso/, /Müller/])
})

test('removing the worksheet in hand starts a clean one; a second tab that types on brings it back', async ({
  page,
  context,
}) => {
  await openWith(page, contoso)
  await page.getByRole('button', { name: 'Contoso GmbH', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Kunde', exact: true })).toHaveValue('Contoso GmbH')
  const other = await context.newPage()
  await other.goto('./#/worksheet')
  const named = other.getByRole('textbox', { name: 'Kunde', exact: true })
  await expect(named).toHaveValue('Contoso GmbH')

  await page.getByRole('button', { name: 'Contoso GmbH entfernen' }).click()
  await expect(page.getByRole('textbox', { name: 'Kunde', exact: true })).toHaveValue('')
  await expect(other.getByText('In diesem Browser ist noch kein Arbeitsblatt gespeichert.')).toBeVisible()
  await named.fill('Contoso AG')
  await expect(customers(other)).toHaveText([/Contoso AG/])
  await expect(customers(page)).toHaveText([/Contoso AG/])
})

test('what is long untouched is offered for deletion, and goes only when that is pressed', async ({
  page,
}) => {
  await openWith(page, contoso, fabrikam)
  await expect(page.getByText('1 Arbeitsblatt ist seit mehr als 90 Tagen unverändert.')).toBeVisible()
  await expect(customers(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Nur diese zeigen' }).click()
  await expect(customers(page)).toHaveText(['Fabrikam'])
  await page.getByRole('button', { name: 'Diese löschen' }).click()
  await expect(customers(page)).toHaveText(['Contoso GmbH'])
  await page.getByRole('button', { name: 'Rückgängig' }).click()
  await expect(customers(page)).toHaveCount(2)
  await page.getByRole('combobox', { name: 'Unberührtes zum Löschen anbieten' }).selectOption('nie')
  await expect(page.getByText(/seit mehr als 90 Tagen/)).toBeHidden()
})

test('a backup leaves, everything is deleted, and the backup brings all of it back', async ({ page }) => {
  await openWith(page, contoso, mueller, broken)
  await page.getByRole('button', { name: 'Alles auf diesem Gerät löschen …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Alles auf diesem Gerät löschen?' })
  await expect(dialog).toContainText('3 Arbeitsblätter')
  await expectAccessible(page)
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Alle Arbeitsblätter sichern' }).click()
  expect((await download).suggestedFilename()).toMatch(/^ftop-navigator-backup-\d{4}-\d\d-\d\d\.json$/)
  const backup = await textOf(download)

  await dialog.getByRole('button', { name: 'Endgültig löschen' }).click()
  await expect(page.getByText('In diesem Browser ist noch kein Arbeitsblatt gespeichert.')).toBeVisible()
  expect(await storedRows(page, 'worksheets')).toEqual([])
  expect(await storedRows(page, 'meta')).toEqual([])
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => /journal|open|place/.test(key))),
  ).toEqual([])

  const file = { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(backup) }
  await page.getByLabel('Datei der Sicherung').setInputFiles(file)
  const preview = page.getByRole('dialog', { name: 'Sicherung einspielen' })
  await expect(preview).toContainText('2 Arbeitsblätter kommen hinzu')
  await expect(preview).toContainText('Müller & Söhne')
  await expect(preview).toContainText('Adatum (worksheets.0.format, Zeile')
  await expectAccessible(page)
  await preview.getByRole('button', { name: 'Einspielen', exact: true }).click()
  await expect(page.getByText('Eingespielt. Neu: 2, ergänzt: 0.')).toBeVisible()
  await expect(customers(page)).toHaveText([/Contoso GmbH/, /Müller & Söhne/])

  await page.getByLabel('Datei der Sicherung').setInputFiles(file)
  await expect(preview).toContainText('2 Arbeitsblätter sind schon so gespeichert')
  await expect(preview).toContainText('Es gibt nichts einzuspielen.')
})

test('a value that differs in the backup is kept beside ours, and the call asks', async ({ page }) => {
  await openWith(page, contoso)
  const theirs = {
    ...contoso,
    worksheet: { ...(contoso as { worksheet: object }).worksheet, tenant: 'other.example' },
  }
  const text = JSON.stringify({ app: 'ftop-navigator', backup: 1, madeAt: recently(0), worksheets: [theirs] })
  await page
    .getByLabel('Datei der Sicherung')
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  const preview = page.getByRole('dialog', { name: 'Sicherung einspielen' })
  await expect(preview).toContainText('1 Arbeitsblatt wird ergänzt')
  await expect(preview).toContainText('1 Wert ist hier ein anderer.')
  await preview.getByRole('button', { name: 'Einspielen', exact: true }).click()
  await page.getByRole('button', { name: 'Contoso GmbH', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Tenant', exact: true })).toHaveValue('contoso.example')
  await page.getByRole('link', { name: 'Anruf' }).click()
  await page.getByRole('button', { name: 'Anderen Wert nehmen: other.example' }).click()
  await page.getByRole('link', { name: 'Arbeitsblatt' }).click()
  await expect(page.getByRole('textbox', { name: 'Tenant', exact: true })).toHaveValue('other.example')
})

test('a file that is none is refused with its line, and the store stays as it is', async ({ page }) => {
  await openWith(page, contoso)
  await page.getByLabel('Datei der Sicherung').setInputFiles({
    name: 'b.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{\n  "app": oops\n}'),
  })
  const refused = page.getByRole('dialog', { name: 'Sicherung einspielen' })
  await expect(refused).toContainText('Zeile 2, Spalte 10')
  await expectAccessible(page)
  await refused.getByRole('button', { name: 'Schließen' }).click()
  expect(await storedRows(page, 'worksheets')).toEqual([contoso])
})

test('a worksheet that cannot be read is named, saved as it is, and stays', async ({ page }) => {
  await openWith(page, contoso, broken)
  const section = page.getByRole('region', { name: 'Nicht lesbare Arbeitsblätter' })
  await expect(section).toContainText('Adatum (Stelle: format)')
  const download = page.waitForEvent('download')
  await section.getByRole('button', { name: 'Adatum unverändert als Datei sichern' }).click()
  expect(JSON.parse(await textOf(download))).toEqual(broken)
  await page.reload()
  await expect(section).toBeVisible()
  expect(await storedRows(page, 'worksheets')).toEqual([broken, contoso])
})

test('a database of a newer version: words, its content as a file, and an app that works on', async ({
  page,
}) => {
  const stores = { worksheets: { keyPath: 'id', rows: [broken] } }
  await seedDatabase(page, { version: 999, stores })
  await page.goto('./#/worksheet')
  await expect(page.getByRole('alert')).toContainText('von einer neueren Version der App')
  const section = page.getByRole('region', { name: 'Alle Kunden' })
  const download = page.waitForEvent('download')
  await section.getByRole('button', { name: 'Gespeichertes unverändert herunterladen' }).click()
  expect(JSON.parse(await textOf(download))).toMatchObject({
    database: 'ftop-navigator',
    version: 999,
    stores: { worksheets: [broken] },
  })
  await expectAccessible(page)

  await page.getByRole('textbox', { name: 'Kunde', exact: true }).fill('Contoso')
  const memory = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Sicherung herunterladen' }).click()
  expect(await textOf(memory)).toContain('"customer": "Contoso"')
  expect(await storedRows(page, 'worksheets')).toEqual([broken])
})

for (const [width, locale, colorScheme] of [
  [1366, 'de-DE', 'light'],
  [1366, 'en-US', 'dark'],
  [360, 'de-DE', 'dark'],
  [320, 'en-US', 'light'],
] as const) {
  test.describe(`${width} px, ${locale}, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 740 }, locale, colorScheme })
    test('accessible, and nothing sticks out sideways', async ({ page }) => {
      await seedDatabase(page, version1(contoso, mueller, fabrikam, broken))
      await page.goto('./#/worksheet')
      await page.getByRole('button', { name: 'Contoso GmbH', exact: true }).click()
      await expect(page.getByRole('rowheader', { name: 'Teams' })).toBeVisible()
      await expectAccessible(page)
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }))
      expect(scroll).toBeLessThanOrEqual(client)
    })
  })
}

test('no customer’s name in an address, a title, the console or a request', async ({ page, context }) => {
  const told: string[] = []
  context.on('request', (request) => told.push(request.url(), request.postData() ?? ''))
  context.on('console', (message) => told.push(message.text()))
  await openWith(page, contoso, mueller)
  await page.getByRole('textbox', { name: 'Kunde, Tenant oder Dienst suchen' }).fill('Contoso')
  await page.getByRole('button', { name: 'Contoso GmbH', exact: true }).click()
  told.push(await page.title(), page.url())
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Dieses Arbeitsblatt sichern' }).click()
  told.push((await download).suggestedFilename(), (await download).url())
  await page.getByRole('button', { name: 'Contoso GmbH entfernen' }).click()
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeVisible()
  expect(told.filter((text) => /contoso/i.test(text))).toEqual([])
})
