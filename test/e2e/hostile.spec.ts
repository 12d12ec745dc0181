import { expect, type Page } from '@playwright/test'
import * as fc from 'fast-check'
import { openCall } from './support/call'
import { test } from './support/fixtures'
import { seedDatabase, storedRows, version1 } from './support/store'

test.use({ locale: 'en-US', viewport: { width: 360, height: 740 } })

const script = `document.title = 'taken over'`
/** What somebody may paste from a mail, or somebody else may have put into a backup. */
const texts = {
  markup: `"><img src=x onerror="${script}"><script>${script}</script><a href="javascript:${script}">x</a>&lt;b>{{t}}`,
  'text that turns its neighbours around': 'Contoso \u202Egpj.exe \u2066\u200F',
  'control characters': 'a\u0000b\u0007c\u001B[31md\u0085e\u2028f\uFFFEg\uD800h',
  '100 kB without a blank': 'W'.repeat(100_000),
  '100 kB of lines': 'word\n'.repeat(20_000),
  'emoji and joiners': '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(200),
  'marks upon marks': 'Z\u0301\u0316\u0327'.padEnd(3000, '\u0301'),
}

/** A stored worksheet in which all that a user may type is one text. */
function rowWith(text: string): object {
  const record = {
    position: 1,
    situation: {
      phase: 'delivery',
      row: 'delivery-existing-no-intent',
      existing: { l2: text, l3: text },
      notes: text.slice(0, 390),
    },
    overrides: { owner: { value: text, over: { de: '', en: '' } } },
    transfers: { nextAction: { how: 'copied', values: { de: text, en: text } } },
  }
  const worksheet = {
    customer: text,
    tenant: text,
    services: {
      s1: { name: text, position: 1, records: { r1: record, r2: { ...record, position: 2 } } },
      s2: { name: 'Teams', position: 2, records: { r1: record } },
    },
    conflicts: { '/customer': `${text}!` },
  }
  return {
    id: 'w',
    format: 1,
    rev: 1,
    changedAt: '2026-11-20T10:00:00.000Z',
    worksheet,
    past: [],
    future: [],
    seen: {},
  }
}

/** The page stands as it did: no markup of the text's, nothing wider than the window, no words turned around. */
async function expectHarmless(
  page: Page,
  titles = /^(Call|Worksheet|Scenarios) · FTOP Navigator$/,
): Promise<void> {
  await expect(page).toHaveTitle(titles)
  const found = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const turned: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!/\p{Bidi_Control}/u.test(node.textContent ?? '')) continue
      let around = node.parentElement
      while (
        around &&
        getComputedStyle(around).unicodeBidi === 'normal' &&
        getComputedStyle(around).display === 'inline'
      )
        around = around.parentElement
      // What is quoted from a note has nothing but the note around it.
      if (around?.tagName !== 'Q' && around?.textContent !== node.textContent)
        turned.push(around?.outerHTML.slice(0, 200) ?? '')
    }
    return {
      isTooWide: scrollWidth > clientWidth,
      turned,
      foreign: document.querySelectorAll(
        'img, iframe, [onerror], [onclick], [href^="javascript:" i], script:not([src])',
      ).length,
    }
  })
  expect(found).toEqual({ isTooWide: false, turned: [], foreign: 0 })
  expect(new URL(page.url()).hash).toMatch(/^#\/(worksheet|scenarios)?$/)
}

for (const [name, text] of Object.entries(texts)) {
  test(`typed long ago, ${name} is text wherever it is shown`, async ({ page, context }) => {
    await seedDatabase(page, version1(rowWith(text)))
    await page.goto('./#/worksheet')
    const customers = page.getByRole('table', { name: 'All customers' })
    await expect(customers.getByRole('rowheader')).toHaveCount(1)
    await expectHarmless(page)
    await customers.getByRole('rowheader').getByRole('button').click()
    await expect(
      page.getByRole('table', { name: 'The customer’s services' }).getByRole('rowheader'),
    ).toHaveCount(3)
    await expectHarmless(page)

    await page.getByRole('link', { name: 'Call', exact: true }).click()
    await expect(page.locator('[data-field="owner"] [data-value]')).toBeVisible()
    await expect(page.getByRole('alert').first()).toBeVisible()
    await expectHarmless(page)

    // What is routed would keep the pinned window waiting for its styles.
    await page.unrouteAll()
    const opening = context.waitForEvent('page')
    await page.getByRole('button', { name: 'Pin', exact: true }).click()
    const pinned = await opening
    await expect(pinned.locator('[data-field="owner"] [data-value]')).toBeVisible()
    await expect(pinned).toHaveTitle('FTOP transfer list')
    const isTooWide = () =>
      pinned.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
    await expect.poll(isTooWide).toBe(false)
  })
}

