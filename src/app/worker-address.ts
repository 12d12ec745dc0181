/** The service worker's file, at the root of the build: a worker rules only what lies beside and below it. */
export const workerFile = 'sw.js'

/** The one Trusted Types policy of the page: it lets the worker's address through, and nothing else. */
export const workerPolicy = 'ftop-navigator-worker'

/** What a page says to a worker that waits, on the user's click. */
export const takeOver = 'take over'
