import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import path from 'node:path'
import { freePort } from './free-port'

/** A host of the app that can be switched off, and whose content changes while pages are open. */
export type Site = {
  address: string
  /** Serves another folder from now on. */
  deploy: (folder: string) => void
  /** Answers differently for some files from now on. */
  answer: (file: RegExp, answer: Answer) => void
  /** Nobody listens any more, as when the network is gone. */
  goOffline: () => Promise<void>
  goOnline: () => Promise<void>
}

/** `after` holds the answer back. */
type Answer = { status?: number; change?: (text: string) => string; after?: Promise<unknown> }

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

/** Serves a built folder on a port of its own, revalidated as a good host does it. */
export async function startSite(first: string): Promise<Site> {
  const port = await freePort()
  let folder = first
  let server: Server | undefined
  const answers: { file: RegExp; answer: Answer }[] = []

  const respond = async (url: string) => {
    const file = url === '/' ? '/index.html' : url
    const { status = 200, change, after } = answers.find((each) => each.file.test(file))?.answer ?? {}
    await after
    const content = await readFile(path.join(folder, file)).catch(() => undefined)
    if (content === undefined) return { status: 404, type: 'text/plain', body: '' }
    const body = change === undefined ? content : change(content.toString('utf8'))
    return { status, type: types[path.extname(file)] ?? 'text/plain', body }
  }

  const site: Site = {
    address: `http://127.0.0.1:${port}/`,
    deploy: (next) => (folder = next),
    answer: (file, answer) => answers.unshift({ file, answer }),
    goOnline: () =>
      new Promise((resolve) => {
        server = createServer((request, response) => {
          const { pathname } = new URL(request.url ?? '/', site.address)
          void respond(pathname).then(({ status, type, body }) =>
            response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body),
          )
        }).listen(port, '127.0.0.1', resolve)
      }),
    goOffline: async () => {
      if (server === undefined) return
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      server = undefined
      await closed
    },
  }
  await site.goOnline()
  return site
}
