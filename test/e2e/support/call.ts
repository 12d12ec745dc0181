import { expect, type Page } from '@playwright/test'

/** The call view in English, as its user sees it. */
export function callOf(page: Page) {
  return {
    customer: page.getByRole('textbox', { name: 'Customer', exact: true }),
    notes: page.getByRole('textbox', { name: 'Notes' }),
    undo: page.getByRole('button', { name: 'Undo', exact: true }),
    redo: page.getByRole('button', { name: 'Redo', exact: true }),
    nextCall: page.getByRole('button', { name: 'Next call', exact: true }),
    conflict: page.getByRole('alert').filter({ hasText: 'Changed in two windows' }),
    service: (name: string) =>
      page.getByRole('group', { name: 'Services' }).getByRole('button', { name: new RegExp(`${name} \\(`) }),
    pick: (name: string | RegExp) => page.getByRole('radio', { name }).check(),
    addService: async (name: string) => {
      await page.getByRole('button', { name: '+ Service' }).click()
      await page.getByRole('textbox', { name: 'Name of the service' }).fill(name)
      await page.keyboard.press('Enter')
    },
    /** Waits until all is in the store. */
    saved: () => expect(page.locator('[data-saving]')).toHaveText('Saved'),
  }
}

/** Opens the call, with whatever this browser has stored. */
export async function openCall(page: Page, hash = '#/') {
  await page.goto(`./${hash}`)
  const call = callOf(page)
  await expect(call.customer).toBeVisible()
  return call
}
