import type { CDPSession, Page } from '@playwright/test'
import { rowOf, seedDatabase, version1 } from '../e2e/support/store'
import { inSlowBrowser, slowdown } from './browser'
import { median, quantile } from './timing'

/** Milliseconds, with a slowed-down CPU. */
export type ListBench = {
  slowdown: number
  worksheets: number
  /** From the click until the list is drawn: at the first time, with what the view has to load. */
  firstOpening: number
  /** The same, later. */
  opening: number
  /** Script for each key that is typed into the search. */
  key: { median: number; worst: number }
}

const services = Array.from({ length: 20 }, (_, index) => `Service ${index}`)
const typed = 'customer 37 service'

/** Opens the list of so many worksheets with 20 services each, and types into its search. Wants a built `dist/`. */
export function benchList(worksheets: number): Promise<ListBench> {
  return inSlowBrowser(async (newPage) => {
    const { page, session } = await newPage()
    const rows = Array.from({ length: worksheets }, (_, index) =>
      rowOf(`w${index}`, `Customer ${index} GmbH`, services, new Date(2026, 0, 1, 0, index).toISOString()),
    )
    await seedDatabase(page, version1(...rows))
    await page.goto('./')
    await page.getByRole('link', { name: 'Worksheet' }).waitFor()
    // The store opens after the first view, once from version 1.
    await page.evaluate(() =>
      navigator.locks.request('bench', () => new Promise((done) => setTimeout(done, 3000))),
    )
    const firstOpening = await timeToOpen(page)
    const openings: number[] = []
    for (let round = 0; round < 5; round++) {
      await page.getByRole('link', { name: 'Call' }).click()
      await page.locator('.call').waitFor()
      openings.push(await timeToOpen(page))
    }
    const keys = await scriptPerKey(page, session)
    return {
      slowdown,
      worksheets,
      firstOpening,
      opening: median(openings),
      key: { median: median(keys), worst: quantile(keys, 1) },
    }
  })
}

/** From the click on the view's link until the list is painted. No function here may have a name: see slow-browser.bench.ts. */
function timeToOpen(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        new MutationObserver((_, observer) => {
          if (document.querySelector('.customer-table tbody tr') === null) return
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
        }).observe(document.body, { childList: true, subtree: true })
        document.querySelector<HTMLElement>('nav a[href="#/worksheet"]')?.click()
      }),
  )
}

async function scriptPerKey(page: Page, session: CDPSession): Promise<number[]> {
  await session.send('Performance.enable')
  await page.getByRole('textbox', { name: /^Search customer/ }).focus()
  const times: number[] = []
  for (const key of typed) {
    const before = await scriptTime(session)
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
    times.push((await scriptTime(session)) - before)
  }
  return times
}

/** Milliseconds that the page has spent in script so far. */
async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000
}
