import path from 'node:path'
import type { Page } from '@playwright/test'
import { rowOf, seedDatabase, version1 } from '../e2e/support/store'
import { root } from '../support/playbook'
import { serveCompressed } from './compressing-server'
import { slowdown, withChromium } from './slow-chromium'
import { median } from './timing'

/** Medians in milliseconds from the navigation on, with a slowed-down CPU and what the browser keeps. */
type Start = {
  worksheets: number
  /** Until the call view is there. */
  view: number
  /** Until it shows the worksheet that was in hand; where there is none, nothing is waited for. */
  worksheet: number | undefined
}

export type StartBench = { slowdown: number; rounds: number; starts: Start[] }

/** Three at a time: pages that are slowed down slow each other down where there are more of them than cores. */
const groups = [
  [0, 10, 500],
  [10, 100, 1000],
]
const rounds = 3
const services = Array.from({ length: 20 }, (_, index) => `Service ${index}`)

/** Starts the built `dist/` over and over with so many worksheets in the store, each with 20 services, in turns. */
export async function benchStart(): Promise<StartBench> {
  const server = await serveCompressed(path.join(root, 'dist'))
  try {
    const starts: Start[] = []
    for (const counts of groups) starts.push(...(await benchGroup(counts, server.address)))
    return { slowdown, rounds, starts }
  } finally {
    server.close()
  }
}

function benchGroup(counts: readonly number[], address: string): Promise<Start[]> {
  return withChromium(async (newPage) => {
    const kept: { worksheets: number; page: Page; times: Times[] }[] = []
    for (const worksheets of counts) {
      const { page } = await newPage(address)
      await seed(page, worksheets)
      // The first start brings the store to the newest schema, and the worker into the browser.
      await timesToStart(page, worksheets)
      kept.push({ worksheets, page, times: [] })
    }
    for (let round = 0; round < rounds; round++) {
      for (const { worksheets, page, times } of kept) times.push(await timesToStart(page, worksheets))
    }
    return kept.map(({ worksheets, times }) => ({
      worksheets,
      view: median(times.map(({ view }) => view)),
      worksheet: worksheets === 0 ? undefined : median(times.map(({ worksheet }) => worksheet)),
    }))
  })
}

const customer = 'Customer 0 GmbH'

async function seed(page: Page, worksheets: number): Promise<void> {
  const rows = Array.from({ length: worksheets }, (_, index) =>
    rowOf(`w${index}`, `Customer ${index} GmbH`, services, new Date(2026, 0, 1, 0, index).toISOString()),
  )
  await seedDatabase(page, version1(...rows))
  await page.evaluate(
    (open) => (open ? localStorage.setItem('ftop-navigator.open', 'w0') : undefined),
    worksheets > 0,
  )
}

type Times = { view: number; worksheet: number }

// No function within an evaluated one may have a name: see slow-browser.bench.ts.
async function timesToStart(page: Page, worksheets: number): Promise<Times> {
  await page.goto('./')
  const times = await page.evaluate(
    ({ customer }) =>
      new Promise<Times>((resolve) => {
        const times = { view: 0, worksheet: 0 }
        const looking = setInterval(() => {
          if (times.view === 0 && document.querySelector('.call') !== null) times.view = performance.now()
          const shown = document.querySelector<HTMLInputElement>('.strip-customer input')?.value
          if (shown === customer) {
            clearInterval(looking)
            resolve({ ...times, worksheet: performance.now() })
          }
        }, 2)
      }),
    { customer: worksheets > 0 ? customer : '' },
  )
  // The next start begins when this one has nothing left to do.
  await page.waitForLoadState('networkidle')
  return times
}
