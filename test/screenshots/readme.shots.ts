import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type Words, wordsOf } from '../e2e/support/words'

/** What is typed and said in the pictures; everything else comes from the locales. */
const tours = [
  {
    language: 'en',
    locale: 'en-US',
    colorScheme: 'light',
    customer: 'Contoso Ltd',
    note: (service: string) => `No intent to use ${service}, because all departments work with Slack.`,
    says: 'We stay with Slack and do not want Teams',
  },
  {
    language: 'de',
    locale: 'de-DE',
    colorScheme: 'dark',
    customer: 'Contoso GmbH',
    note: (service: string) => `Keine Absicht, ${service} zu nutzen, da alle Abteilungen mit Slack arbeiten.`,
    says: 'Wir bleiben bei Slack und wollen Teams nicht',
  },
] as const
type Tour = (typeof tours)[number]

/** Fills in a call of three services by its keys, as on a call; the values of the last one are still being copied. */
async function fillIn(page: Page, { customer, note }: Tour, t: Words): Promise<void> {
  await page.goto('./')
  await page.getByRole('textbox', { name: t('strip.customer'), exact: true }).fill(customer)
  await page.keyboard.press('Escape')
  for (const [index, service] of ['Exchange', 'Teams', 'SharePoint'].entries()) {
    await page.keyboard.press('+')
    await page.getByRole('textbox', { name: t('strip.add.name') }).fill(service)
    await page.keyboard.press('Enter')
    for (const digit of index === 0 ? '2221' : '221') {
      await expect(page.locator('.question[data-active]')).toHaveCount(1)
      await page.keyboard.press(digit)
    }
    await page.keyboard.type(note(service))
    await page.keyboard.press('Escape')
    const isLast = index === 2
    if (!isLast) await page.keyboard.press('1')
    await copyValues(page, isLast ? 3 : 7, t)
  }
  await page.evaluate(() => scrollTo(0, 0))
}

async function copyValues(page: Page, count: number, t: Words): Promise<void> {
  for (let done = 1; done <= count; done++) {
    await page.keyboard.press('c')
    await expect(page.getByText(t('transfer.progress', { done: String(done), of: '7' }))).toBeVisible()
  }
}

/** A picture of the window, once the last message has gone. */
async function picture(page: Page, name: string): Promise<void> {
  await expect(page.locator('.announcer')).toBeEmpty({ timeout: 10_000 })
  await page.screenshot({ path: path.join(import.meta.dirname, `${name}.png`) })
}

for (const tour of tours) {
  const { language, locale, colorScheme, says } = tour
  const t = wordsOf(language)

  test.describe(`${language}, ${colorScheme}`, () => {
    // No picture of something that is on its way to what it will be.
    test.use({ locale, colorScheme, contextOptions: { reducedMotion: 'reduce' } })

    test('the call, filled in, then its worksheet and the scenarios', async ({ page }) => {
      await fillIn(page, tour, t)
      await picture(page, `call-${language}`)

      await page.getByRole('link', { name: t('view.worksheet') }).click()
      await expect(page.getByRole('table')).toHaveCount(2)
      await picture(page, `worksheet-${language}`)

      await page.getByRole('link', { name: t('view.scenarios') }).click()
      await page.getByText(t('scenarios.matched')).first().scrollIntoViewIfNeeded()
      await picture(page, `scenarios-${language}`)
    })

    test('the customer’s words', async ({ page }) => {
      await page.goto('./')
      await page.getByRole('combobox', { name: t('search.label') }).fill(says)
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
      await picture(page, `words-${language}`)
    })
  })
}
