import type { Locator, Page } from '@playwright/test'
import { expect, readClipboard, test } from './support/fixtures'

type Words = {
  language: string
  picks: RegExp[]
  values: Record<string, string>
  open: string
  copyAll: string
  copied: RegExp
}

const recorded = [
  'updatedBy',
  'l1',
  'l2',
  'l3',
  'serviceStatus',
  'engagementScenario',
  'targetDate',
  'owner',
  'notes',
]
const nothing = {
  l3: '',
  serviceStatus: '',
  engagementScenario: '',
  targetDate: '',
  notes: '',
  nextActionDate: '',
}

const languages: Words[] = [
  {
    language: 'de-DE',
    picks: [/^Durchführung/, /^Neuer Arbeitsbereich/, /^Verwendung einer Wettbewerberlösung/],
    values: {
      ...nothing,
      updatedBy: 'Durchführung FM',
      l1: 'Keine Absichten',
      l2: 'Verwendung einer Wettbewerberlösung',
      owner: 'Account Team',
      nextAction: 'Benachrichtigen von Account Team über Tatsache, dass keine Absicht besteht',
    },
    open: 'Noch offen: Dienstbeteiligungsszenario, Notizen, Nächstes Aktionsdatum',
    copyAll: 'Alles kopieren',
    copied: /Der Datensatz ist kopiert; 3 Felder sind noch offen\./,
  },
  {
    language: 'en-US',
    picks: [/^Delivery/, /^New workload/, /^Using Competitive Solution/],
    values: {
      ...nothing,
      updatedBy: 'Delivery FM',
      l1: 'No Intent',
      l2: 'Using Competitive Solution',
      owner: 'Account Team',
      nextAction: 'Notify the Account Team that there is no intent',
    },
    open: 'Still open: Service engagement scenario, Notes, Next action date',
    copyAll: 'Copy all',
    copied: /The record is copied; 3 fields are still open\./,
  },
]

for (const words of languages) {
  test.describe(words.language, () => {
    test.use({ locale: words.language })

    test('phase, situation, L2: all eleven fields are right, the open ones named, and copied', async ({
      page,
    }) => {
      await page.goto('./')
      for (const pick of words.picks) await page.getByRole('radio', { name: pick }).check()
      await expectRecord(page, words)
      await page.getByRole('button', { name: words.copyAll, exact: true }).click()
      await expectCopied(page, words)
    })

    test('the same by keyboard alone', async ({ page }) => {
      await page.goto('./')
      await expect(page.getByRole('radio', { name: words.picks[0] ?? /./ })).toBeVisible()
      for (const pick of words.picks) {
        await tabTo(page, page.getByRole('radio', { name: pick }), 'ArrowDown')
        await page.keyboard.press('Space')
      }
      await tabTo(page, page.getByRole('button', { name: words.copyAll, exact: true }))
      await page.keyboard.press('Enter')
      await expectCopied(page, words)
    })
  })
}

/** Presses Tab until the control has the focus, inside a radio group the arrow key. */
async function tabTo(page: Page, control: Locator, arrow?: string): Promise<void> {
  const name = await control.getAttribute('name')
  for (let step = 0; step < 80; step++) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    const inGroup = await page.evaluate(
      (group) => group !== null && document.activeElement?.getAttribute('name') === group,
      name,
    )
    await page.keyboard.press(inGroup && arrow !== undefined ? arrow : 'Tab')
  }
  throw new Error(`The keyboard does not reach ${String(control)}`)
}

async function expectRecord(page: Page, { values }: Words): Promise<void> {
  await expect(page.locator('[data-field]')).toHaveCount(11)
  for (const [field, value] of Object.entries(values)) {
    await expect(page.locator(`[data-field="${field}"] [data-value]`), field).toHaveText(value)
  }
  const open = page.locator('[data-state="open"]')
  await expect(open).toHaveCount(3)
  expect(
    await page.locator('[data-field]').evaluateAll((fields) => fields.map((each) => each.dataset['field'])),
  ).toEqual([...recorded, 'nextActionDate', 'nextAction'])
}

async function expectCopied(page: Page, words: Words): Promise<void> {
  await expect(page.getByRole('status')).toHaveText(words.copied)
  const text = await readClipboard(page)
  for (const value of Object.values(words.values)) expect(text).toContain(value)
  expect(text).toContain(words.open)
  expect(text).toContain('4/5')
  expect(text).toContain('2020-03-27+')
}

test('digits that come faster than the screen is drawn pick in one question after the other', async ({
  page,
}) => {
  await page.goto('./#/?phase=assignment&row=assignment-no-intent')
  // The part of the app that asks for more than phase and situation has come.
  await expect(page.locator('#question-l2')).toBeVisible()
  await page.getByRole('radio', { name: /^Zuweisung/ }).focus()
  await page.evaluate(async (digits) => {
    for (const key of digits) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      await new Promise((next) => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = next
        port2.postMessage(undefined)
      })
    }
  }, '222')
  for (const name of [/^Durchführung/, /^Neuer Arbeitsbereich/, /^Verwendung einer Wettbewerberlösung/])
    await expect(page.getByRole('radio', { name })).toBeChecked()
})