test('a playbook full of markup is text wherever it is shown', async ({ page }) => {
  await page.route('**/playbook/*.json', async (route) => {
    const response = await route.fetch()
    const words =
      /"(text|statement|lead|label|title|heading|definition|summary|source|corrected|reason|question)":"/g
    const body = (await response.text()).replace(
      words,
      (start) => start + JSON.stringify(texts.markup).slice(1, -1),
    )
    await route.fulfill({ response, body })
  })
  await page.goto('./#/?phase=assignment&row=assignment-no-intent&l2=competitive-solution')
  await expect(page.locator('[data-field="owner"] [data-value]')).toContainText('<script>')
  await expectHarmless(page)
  await page.getByRole('link', { name: 'Scenarios' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>')
  await expectHarmless(page)
  await page.goto('./#/l2/competitive-solution')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>')
  await expect(page).toHaveTitle('L2 guide · FTOP Navigator')
  expect(await page.locator('img, [onerror], [href^="javascript:"]').count()).toBe(0)
})

test('what is typed or pasted into the call is shown as it is, and nothing breaks', async ({ page }) => {
  test.slow()
  const call = await openCall(page, '#/?phase=assignment&row=assignment-no-intent')
  await call.addService('Teams')
  const part = fc.oneof(
    fc.constantFrom(...Object.values(texts).map((each) => each.slice(0, 500))),
    fc.string({ unit: 'binary' }),
  )
  const text = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
  await fc.assert(
    fc.asyncProperty(text, async (typed) => {
      await call.customer.fill(typed)
      await call.notes.fill(typed)
      await call.notes.blur()
      await expectHarmless(page)
    }),
    { numRuns: 8 },
  )
})

const links = {
  'names of objects’ own parts': '#/?row=__proto__&phase=constructor&lang=%00&l2=toString',
  'a name that is markup': `#/?${encodeURIComponent(texts.markup)}=1&phase=delivery`,
  'a name that turns words around': `#/?${encodeURIComponent('\u202Eevil')}=1`,
  'a very long name': `#/?${'x'.repeat(50_000)}=1`,
  'a very long value': `#/?row=${'x'.repeat(50_000)}`,
  'thousands of names': `#/?${Array.from({ length: 3000 }, (_, index) => `n${index}=1`).join('&')}`,
  'a name repeated': '#/?phase=delivery&phase=bogus&phase=assignment&phase=__proto__',
  'what is encoded twice': '#/?phase=%2564elivery&row=%252e%252e',
  'broken encoding': '#/?phase=%&row=%E0%A4%A&%=%',
} as const

for (const [name, link] of Object.entries(links)) {
  test(`a link with ${name} is left out and said so, and stores nothing`, async ({ page }) => {
    await page.goto(`./${link}`, { waitUntil: 'commit' })
    const said = page.getByRole('status').filter({ hasText: 'left out' })
    await expect(said).toBeVisible()
    const words = (await said.textContent()) ?? ''
    expect(words.length).toBeLessThan(300)
    expect(words).not.toMatch(/\p{Bidi_Control}/u)
    await expectHarmless(page)
    await expect(page.getByRole('textbox', { name: 'Customer', exact: true })).toHaveValue('')
    expect(await storedRows(page, 'worksheets')).toEqual([])
  })
}

const nowhere = [
  '#/l2/__proto__',
  '#/l2/%2e%2e%2fworksheet',
  '#/l2/constructor/toString',
  '#/%',
  '#/%00',
  '#//example.org/',
  '#/javascript:alert(1)',
  `#/${'x'.repeat(50_000)}`,
  `#/${encodeURIComponent(texts.markup)}`,
]

for (const link of nowhere) {
  test(`${link.slice(0, 40)} is said to be nowhere`, async ({ page }) => {
    await page.goto(`./${link}`)
    await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
    await expect(page).toHaveTitle('Page not found · FTOP Navigator')
    await page.getByRole('link', { name: 'Back to the call' }).click()
    await expectHarmless(page)
    expect(await storedRows(page, 'worksheets')).toEqual([])
  })
}

for (const link of ['#/scenarios/constructor/toString', '#/scenarios/__proto__', '#/scenarios/%252e/%00']) {
  test(`${link} shows the table and marks nothing`, async ({ page }) => {
    await page.goto(`./${link}`)
    await expect(page.getByRole('heading', { level: 1, name: 'No Intent' })).toBeVisible()
    await expect(page.getByText('“Why” leads here')).toHaveCount(0)
    await expect(page).toHaveTitle('Scenarios · FTOP Navigator')
  })
}
