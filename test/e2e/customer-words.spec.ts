import { expect, expectAccessible, test } from './support/fixtures'

const calls = [
  {
    locale: 'de-DE',
    search: 'Was sagt der Kunde?',
    sentence: 'Wir bleiben bei Slack',
    count: /Treffer/,
    l2: 'Verwendung einer Wettbewerberlösung',
    phase: 'Durchführung',
    row: /^Neuer Arbeitsbereich/,
  },
  {
    locale: 'en-US',
    search: 'What does the customer say?',
    sentence: 'we are staying with Slack',
    count: /match/,
    l2: 'Using Competitive Solution',
    phase: 'Delivery',
    row: /^New workload/,
  },
]

for (const call of calls) {
  test.describe(call.locale, () => {
    test.use({ locale: call.locale })

    test('a sentence, Enter, and digits finish the picks', async ({ page }) => {
      await page.goto('./')
      const search = page.getByRole('combobox', { name: call.search })
      await expect(search).toBeVisible()
      await page.keyboard.press('/')
      await expect(search).toBeFocused()
      await page.keyboard.type(call.sentence)
      const best = page.getByRole('listbox').getByRole('option').first()
      await expect(best).toContainText(call.l2)
      await expect(best.locator('mark').first()).toBeVisible()
      await expect(search).toHaveAttribute('aria-activedescendant', (await best.getAttribute('id')) ?? '')
      await expect(page.locator('search [aria-live]')).toHaveText(call.count)
      await expectAccessible(page)
      await page.keyboard.press('Enter')

      // Only what the sentence proves: the reason. Phase and situation are asked next, by the focus.
      await expect(page.getByRole('radio', { checked: true, name: call.phase })).toHaveCount(0)
      await expect(page.getByRole('group', { name: 'Phase' }).getByRole('radio').first()).toBeFocused()
      await page.keyboard.press('2')
      await expect(page.getByRole('radio', { name: call.phase })).toBeChecked()
      await page.keyboard.press('2')
      await expect(page.getByRole('radio', { name: call.row })).toBeChecked()
      await expect(page.locator('[data-field="l2"] [data-value]')).toHaveText(call.l2)
    })
  })
}

test('what belongs elsewhere is explained, fills in nothing, and is one step to undo', async ({ page }) => {
  await page.goto('./#/?phase=assignment&row=assignment-no-intent')
  await page.getByRole('combobox', { name: 'Was sagt der Kunde?' }).fill('Die Bandbreite reicht nicht aus')
  await page.getByRole('listbox').getByRole('option').first().click()
  const record = page.getByRole('region', { name: 'FTOP-Datensatz' })
  await expect(record).toContainText('Blockiert › IT-Infrastruktur des Kunden und Korrektur')
  await expect(record).toBeFocused()
  await expect(page.locator('[data-value]')).toHaveCount(0)
  await page.getByRole('button', { name: 'Rückgängig' }).click()
  await expect(page.getByRole('radio', { name: /^Keine Absicht/ })).toBeChecked()
})

test('words that have nothing to do with the page find nothing, and say so', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('combobox', { name: 'Was sagt der Kunde?' }).fill('Das Wetter ist heute schön')
  await expect(page.getByText('Dazu passt nichts auf dieser Seite.')).toBeVisible()
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { checked: true, name: /Zuweisung|Durchführung/ })).toHaveCount(0)
})

test('shortcuts of one key can be switched off, and never fire while somebody types', async ({ page }) => {
  await page.goto('./#/?phase=assignment&row=assignment-no-intent&l2=competitive-solution')
  await page.getByRole('textbox', { name: 'Notizen' }).fill('')
  await page.keyboard.type('1/2')
  await expect(page.getByRole('textbox', { name: 'Notizen' })).toHaveValue('1/2')
  await page.getByRole('button', { name: 'Tasten' }).click()
  await page.getByRole('checkbox', { name: 'Einzelne Tasten als Kurzbefehle verwenden' }).uncheck()
  await page.keyboard.press('Escape')
  await page.getByRole('radio', { name: 'Zuweisung' }).focus()
  await page.keyboard.press('2')
  await expect(page.getByRole('radio', { name: 'Zuweisung' })).toBeChecked()
})

test('the customer’s answers point elsewhere before anything is copied; overruling is kept', async ({
  page,
}) => {
  await page.goto('./#/?phase=assignment&row=assignment-no-intent&l2=competitive-solution')
  await page.getByRole('button', { name: 'Passt das? Verwendung einer Wettbewerberlösung' }).click()
  await page
    .getByRole('group', { name: /bestimmte Funktion/ })
    .getByRole('radio', { name: 'Ja' })
    .check()
  const record = page.getByRole('region', { name: 'FTOP-Datensatz' })
  await expect(record).toContainText('Das spricht für: Blockiert › Produktfeature/-funktion')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Trotzdem so lassen' }).click()
  await page.getByRole('button', { name: 'Alles kopieren' }).click()
  await expect(page.getByRole('status')).toHaveText(/kopiert/)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'Anders entschieden als: Blockiert › Produktfeature/-funktion',
  )
})