test('a pick fills in the record in the same frame', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('radio', { name: /^Durchführung/ }).check()
  const option = page.getByRole('radio', { name: /^Neuer Arbeitsbereich/ })
  const filledIn = await option.evaluate(
    (input: HTMLInputElement) =>
      new Promise((resolve) => {
        requestAnimationFrame(() =>
          resolve(
            ['l1', 'owner', 'nextAction'].map(
              (field) => document.querySelector(`[data-field="${field}"] [data-value]`)?.textContent,
            ),
          ),
        )
        input.click()
      }),
  )
  expect(filledIn).toEqual([
    'Keine Absichten',
    'Account Team',
    'Benachrichtigen von Account Team über Tatsache, dass keine Absicht besteht',
  ])
})

test('a single value copies bare', async ({ page }) => {
  await page.goto('./#/?phase=assignment&row=assignment-no-intent&l2=on-premises-solution')
  await page.getByRole('button', { name: 'L2-Wert kopieren' }).click()
  await expect(page.getByRole('status')).toHaveText(/Kopiert: L2-Wert/)
  expect(await readClipboard(page)).toBe('Verwendung einer lokalen Microsoft-Lösung')
})

test('the whole record pastes into a spreadsheet as two columns', async ({ page }) => {
  await page.goto('./#/?phase=assignment&row=assignment-no-intent&l2=on-premises-solution')
  await page.getByRole('textbox', { name: 'Notizen' }).fill('=1+1 sagt der Kunde, "nein"')
  await page.getByRole('button', { name: 'Als Tabelle kopieren' }).click()
  await expect(page.getByRole('status')).toHaveText(/Kopiert als Tabelle/)
  const lines = (await readClipboard(page)).split('\n')
  expect(lines.map((line) => line.split('\t').length)).toEqual(lines.map(() => 2))
  expect(lines).toContain(`Notizen\t"'=1+1 sagt der Kunde, ""nein"""`)
})

test('values copy in the language that is set for them, whatever the screen speaks', async ({ page }) => {
  await page.goto('./#/?phase=assignment&row=assignment-no-intent')
  await page.getByRole('button', { name: 'In 1 Woche' }).click()
  await page.getByRole('button', { name: 'Werte einstellen' }).click()
  await page.getByRole('combobox', { name: 'Werte auf' }).selectOption('en')
  await expect(page.locator('[data-field="l1"] [data-value]')).toHaveText('No Intent')
  await expect(page.locator('[data-field="nextActionDate"] [data-value]')).toHaveText(
    /^\d{1,2}\/\d{1,2}\/\d{4}$/,
  )
  await expect(page.getByRole('heading', { name: 'FTOP-Datensatz' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Datumsform' }).selectOption('iso')
  await expect(page.locator('[data-field="nextActionDate"] [data-value]')).toHaveText(/^\d{4}-\d{2}-\d{2}$/)
})

test('a changed value stays the user’s, and the recommendation can be taken back', async ({ page }) => {
  await page.goto('./#/?phase=assignment&row=assignment-no-intent')
  const owner = page.locator('[data-field="owner"]')
  await page.getByRole('button', { name: 'Inhaber ändern' }).click()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Frau Özdemir')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Inhaber ändern' })).toBeFocused()
  await expect(owner).toHaveAttribute('data-state', 'changed')
  await page.getByRole('radio', { name: 'FTC nicht gewünscht' }).check()
  await expect(owner).toHaveAttribute('data-state', 'moved')
  await page.getByRole('radio', { name: 'English' }).check()
  await expect(owner.locator('[data-value]')).toHaveText('Frau Özdemir')
  await page.getByRole('button', { name: 'Take the recommendation back' }).click()
  await expect(owner).toHaveAttribute('data-state', 'none')
})

test('typed text and picks survive a switch of language, and undo brings back what was', async ({ page }) => {
  await page.goto('./#/?phase=delivery&row=delivery-intent-withdrawn')
  await page.getByRole('textbox', { name: 'Notizen' }).fill('Kein Interesse, da Slack im Einsatz ist.')
  await page.getByRole('radio', { name: 'English' }).check()
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue(
    'Kein Interesse, da Slack im Einsatz ist.',
  )
  await expect(page.getByRole('radio', { name: 'Intent withdrawn' })).toBeChecked()
  await page.getByRole('button', { name: 'Next call' }).click()
  await expect(page.getByRole('radio', { name: 'Delivery' })).not.toBeChecked()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue(
    'Kein Interesse, da Slack im Einsatz ist.',
  )
})
