import { useSyncExternalStore } from 'react'
import { takeOver, workerFile, workerPolicy } from './worker-address'

/**
 * Whether there is a newer app: `offered` waits for a click; `taken` has had it, and waits for the worker at work to end
 * what it is at; `elsewhere` was taken in another window, so that this one runs what is no longer the newest until it is
 * loaded again.
 */
export type AppUpdate = 'none' | 'offered' | 'taken' | 'elsewhere'

/** Not in TypeScript's library yet. What a policy makes stands where an address may; not every browser has them. */
declare const trustedTypes: { createPolicy(name: string, rules: Rules): Rules } | undefined
type Rules = { createScriptURL: (address: string) => URL }

let update: AppUpdate = 'none'
let registration: ServiceWorkerRegistration | undefined
/** The worker that is to take over; it goes on waiting for a while. */
let taken: ServiceWorker | null = null
const listeners = new Set<() => void>()

/** The state of the app's update, in a component. */
export function useAppUpdate(): AppUpdate {
  return useSyncExternalStore(subscribe, () => update)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function set(state: AppUpdate): void {
  update = state
  listeners.forEach((listener) => listener())
}

/** Takes the newer app: the page is loaded again. Only ever on the user's click. */
export function takeUpdate(): void {
  set('taken')
  taken = registration?.waiting ?? null
  if (taken) taken.postMessage(takeOver)
  // Another window was faster.
  else location.reload()
}

/**
 * Registers the service worker once the page has loaded, so that the first view never waits for it. A browser that has
 * or allows none works as before, with a network.
 */
export function startWorker(): void {
  const container = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined
  if (!import.meta.env.PROD || container === undefined) return
  const start = () => void register(container).catch(() => undefined)
  if (document.readyState === 'complete') start()
  else addEventListener('load', start)
}

async function register(container: ServiceWorkerContainer): Promise<void> {
  // The first worker of all takes the page over as well, which is no update.
  let isControlled = container.controller !== null
  container.addEventListener('controllerchange', () => {
    if (taken !== null) location.reload()
    else if (isControlled) set('elsewhere')
    isControlled = true
  })
  const current = await container.register(workerAddress(), { updateViaCache: 'none' })
  registration = current
  const offer = () => {
    // Before the first worker is at work, nothing is newer than the page.
    if (current.waiting !== null && current.waiting !== taken && current.active !== null) set('offered')
  }
  offer()
  current.addEventListener('updatefound', () => {
    current.installing?.addEventListener('statechange', offer)
  })
  // As for the playbook: who comes back from FTOP hears of what is new.
  addEventListener('focus', () => void current.update().catch(() => undefined))
}

/** The worker's address, as a value that `require-trusted-types-for` lets through. */
function workerAddress(): URL {
  const rules: Rules = {
    createScriptURL: (address) => {
      if (address !== workerFile) throw new TypeError(`${workerPolicy} lets no other address through`)
      return new URL(address, document.baseURI)
    },
  }
  const policy = typeof trustedTypes === 'undefined' ? rules : trustedTypes.createPolicy(workerPolicy, rules)
  return policy.createScriptURL(workerFile)
}
