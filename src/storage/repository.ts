import { liveQuery } from 'dexie'
import { applyEdits, type Edit, type Kept } from '../record/history'
import { adopt, type Adopted } from './adopt'
import { type Arrival, type Fate, fateOf } from './arrival'
import { openDatabase, type Database } from './database'
import { StorageError } from './problem'
import { purge, setRemoved } from './removal'
import { format, type Head, headOf, readHead, readStored, type Stored } from './rows'

export type { Arrival, Fate, Head }

export type Committed = {
  stored: Stored
  /** The store had nothing of a worksheet that it once held. */
  wasLost: boolean
}

export type Repository = {
  /**
   * Applies edits to a worksheet in one transaction, and makes it the one to open next time. One that was removed
   * meanwhile is back: nothing that is typed is lost.
   * @param base what the store is known to have held; used where it holds nothing.
   * @throws StorageError
   */
  commit: (id: string, edits: readonly Edit[], base: Kept, now: string) => Promise<Committed>
  /** @returns undefined as well where the worksheet was removed. @throws StorageError */
  load: (id: string) => Promise<Stored | undefined>
  /** Tells of every state of a worksheet that the store comes to hold, this page's own commits among them. */
  watch: (id: string, onChange: (stored: Stored) => void) => () => void
  /** Tells what worksheets there are, removed ones among them, now and whenever that changes, in any tab. */
  watchHeads: (onChange: (heads: readonly Head[]) => void) => () => void
  /** How many worksheets there are; those that were removed do not count. */
  count: () => Promise<number>
  /** Removes worksheets; they can be brought back for a day. What cannot be read stays. */
  remove: (ids: readonly string[], now: string) => Promise<void>
  restore: (ids: readonly string[]) => Promise<void>
  /** Deletes what was removed more than a day ago. */
  purge: (now: string) => Promise<void>
  /** Rows as they stand in the store, unchecked: for a backup. All of them where none is named. */
  rows: (ids?: readonly string[]) => Promise<readonly unknown[]>
  /** What would become of worksheets from a backup. Changes nothing. */
  fates: (arrivals: readonly Arrival[]) => Promise<readonly Fate[]>
  /** Takes worksheets from a backup, all or none. @param page numbers the edits of this import and of no other. */
  adopt: (arrivals: readonly Arrival[], page: string, now: string) => Promise<Adopted>
  /** Takes everything out of the store, for good. */
  erase: () => Promise<void>
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
  const { worksheets, heads, meta } = database
  return {
    commit: (id, edits, base, now) =>
      database.transaction('rw', worksheets, heads, meta, async () => {
        const raw = await worksheets.get(id)
        const before = raw === undefined ? undefined : readable(raw)
        const kept = applyEdits(before ?? base, edits)
        const { worksheet, past, future, seen } = kept
        const rev = (before?.rev ?? 0) + 1
        const stored: Stored = { id, format, rev, changedAt: now, worksheet, past, future, seen }
        // What only parts of were left, as in a journal whose worksheet is gone, must not become a row.
        if (before === undefined) readable(stored)
        await worksheets.put(stored)
        await heads.put(headOf(stored))
        await meta.put({ key: currentKey, value: id })
        return { stored, wasLost: before === undefined && Object.keys(base.seen).length > 0 }
      }),
    load: async (id) => {
      const raw = await worksheets.get(id)
      if (raw === undefined) return undefined
      const head = headOf(raw)
      // The list learns of what has become unreadable since.
      if (head.unreadable !== undefined) await heads.put(head)
      const stored = readable(raw)
      return stored.removedAt === undefined ? stored : undefined
    },
    watch: (id, onChange) =>
      watching(
        () => worksheets.get(id),
        (raw) => {
          const read = raw === undefined ? undefined : readStored(raw)
          if (read && 'stored' in read) onChange(read.stored)
        },
      ),
    watchHeads: (onChange) =>
      watching(
        () => heads.toArray(),
        (all) => onChange(all.flatMap((raw) => readHead(raw) ?? [])),
      ),
    count: async () => (await heads.count()) - (await heads.where('removedAt').above('').count()),
    remove: (ids, now) => setRemoved(database, ids, now),
    restore: (ids) => setRemoved(database, ids, undefined),
    purge: (now) => purge(database, now),
    rows: async (ids) => {
      if (ids === undefined) return worksheets.toArray()
      return (await worksheets.bulkGet([...ids])).filter((row) => row !== undefined)
    },
    fates: async (arrivals) => {
      const held = await worksheets.bulkGet(arrivals.map(({ id }) => id))
      return arrivals.map((arrival, index) => fateOf(arrival, held[index]))
    },
    adopt: (arrivals, page, now) => adopt(database, arrivals, page, now),
    erase: () =>
      database.transaction('rw', worksheets, heads, meta, async () => {
        await Promise.all([worksheets.clear(), heads.clear(), meta.clear()])
      }),
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

function watching<Value>(query: () => Promise<Value>, onChange: (value: Value) => void): () => void {
  const subscription = liveQuery(query).subscribe({
    next: onChange,
    // A database that is gone tells the next commit, which says so.
    error: () => undefined,
  })
  return () => subscription.unsubscribe()
}

/** @throws StorageError where the row cannot be read. */
function readable(raw: unknown): Stored {
  const read = readStored(raw)
  if ('unreadable' in read) throw new StorageError('unreadable')
  return read.stored
}
