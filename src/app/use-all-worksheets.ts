import { useEffect, useState } from 'react'
import * as z from 'zod/mini'
import type { Worksheet } from '../record/worksheet'
import { worksheetSchema } from '../record/worksheet-schema'
import type { Desk } from '../storage/desk'
import type { Repository } from '../storage/repository'
import { readStored } from '../storage/rows'

export type KnownWorksheet = { id: string; worksheet: Worksheet }

/** The worksheets of the store; `closed` where it does not answer. */
type StoredWorksheets = readonly KnownWorksheet[] | 'closed'

/**
 * All worksheets of this browser, as the store has them when this is first asked, and as this page holds them, which may
 * be newer.
 * @returns undefined until the store has answered.
 */
export function useAllWorksheets(
  desk: Desk,
): { worksheets: readonly KnownWorksheet[]; isStoreClosed: boolean } | undefined {
  const repository = desk.repository()
  const [stored, setStored] = useState<StoredWorksheets>()
  useEffect(() => {
    let isGone = false
    void readAll(repository)
      .catch(() => 'closed' as const)
      .then((all) => {
        if (!isGone) setStored(all)
      })
    return () => {
      isGone = true
    }
  }, [repository])
  if (stored === undefined) return undefined
  const held = desk.inMemory()
  const others = stored === 'closed' ? [] : stored.filter(({ id }) => held.every((each) => each.id !== id))
  return { worksheets: [...held, ...others], isStoreClosed: stored === 'closed' }
}

/** What was removed, and what cannot be read, is in nobody's hands. */
async function readAll(repository: Repository | undefined): Promise<StoredWorksheets> {
  if (repository === undefined) return 'closed'
  return (await repository.rows()).flatMap((row): KnownWorksheet[] => {
    const read = readStored(row)
    if ('unreadable' in read || read.stored.removedAt !== undefined) return []
    return [{ id: read.stored.id, worksheet: z.parse(worksheetSchema, read.stored.worksheet) }]
  })
}
