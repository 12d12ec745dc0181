import { type CDPSession, chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { findOrInstall } from '../e2e/support/find-program'
import { chromium as engine } from '../e2e/support/programs'
import { root } from '../support/playbook'

const port = 24174

/** How many times slower the CPU is made. */
export const slowdown = 4

/** Serves the built `dist/` and does something with it in a real browser with a slowed-down CPU. */
export async function inSlowBrowser<Result>(
  work: (newPage: () => Promise<{ page: Page; session: CDPSession }>) => Promise<Result>,
): Promise<Result> {
  const search = findOrInstall(engine)
  if ('problem' in search) throw new Error(search.problem)
  const server = await preview({ root, configLoader: 'runner', preview: { port }, logLevel: 'error' })
  const isRoot = process.getuid?.() === 0
  const browser = await chromium.launch({ executablePath: search.found.path, chromiumSandbox: !isRoot })
  try {
    return await work(async () => {
      const context = await browser.newContext({ baseURL: `http://localhost:${port}/`, locale: 'en-US' })
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
      return { page, session }
    })
  } finally {
    await browser.close()
    await server.close()
  }
}
