import { preview } from 'vite'
import { root } from '../support/playbook'
import { slowdown, type SlowPage, withChromium } from './slow-chromium'

export { slowdown }

const port = 24174

/** Serves the built `dist/` and does something with it in a real browser with a slowed-down CPU. */
export async function inSlowBrowser<Result>(
  work: (newPage: () => Promise<SlowPage>) => Promise<Result>,
): Promise<Result> {
  const server = await preview({ root, configLoader: 'runner', preview: { port }, logLevel: 'error' })
  try {
    return await withChromium((newPage) => work(() => newPage(`http://localhost:${port}/`)))
  } finally {
    await server.close()
  }
}
