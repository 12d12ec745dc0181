import type { Page } from '@playwright/test'
import type { Words } from '../support/words'

/** A state of the product that every check looks at: where it is, and what a user does there to come to it. */
export type State = {
  name: string
  address: string
  /** Before the page is opened. */
  before?: (page: Page) => Promise<unknown>
  /** After it is there. Words come by their key, so that the step works in every language. */
  steps?: (page: Page, t: Words) => Promise<unknown>
  /** What the browser rightly complains about in this state. */
  allow?: RegExp
}

const matched = '#/?phase=assignment&row=assignment-no-intent&l2=competitive-solution'

/** The name of a button that begins with its own words and goes on with what it is about. */
const begins = (words: string) => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

/** A name with a place that anything may fill. */
const wholly = (words: string) => new RegExp(`^${words}$`)

/** A customer with two services, named as they are in every language. */
async function addServices(page: Page, t: Words): Promise<void> {
  await page.getByRole('textbox', { name: t('strip.customer'), exact: true }).fill('Contoso GmbH')
  for (const name of ['Exchange', 'Teams']) {
    await page.getByRole('button', { name: t('strip.add') }).click()
    await page.getByRole('textbox', { name: t('strip.add.name') }).fill(name)
    await page.keyboard.press('Enter')
  }
}

/** Grow it: a new view, or a new thing to fill in, is a line here, and every check looks at it in every language. */
export const states: readonly State[] = [
  { name: 'call, empty', address: '#/' },
  {
    name: 'call, delivery, row matched',
    address: '#/?phase=delivery&row=delivery-new-workload&l2=competitive-solution',
  },
  { name: 'call, FTC declined', address: '#/?phase=assignment&row=assignment-declines-ftc' },
  { name: 'call, existing', address: '#/?phase=delivery&row=delivery-existing-no-intent' },
  { name: 'call, elsewhere', address: '#/?phase=delivery&row=none' },
  {
    name: 'call, searching',
    address: '#/',
    steps: async (page, t) => {
      await page.getByRole('combobox', { name: t('search.label') }).fill('we stay with Slack')
      await page.getByRole('listbox').getByRole('option').first().waitFor()
    },
  },
  {
    name: 'call, note to mend',
    address: matched,
    steps: async (page, t) => {
      await page.getByRole('textbox', { name: t('form.notes') }).fill('Kein Interesse. No interest.')
      await page.locator('[data-grade]').waitFor()
    },
  },
  {
    name: 'call, L2 check open',
    address: matched,
    steps: (page, t) =>
      page
        .getByRole('button', { name: begins(t('form.l2.check')) })
        .first()
        .click(),
  },
  {
    name: 'call, why',
    address: matched,
    steps: (page) => page.locator('[data-field="owner"]').getByRole('button').last().click(),
  },
  {
    name: 'call, value being changed',
    address: matched,
    steps: (page, t) =>
      page
        .locator('[data-field="owner"]')
        .getByRole('button', { name: wholly(t('record.edit', { field: '.+' })) })
        .click(),
  },
  {
    name: 'call, settings',
    address: matched,
    steps: (page, t) => page.getByRole('button', { name: t('record.settings') }).click(),
  },
  {
    name: 'call, keys',
    address: '#/',
    steps: (page, t) => page.getByRole('button', { name: t('keys.title') }).click(),
  },
  {
    name: 'call, several services, one split',
    address: '#/?phase=delivery&row=delivery-new-workload&l2=competitive-solution',
    steps: async (page, t) => {
      await addServices(page, t)
      // By key: with large text the page still scrolls to the question that is next, away from below a pointer.
      await page.getByRole('button', { name: t('strip.menu', { service: 'Teams' }) }).press('Enter')
      await page.getByRole('button', { name: t('parts.split') }).press('Enter')
      await page.getByRole('group', { name: t('parts.title') }).waitFor()
    },
  },
  {
    name: 'call, next service to add',
    address: '#/',
    steps: (page, t) => page.getByRole('button', { name: t('strip.add') }).click(),
  },
  { name: 'worksheet, empty', address: '#/worksheet' },
  {
    name: 'worksheet, filled in',
    address: '#/?phase=delivery&row=delivery-new-workload&l2=competitive-solution',
    steps: async (page, t) => {
      await addServices(page, t)
      await page.getByRole('link', { name: t('view.worksheet') }).click()
      await page.getByRole('table').first().waitFor()
    },
  },
  { name: 'scenarios', address: '#/scenarios' },
  { name: 'scenarios, cell marked', address: '#/scenarios/assignment-no-intent/owner' },
  {
    name: 'scenarios, page corrected',
    address: '#/scenarios',
    steps: (page, t) =>
      page
        .getByRole('button', { name: t('erratum.mark') })
        .first()
        .click(),
  },
  { name: 'guide', address: '#/l2/executive-sponsorship' },
  {
    name: 'licences, one opened',
    address: '#/licences',
    steps: (page) => page.locator('main summary').first().click(),
  },
  { name: 'not found', address: '#/nowhere' },
  {
    name: 'no playbook',
    address: '#/',
    before: (page) => page.route('**/playbook/*.json', (route) => route.fulfill({ status: 503 })),
    allow: /503/,
  },
]
