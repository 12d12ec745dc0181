import { type CDPSession, chromium, type Page } from '@playwright/test'
import { findOrInstall } from '../e2e/support/find-program'
import { chromium as engine } from '../e2e/support/programs'

/** How many times slower the CPU is made. */
export const slowdown = 4

export type SlowPage = { page: Page; session: CDPSession }

/** Opens a page of a visitor of its own, with nothing kept. */
export type NewPage = (address: string) => Promise<SlowPage>

/** Does something in a real browser in which each page is a visitor's first, with a slowed-down CPU. */
export async function withChromium<Result>(work: (newPage: NewPage) => Promise<Result>): Promise<Result> {
  const search = findOrInstall(engine)
  if ('problem' in search) throw new Error(search.problem)
  const isRoot = process.getuid?.() === 0
  const browser = await chromium.launch({ executablePath: search.found.path, chromiumSandbox: !isRoot })
  try {
    return await work(async (baseURL) => {
      const viewport = { width: 1366, height: 768 }
      const context = await browser.newContext({ baseURL, locale: 'en-US', viewport })
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
      return { page, session }
    })
  } finally {
    await browser.close()
  }
}
