import type { Database } from './database'
import { headOf, readStored } from './rows'

/** How long a removed worksheet can be brought back, in milliseconds: a day. */
const keptFor = 24 * 60 * 60 * 1000

/** Marks worksheets as removed, or not. What cannot be read is left alone. */
export async function setRemoved(
  database: Database,
  ids: readonly string[],
  removedAt: string | undefined,
): Promise<void> {
  const { worksheets, heads } = database
  await database.transaction('rw', worksheets, heads, async () => {
    for (const raw of await worksheets.bulkGet([...ids])) {
      if (raw === undefined || 'unreadable' in readStored(raw)) continue
      const marked = { ...raw, removedAt }
      await worksheets.put(marked)
      await heads.put(headOf(marked))
    }
  })
}

/** Deletes what was removed more than a day ago. */
export async function purge(database: Database, now: string): Promise<void> {
  const { worksheets, heads } = database
  const limit = new Date(Date.parse(now) - keptFor).toISOString()
  await database.transaction('rw', worksheets, heads, async () => {
    const ids = await heads.where('removedAt').below(limit).primaryKeys()
    for (const raw of await worksheets.bulkGet(ids)) {
      const read = raw && readStored(raw)
      if (read === undefined || 'unreadable' in read) continue
      await worksheets.delete(read.stored.id)
      await heads.delete(read.stored.id)
    }
  })
}
