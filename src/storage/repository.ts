import { liveQuery } from 'dexie'
import { applyEdits, type Edit, type Kept } from '../record/history'
import { openDatabase, type Database } from './database'
import { StorageError } from './problem'
import { format, readStored, type Stored } from './rows'

export type Committed = {
  stored: Stored
  /** The store had nothing of a worksheet that it once held. */
  wasLost: boolean
}

export type Repository = {
  /**
   * Applies edits to a worksheet in one transaction, and makes it the one to open next time.
   * @param base what the store is known to have held; used where it holds nothing.
   * @throws StorageError
   */
  commit: (id: string, edits: readonly Edit[], base: Kept, now: string) => Promise<Committed>
  load: (id: string) => Promise<Stored | undefined>
  /** Tells of every state of a worksheet that the store comes to hold, this page's own commits among them. */
  watch: (id: string, onChange: (stored: Stored) => void) => () => void
  /** How many worksheets there are. */
  count: () => Promise<number>
  /** The worksheet to open next time. */
  current: () => Promise<string | undefined>
  setCurrent: (id: string | undefined) => Promise<void>
}

/** Opens the store. @throws StorageError, or what the browser throws. */
export async function openRepository(): Promise<Repository> {
  const database = await openDatabase()
  return repositoryOver(database)
}

const currentKey = 'current'

function repositoryOver(database: Database): Repository {
  const { worksheets, meta } = database
  return {
    commit: (id, edits, base, now) =>
      database.transaction('rw', worksheets, meta, async () => {
        const raw = await worksheets.get(id)
        const before = raw === undefined ? undefined : readable(raw)
        const kept = applyEdits(before ?? base, edits)
        const { worksheet, past, future, seen } = kept
        const rev = (before?.rev ?? 0) + 1
        const stored: Stored = { id, format, rev, changedAt: now, worksheet, past, future, seen }
        // What only parts of were left, as in a journal whose worksheet is gone, must not become a row.
        if (before === undefined) readable(stored)
        await worksheets.put(stored)
        await meta.put({ key: currentKey, value: id })
        return { stored, wasLost: before === undefined && Object.keys(base.seen).length > 0 }
      }),
    load: async (id) => {
      const raw = await worksheets.get(id)
      return raw === undefined ? undefined : readable(raw)
    },
    watch: (id, onChange) => {
      const subscription = liveQuery(() => worksheets.get(id)).subscribe({
        next: (raw) => {
          const read = raw === undefined ? undefined : readStored(raw)
          if (read && 'stored' in read) onChange(read.stored)
        },
        // A database that is gone tells the next commit, which says so.
        error: () => undefined,
      })
      return () => subscription.unsubscribe()
    },
    count: () => worksheets.count(),
    current: async () => {
      const value = (await meta.get(currentKey))?.value
      return typeof value === 'string' ? value : undefined
    },
    setCurrent: async (id) => {
      if (id === undefined) await meta.delete(currentKey)
      else await meta.put({ key: currentKey, value: id })
    },
  }
}

/** @throws StorageError where the row cannot be read. */
function readable(raw: unknown): Stored {
  const read = readStored(raw)
  if ('unreadable' in read) throw new StorageError('unreadable')
  return read.stored
}
