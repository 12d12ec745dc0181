import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie'
import { databaseName } from './database-name'
import { StorageError } from './problem'
import { type Head, headOf, type RawRow, readHead } from './rows'

export type Database = Dexie & {
  worksheets: EntityTable<RawRow, 'id'>
  /** One for each worksheet, kept right in the transaction that changes it. */
  heads: EntityTable<Head, 'id'>
  meta: Table<{ key: string; value: unknown }, string>
}

/** The newest schema below; IndexedDB counts tens of it. */
const version = 2

/**
 * Opens the database, at the newest schema.
 * @throws StorageError `newer` where a newer version of the app has written it: nothing of it is touched.
 */
export async function openDatabase(): Promise<Database> {
  if (await isNewer()) throw new StorageError('newer')
  const database = new Dexie(databaseName, { chromeTransactionDurability: 'strict' }) as Database
  database.version(1).stores({ worksheets: 'id', meta: 'key' })
  database.version(2).stores({ heads: 'id, removedAt' }).upgrade(fillHeads)
  await database.open()
  await mendHeads(database)
  return database
}

/** Dexie would open a newer database and mend what it thinks is missing, so the browser is asked first. */
async function isNewer(): Promise<boolean> {
  if (!('indexedDB' in globalThis) || !('databases' in indexedDB)) return false
  const known = await indexedDB.databases()
  const installed = known.find(({ name }) => name === databaseName)?.version ?? 0
  return Math.floor(installed / 10) > version
}

/** From version 1: what cannot be read gets a head, too, and stays as it is. */
async function fillHeads(transaction: Transaction): Promise<void> {
  const heads: Head[] = []
  await transaction.table<RawRow>('worksheets').each((row) => void heads.push(headOf(row)))
  await transaction.table('heads').bulkPut(heads)
}

/** Heads follow from worksheets: one that is missing, damaged or left over is put right. */
async function mendHeads(database: Database): Promise<void> {
  const { worksheets, heads } = database
  const [ids, known] = await Promise.all([worksheets.toCollection().primaryKeys(), heads.toArray()])
  const sound = new Set(known.flatMap((head) => readHead(head)?.id ?? []))
  const wanted = new Set(ids)
  const missing = ids.filter((id) => !sound.has(id))
  const leftOver = known.map(({ id }) => id).filter((id) => !wanted.has(id))
  if (missing.length + leftOver.length === 0) return
  await database.transaction('rw', worksheets, heads, async () => {
    const rows = (await worksheets.bulkGet(missing)).filter((row) => row !== undefined)
    await heads.bulkPut(rows.map(headOf))
    await heads.bulkDelete(leftOver)
  })
}
