import { useEffect, useMemo } from 'react'
import type { Find } from '../../find'
import type { Playbooks } from '../../playbook/schema'
import { lazyPart } from '../../ui/lazy-part'

export type Finder = { find: Find | undefined; hasFailed: boolean; retry: () => void }

/** It brings its lexicons with it, so it comes when the first view has been painted. */
const finder = lazyPart(async () => {
  await new Promise((resolve) => setTimeout(resolve, 200))
  return import('../../find')
})

/** The search over a playbook. */
export function useFinder(playbooks: Playbooks): Finder {
  const { part, hasFailed, retry } = finder.use()
  const find = useMemo(() => part?.createFinder(playbooks), [part, playbooks])
  const warmUp = part?.warmUp
  useEffect(() => {
    if (find !== undefined) warmUp?.(find, whenIdle)
  }, [find, warmUp])
  return useMemo(() => ({ find, hasFailed, retry }), [find, hasFailed, retry])
}

/** Not every browser tells when it is idle. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work)
  else setTimeout(work, 50)
}
