import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js'
import * as z from 'zod/mini'
import { playbookSchema } from '../../playbook/schema'
import { takeOver } from '../worker-address'

declare const self: ServiceWorkerGlobalScope
/** Filled in by the build: the app's files, a name that changes with any of them, and the playbook's addresses. */
declare const appFiles: { url: string; revision: string | null; integrity: string }[]
declare const appVersion: string
declare const playbookFiles: string[]

const page = new URL('./', self.location.href).href
const prefix = `ftop-navigator ${page} `
const cacheName = prefix + appVersion

/** Each version of the app keeps to its own files; a file that does not come, or comes damaged, stops the install. */
const app = new PrecacheController({ cacheName })
app.addToCacheList(appFiles)

/**
 * The newest playbook that the server has, else the last good one: a new revision never hides behind a cache. Good is
 * what this version of the app can read; another version's waits for that version.
 */
const playbook = new NetworkFirst({
  cacheName,
  networkTimeoutSeconds: 4,
  plugins: [
    {
      // A hotel's sign-in page, too, answers with 200.
      fetchDidSucceed: async ({ response }) => {
        if (!response.ok) throw new Error(`status ${response.status}`)
        z.parse(playbookSchema, await response.clone().json())
        return response
      },
    },
  ],
})
const playbooks = new Set(playbookFiles.map((file) => new URL(file, page).href))

self.addEventListener('install', (event) => {
  event.waitUntil(
    Promise.all([
      app.install(event),
      ...Array.from(playbooks, (file) =>
        playbook.handle({ event, request: new Request(file, { cache: 'no-cache' }) }),
      ),
    ]).catch(async (error: unknown) => {
      await caches.delete(cacheName)
      throw error
    }),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOldVersions(), self.clients.claim()]))
})

/** A window that has not been loaded again may still ask for a part of the version before, so that one stays. */
async function forgetOldVersions(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName)
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)))
}

self.addEventListener('message', ({ data }) => {
  if (data === takeOver) void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const address = new URL(request.url)
  if (request.method !== 'GET' || !address.href.startsWith(page)) return
  if (playbooks.has(address.href)) {
    event.respondWith(playbook.handle({ event, request }))
  } else if (request.mode !== 'navigate') {
    event.respondWith(fileOf(request))
  } else if (address.href.split(/[?#]/)[0] === page) {
    event.respondWith(fileOf(new Request(new URL('index.html', page))))
  }
})

/** A file of this version, of the one before, or of the network. */
async function fileOf(request: Request): Promise<Response> {
  return (await app.matchPrecache(request)) ?? (await caches.match(request)) ?? fetch(request)
}
