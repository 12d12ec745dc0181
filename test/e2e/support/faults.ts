import type { BrowserContext } from '@playwright/test'

/** What went wrong in a test's pages without any step of the test failing. */
export type Faults = {
  /** Lets faults pass that the test provokes on purpose, such as a failed download. Keep the pattern narrow. */
  allow: (pattern: RegExp) => void
  /** The faults so far that are not allowed, in words, oldest first. */
  list: () => Promise<readonly string[]>
}

const consoleFaults: readonly string[] = ['error', 'warning', 'assert']

/** What Playwright writes to the page's console where a test blocks workers. */
const blockedWorker = 'Service Worker registration blocked by Playwright'

/**
 * Watches every page of a context, those opened later too, for: errors and warnings on the console, uncaught errors,
 * violations of the CSP, requests to another origin than `baseURL`'s. Call it before the context's first page loads.
 */
export async function watchForFaults(context: BrowserContext, baseURL: string | undefined): Promise<Faults> {
  const faults: string[] = []
  const allowed: RegExp[] = []

  context.on('console', (message) => {
    if (!consoleFaults.includes(message.type()) || message.text() === blockedWorker) return
    const { url, lineNumber } = message.location()
    faults.push(`console ${message.type()}: ${message.text()} (${url}:${lineNumber + 1})`)
  })
  context.on('weberror', (webError) => faults.push(`uncaught: ${describe(webError.error())}`))
  const noteRequest = (url: string) => {
    if (!staysAtHome(url, baseURL)) faults.push(`request to another origin: ${url}`)
  }
  context.on('request', (request) => noteRequest(request.url()))
  context.on('page', (page) => page.on('websocket', (socket) => noteRequest(socket.url())))
  await context.addInitScript(reportViolations)

  return {
    allow: (pattern) => allowed.push(pattern),
    list: async () => {
      await allReported(context)
      return faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)))
    },
  }
}

/**
 * Runs in the page, before its own scripts. The event also tells of violations for which the browser writes nothing to
 * the console; through the console it gets here, which needs no name of ours in the page.
 */
function reportViolations(): void {
  addEventListener('securitypolicyviolation', (violation) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = violation
    console.error(`CSP: ${effectiveDirective} blocks ${blockedURI} at ${sourceFile}:${lineNumber} ${sample}`)
  })
}

function describe(error: Error): string {
  return error.stack ?? error.message
}

function staysAtHome(url: string, baseURL: string | undefined): boolean {
  const { origin, protocol } = new URL(url)
  if (protocol === 'data:' || protocol === 'about:') return true
  // A blob's origin is that of the page that made it, a web socket's begins with ws.
  return baseURL !== undefined && origin.replace(/^ws/, 'http') === new URL(baseURL).origin
}

/** What a page has reported before it answers has arrived before the answer; a timer lets queued events go first. */
async function allReported(context: BrowserContext): Promise<void> {
  // A page that closes or crashes meanwhile has nothing more to report.
  await Promise.allSettled(
    context.pages().map((page) => page.evaluate(() => new Promise((done) => setTimeout(done)))),
  )
}