test('the note coach grades the note and marks the place; a pattern’s gap is selected', async ({ page }) => {
  await page.goto('./#/?phase=assignment&row=assignment-no-intent&l2=competitive-solution')
  const note = page.getByRole('textbox', { name: 'Notizen' })
  await page.getByText('Mit einem Satzmuster beginnen').click()
  await page.getByRole('button', { name: /Produkt des Wettbewerbers.* schon erfüllt/ }).click()
  await expect(note).toBeFocused()
  await page.keyboard.type('Teams')
  await expect(note).toHaveValue(/^Der Kunde hat keine Absicht, Teams zu nutzen/)
  await expect(page.locator('[data-grade]')).toHaveAttribute('data-grade', 'incomplete')
  await expect(page.locator('[data-grade] mark').first()).toHaveText('[Produkt des Wettbewerbers]')
  await note.fill('Kunde hat keine Absicht, Teams zu nutzen, da alle Abteilungen mit Slack arbeiten.')
  await expect(page.locator('[data-grade]')).toHaveAttribute('data-grade', 'good')
  await expectAccessible(page)
  await note.fill('Keine Absicht.')
  await expect(page.locator('[data-grade]')).toHaveAttribute('data-grade', 'poor')
})

test('row 1 asks for no note: written in the record, it has patterns of In Progress and the coach', async ({
  page,
}) => {
  await page.goto('./#/?phase=assignment&row=assignment-declines-ftc')
  const row = page.locator('[data-field="notes"]')
  await row.getByRole('button', { name: /ändern$/ }).click()
  await row.getByText('Mit einem Satzmuster beginnen').click()
  await row.getByRole('button', { name: /lehnt die Hilfe/ }).click()
  const note = row.getByRole('textbox')
  await expect(note).toBeFocused()
  await page.keyboard.type('Teams')
  await expect(row.locator('[data-grade]')).toHaveAttribute('data-grade', 'incomplete')
  await expectAccessible(page)
  await note.fill('Kunde will Teams nutzen, lehnt FastTrack ab; Bechtle führt ab Mai 400 Arbeitsplätze ein.')
  await expect(row.locator('[data-grade]')).toHaveAttribute('data-grade', 'good')
  await page.keyboard.press('Enter')
  await expect(row).toHaveAttribute('data-state', 'changed')
  await expect(row.locator('[data-value]')).toContainText('Kunde will Teams nutzen')
})

test('the phase that is picked stays: words offer the rows of it', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('radio', { name: 'Durchführung' }).check()
  await page.getByRole('combobox', { name: 'Was sagt der Kunde?' }).fill('Kunde will Teams nicht')
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Durchführung')
  await expect(page.getByRole('listbox')).not.toContainText('Zuweisung')
})

test('a reason found while the case was elsewhere brings it back to the page', async ({ page }) => {
  await page.goto('./#/?phase=assignment&row=none')
  await page.getByRole('combobox', { name: 'Was sagt der Kunde?' }).fill('bleibt bei Slack')
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Wettbewerber')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('group', { name: 'Situation' }).getByRole('radio').first()).toBeFocused()
})

test('declining the FastTrack Center alone leads to the page’s own row', async ({ page }) => {
  await page.goto('./#/?phase=assignment&row=assignment-no-intent&l2=competitive-solution')
  await page.getByRole('button', { name: 'Passt das? Verwendung einer Wettbewerberlösung' }).click()
  await page.getByRole('button', { name: 'Gehört zu: In Bearbeitung › FTC nicht gewünscht' }).click()
  await expect(page.getByRole('radio', { name: /^FTC nicht gewünscht/ })).toBeChecked()
  await expect(page.locator('[data-field="l1"] [data-value]')).toHaveText('In Bearbeitung')
})

test('a note that speaks for another L1 is noticed before anything is copied', async ({ page }) => {
  await page.goto('./#/?phase=assignment&row=assignment-no-intent&l2=competitive-solution')
  await page
    .getByRole('textbox', { name: 'Notizen' })
    .fill('Kunde möchte Teams nutzen, aber die Bandbreite reicht nicht aus.')
  await expect(page.getByRole('region', { name: 'FTOP-Datensatz' })).toContainText(
    'Das spricht für: Blockiert › IT-Infrastruktur des Kunden und Korrektur',
  )
})

test('the list is a popover tied to the search box: over everything, as wide, and it moves with it', async ({
  page,
}) => {
  await page.goto('./')
  const search = page.getByRole('combobox', { name: 'Was sagt der Kunde?' })
  const list = page.getByRole('listbox')
  for (const width of [1366, 320]) {
    await page.setViewportSize({ width, height: 640 })
    await search.fill('Der Kunde bleibt bei Slack')
    await expect(list).toBeVisible()
    expect(await list.evaluate((each) => each.matches(':popover-open'))).toBe(true)
    const [box, below] = await Promise.all([search.boundingBox(), list.boundingBox()])
    if (box === null || below === null) throw new Error('The list or its box is not laid out')
    expect(below.x).toBeCloseTo(box.x, 0)
    expect(below.width).toBeCloseTo(box.width, 0)
    expect(below.y).toBeGreaterThanOrEqual(box.y + box.height)
    expect(below.y).toBeLessThan(box.y + box.height + 8)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})

test('Escape closes the list first and then empties the box; leaving the box closes it, too', async ({
  page,
}) => {
  await page.goto('./')
  const search = page.getByRole('combobox', { name: 'Was sagt der Kunde?' })
  const list = page.getByRole('listbox')
  await search.fill('bleibt bei Slack')
  await expect(list).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(search).toHaveValue('bleibt bei Slack')
  await page.keyboard.press('ArrowDown')
  await expect(list).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(search).toHaveValue('')
  await search.fill('bleibt bei Slack')
  await page.getByRole('radio', { name: 'Zuweisung' }).focus()
  await expect(list).toBeHidden()
  // No list is open any more, so single keys count again.
  await page.keyboard.press('2')
  await expect(page.getByRole('radio', { name: 'Durchführung' })).toBeChecked()
})
