import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isNewer, LoadError, loadPlaybooks } from './load'
import type { Playbooks } from './schema'

export type PlaybookState =
  | { status: 'loading' }
  | { status: 'failed'; problem: LoadError['problem']; retry: () => void }
  | {
      status: 'ready'
      /** What the screen works on; changes only when the user takes the newer one. */
      inUse: Playbooks
      newer: { playbooks: Playbooks; take: () => void } | undefined
    }

const playbookQuery = queryOptions({
  queryKey: ['playbook'],
  queryFn: ({ signal }) => loadPlaybooks(signal),
  networkMode: 'always',
  // What was loaded ahead is new enough for the start.
  refetchOnMount: false,
  refetchOnWindowFocus: 'always',
  refetchOnReconnect: 'always',
  retry: 1,
  retryDelay: 500,
})

/** How long drawing may wait for the playbook, in milliseconds: where it comes with the app, there is nothing to wait for. */
const patience = 100

/** Begins to load the playbook before anything is drawn. @returns when it is there, or should be waited for in words. */
export async function loadAhead(client: QueryClient): Promise<void> {
  await Promise.race([
    // Whoever shows the playbook hears of a failure, too.
    client.query(playbookQuery).catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ])
}

/**
 * The playbook in use, and a newer one as soon as it is noticed: on focus and on reconnect. A failure to look again
 * is no news while there is a playbook.
 */
export function usePlaybook(): PlaybookState {
  const { data, error, isFetching, refetch } = useQuery(playbookQuery)
  const [inUse, setInUse] = useState<Playbooks>()
  if (data !== undefined && inUse === undefined) setInUse(data)

  const current = inUse ?? data
  if (current !== undefined) {
    const newer = data !== undefined && isNewer(data, current) ? data : undefined
    return {
      status: 'ready',
      inUse: current,
      newer: newer && { playbooks: newer, take: () => setInUse(newer) },
    }
  }
  if (error === null || isFetching) return { status: 'loading' }
  const problem = error instanceof LoadError ? error.problem : { code: 'network' as const }
  return { status: 'failed', problem, retry: () => void refetch() }
}
