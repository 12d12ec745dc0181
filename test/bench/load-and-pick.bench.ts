import type { Page } from '@playwright/test'
import path from 'node:path'
import { root } from '../support/playbook'
import { serveCompressed } from './compressing-server'
import { buildSmallestApp } from './build-smallest-app'
import { type NewPage, slowdown, withChromium } from './slow-chromium'
import { median } from './timing'

/** Medians in milliseconds, with a slowed-down CPU. */
type Figures = {
  /** Of a first visit, on a slow line: when the largest text is painted, whatever it says. */
  largestPaint: number
  /** The same visit, until the eleven fields are painted and can be used. */
  view: number
  /** From the event of the first pick until what it fills in is painted. */
  firstPick: number
  /** The same of later picks, which change the eleven values. */
  pick: number
}

export type LoadAndPickBench = { slowdown: number; runs: number; ours: Figures; smallest: Figures }

/** The line of a phone in the country: 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const runs = 7

/** How an app shows a row of the page once the call leads there. */
type App = { address: string; prepare: (page: Page) => Promise<void>; rows: readonly string[] }

/**
 * Loads the built `dist/` and the smallest app with the same packages, in turns, each time as on a first visit, and
 * picks rows: each fills in eleven fields.
 */
export async function benchLoadAndPick(): Promise<LoadAndPickBench> {
  const built = await buildSmallestApp()
  const [ours, smallest] = [
    await serveCompressed(path.join(root, 'dist')),
    await serveCompressed(built.folder),
  ]
  const rows = ['delivery-new-workload', 'delivery-intent-withdrawn', 'delivery-existing-no-intent']
  const apps = {
    ours: {
      address: ours.address,
      rows,
      prepare: async (page) => page.locator('input[value="delivery"]').check(),
    },
    smallest: { address: smallest.address, rows, prepare: () => Promise.resolve() },
  } satisfies Record<string, App>
  try {
    const taken = { ours: [], smallest: [] } as Record<keyof typeof apps, Figures[]>
    await withChromium(async (newPage) => {
      for (let run = 0; run < runs; run++) {
        taken.ours.push(await visit(apps.ours, newPage))
        taken.smallest.push(await visit(apps.smallest, newPage))
      }
    })
    return { slowdown, runs, ours: medians(taken.ours), smallest: medians(taken.smallest) }
  } finally {
    ours.close()
    smallest.close()
    built.remove()
  }
}

/** A visit of somebody whose browser has never been there. */
async function visit({ address, prepare, rows }: App, newPage: NewPage): Promise<Figures> {
  const { page, session } = await newPage(address)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', line)
  await page.addInitScript(markView)
  await page.goto('./')
  await page.locator('dl dt').first().waitFor()
  await page.waitForLoadState('networkidle')
  const largestPaint = await largestPaintOf(page)
  const view = await page.evaluate(() => performance.getEntriesByName('view')[0]?.startTime ?? 0)
  await prepare(page)
  const picks: number[] = []
  for (let round = 0; round < 4; round++) {
    for (const row of rows) picks.push(await timeToPick(page, row))
  }
  await page.context().close()
  const [firstPick = 0, ...later] = picks
  return { largestPaint, view, firstPick, pick: median(later) }
}

/** Marks the end of the frame in which the record's fields are there. */
function markView(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector('dl dt') === null) return
    observer.disconnect()
    requestAnimationFrame(() => setTimeout(() => performance.mark('view')))
  }).observe(document, { subtree: true, childList: true })
}

// No function within an evaluated one may have a name: see slow-browser.bench.ts.
function largestPaintOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        }),
      ),
  )
}

/** Clicks on a row's option as a mouse does, and tells how long the page takes from there to the end of the next paint. */
async function timeToPick(page: Page, row: string): Promise<number> {
  const option = page.locator(`input[value="${row}"]`)
  await option.scrollIntoViewIfNeeded()
  // What the last pick has left to do is done.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  const time = page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        addEventListener(
          'click',
          () => {
            const start = performance.now()
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel()
              port1.onmessage = () => resolve(performance.now() - start)
              port2.postMessage(undefined)
            })
          },
          { capture: true, once: true },
        ),
      ),
  )
  await option.click()
  return time
}

const medians = (all: readonly Figures[]): Figures => ({
  largestPaint: median(all.map(({ largestPaint }) => largestPaint)),
  view: median(all.map(({ view }) => view)),
  firstPick: median(all.map(({ firstPick }) => firstPick)),
  pick: median(all.map(({ pick }) => pick)),
})
