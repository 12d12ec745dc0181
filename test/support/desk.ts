import { createDesk, type Desk } from '../../src/storage/desk'
import type { Repository } from '../../src/storage/repository'

type Options = {
  /** Without one the store never opens: the desk works in memory. */
  openRepository?: () => Promise<Repository>
  /** What its ids begin with: pages of one browser need different ones. */
  page?: string
}

/** A desk whose ids can be told in advance. */
export function makeDesk({
  openRepository = () => new Promise(() => undefined),
  page = 'a',
}: Options = {}): Desk {
  let count = 0
  return createDesk({
    openRepository,
    newId: () => `${page}${++count}`,
    now: () => '2026-11-24T10:00:00.000Z',
    whenPainted: (work) => work(),
  })
}
