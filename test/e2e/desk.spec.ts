import type { Page } from '@playwright/test'
import { openCall } from './support/call'
import { expect, readClipboard, test } from './support/fixtures'

test.use({ locale: 'en-US' })

const six = ['Exchange', 'Teams', 'SharePoint', 'OneDrive', 'Intune', 'Yammer']

test('a call with six services, from empty to all done, by keyboard only', async ({ page }) => {
  test.setTimeout(120_000)
  const call = await openCall(page)
  await tabTo(page, 'Customer')
  await page.keyboard.type('Contoso GmbH')
  await page.keyboard.press('Escape')
  for (const name of six) {
    await page.keyboard.press('+')
    await expect(page.getByRole('textbox', { name: 'Name of the service' })).toBeFocused()
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await expect(call.service(name)).toHaveAttribute('aria-current', 'true')
    await answer(page, name)
  }
  for (const name of six) {
    await page.keyboard.press('n')
    await expect(call.service(name)).toHaveAttribute('aria-current', 'true')
    for (const value of await values(page)) {
      await page.keyboard.press('c')
      await expect.poll(() => readClipboard(page)).toBe(value)
    }
    await expect(call.service(name)).toContainText('handed over')
  }
  await expect(page.getByText('7 of 7 done')).toBeVisible()
  await call.saved()
  await page.keyboard.press('x')
  await expect(call.customer).toHaveValue('')
  await page.keyboard.press('Control+z')
  await expect(call.customer).toHaveValue('Contoso GmbH')
  for (const name of six) await expect(call.service(name)).toContainText('handed over')
})

/** Answers all that row 4 asks for: digits for what is picked, the offers for scenario and date, letters for the note. */
async function answer(page: Page, name: string): Promise<void> {
  const isFirst = name === six[0]
  // The next services begin in the phase of the one before.
  for (const digit of isFirst ? ['2', '2', '2', '1'] : ['2', '2', '1']) {
    await expect(page.locator('.question[data-active]')).toHaveCount(1)
    await page.keyboard.press(digit)
  }
  await expect(page.getByRole('textbox', { name: 'Notes' })).toBeFocused()
  await page.keyboard.type(`No intent to use ${name}, all departments work with Slack.`)
  await page.keyboard.press('Escape')
  await page.keyboard.press('1')
}

/** What FTOP is to get, in its order; who updates is no field of FTOP's. */
async function values(page: Page): Promise<string[]> {
  const texts = await page
    .locator('[data-field]:not([data-field="updatedBy"]) [data-value]')
    .allTextContents()
  return texts.filter((text) => text !== '')
}

async function tabTo(page: Page, name: string): Promise<void> {
  const field = page.getByRole('textbox', { name, exact: true })
  for (let step = 0; step < 20; step++) {
    if (await field.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${name}`)
}

test.describe('the services of a customer', () => {
  test('can be renamed, split with counts, copied to each other without the note, and removed with a way back', async ({
    page,
  }) => {
    const call = await openCall(page, '#/?phase=delivery&row=delivery-new-workload&l2=competitive-solution')
    await call.addService('Exchange')
    await call.notes.fill('No intent, because Slack is in use.')
    await call.addService('Teams')
    await expect(call.service('Teams')).toHaveAttribute('aria-current', 'true')
    await call.service('Exchange').click()
    await page.getByRole('button', { name: 'Edit Exchange' }).click()
    await expect(page.getByText('the playbook discourages the same note')).toBeVisible()
    await page.getByRole('group', { name: 'Copy the answers' }).getByRole('button', { name: 'Teams' }).click()
    await call.service('Teams').click()
    await expect(page.getByRole('radio', { name: 'Using Competitive Solution' })).toBeChecked()
    await expect(call.notes).toHaveValue('')

    await page.getByRole('button', { name: 'Edit Teams' }).click()
    await page.getByRole('button', { name: 'Split the entitlements' }).click()
    const parts = page.getByRole('group', { name: 'Split of the entitlements' })
    await parts.getByRole('textbox', { name: 'Count' }).first().fill('300')
    await parts.getByRole('textbox', { name: 'Count' }).last().fill('150')
    await parts.getByRole('textbox', { name: 'Entitlements in total' }).fill('500')
    await expect(parts.getByRole('status')).toHaveText('50 entitlements missing')
    await parts.getByRole('textbox', { name: 'Count' }).last().fill('200')
    await expect(parts.getByRole('status')).toHaveText('The counts add up.')

    await page.getByRole('button', { name: 'Edit Teams' }).click()
    await page.getByRole('button', { name: 'Remove the service' }).click()
    await expect(call.service('Teams')).toBeHidden()
    await call.undo.click()
    await expect(parts.getByRole('status')).toHaveText('The counts add up.')
  })

  test('are told when they have the same note', async ({ page }) => {
    const call = await openCall(page, '#/?phase=assignment&row=assignment-no-intent')
    await call.addService('Exchange')
    await call.notes.fill('No intent, because all departments work with Slack.')
    await call.addService('Teams')
    await call.pick(/^No intent/)
    await call.notes.fill('No intent, because all departments work with Slack.')
    await expect(page.getByText('Another service has the same note already.')).toBeVisible()
  })

  test('propose their engagement scenario to each other, and set none unasked', async ({ page }) => {
    const call = await openCall(page, '#/?phase=delivery&row=delivery-new-workload')
    await call.addService('Exchange')
    await page.getByRole('combobox', { name: /^Engagement scenario/ }).selectOption('FTC-Widget')
    await call.addService('Teams')
    await call.pick('New workload')
    const field = page.locator('[data-field="engagementScenario"]')
    await expect(field).toHaveAttribute('data-state', 'open')
    await page.getByRole('button', { name: 'FTC-Widget as Exchange' }).click()
    await expect(field.locator('[data-value]')).toHaveText('FTC-Widget')
  })

  test('propose what an earlier record of the same service has, for the row that keeps it', async ({
    page,
  }) => {
    await openCall(page, '#/?phase=delivery&row=delivery-new-workload&l2=competitive-solution')
    await page.getByRole('radio', { name: /^More subscriptions/ }).check()
    await expect(page.locator('[data-field="l2"] [data-value]')).toHaveText('')
    await page.getByRole('button', { name: 'Using Competitive Solution Existing L2' }).click()
    await expect(page.locator('[data-field="l2"] [data-value]')).toHaveText('Using Competitive Solution')
  })
})

test('shortcuts of one key can be switched off, and never fire while somebody types', async ({ page }) => {
  const call = await openCall(page, '#/?phase=assignment&row=assignment-no-intent')
  await call.customer.pressSequentially('xnc?/12+')
  await expect(call.customer).toHaveValue('xnc?/12+')
  await call.customer.blur()
  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: 'Use single keys as shortcuts' }).uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('x')
  await expect(call.customer).toHaveValue('xnc?/12+')
})

test('undo and redo go through picks, values and services by key, also while a note is typed', async ({
  page,
}) => {
  const call = await openCall(page, '#/?phase=assignment&row=assignment-no-intent')
  await call.notes.pressSequentially('Slack')
  await page.keyboard.press('Control+z')
  await expect(call.notes).toHaveValue('')
  await page.keyboard.press('Control+Shift+z')
  await expect(call.notes).toHaveValue('Slack')
})
