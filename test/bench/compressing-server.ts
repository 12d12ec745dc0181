import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { freePort } from '../e2e/support/free-port'

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

export type CompressingServer = { address: string; close: () => void }

/** Serves a folder with its files compressed as a good host does it, which Vite's preview does not. */
export async function serveCompressed(folder: string): Promise<CompressingServer> {
  const port = await freePort()
  const compressed = new Map<string, Buffer | undefined>()
  const fileOf = (file: string): Buffer | undefined => {
    if (!compressed.has(file)) compressed.set(file, compressedFile(path.join(folder, file)))
    return compressed.get(file)
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = pathname === '/' ? '/index.html' : path.posix.normalize(pathname)
    const body = fileOf(file)
    const type = types[path.extname(file)] ?? 'application/octet-stream'
    if (body === undefined) response.writeHead(404).end()
    else
      response
        .writeHead(200, {
          'Content-Type': type,
          'Content-Encoding': 'br',
          'Content-Length': body.length,
          'Cache-Control': 'no-cache',
        })
        .end(body)
  }).listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `http://localhost:${port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function compressedFile(file: string): Buffer | undefined {
  try {
    return brotliCompressSync(readFileSync(file))
  } catch {
    return undefined
  }
}
