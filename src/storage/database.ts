import { Dexie, type EntityTable, type Table } from 'dexie'
import { StorageError } from './problem'

/** A row that was not checked yet: anything may stand in a store. */
export type RawRow = { id: string }

export type Database = Dexie & {
  worksheets: EntityTable<RawRow, 'id'>
  meta: Table<{ key: string; value: unknown }, string>
}

export const databaseName = 'ftop-navigator'
/** The newest schema below; IndexedDB counts tens of it. */
const version = 1

/**
 * Opens the database, at the newest schema.
 * @throws StorageError `newer` where a newer version of the app has written it: nothing of it is touched.
 */
export async function openDatabase(): Promise<Database> {
  if (await isNewer()) throw new StorageError('newer')
  const database = new Dexie(databaseName, { chromeTransactionDurability: 'strict' }) as Database
  database.version(1).stores({ worksheets: 'id', meta: 'key' })
  await database.open()
  return database
}

/** Dexie would open a newer database and mend what it thinks is missing, so the browser is asked first. */
async function isNewer(): Promise<boolean> {
  if (!('indexedDB' in globalThis) || !('databases' in indexedDB)) return false
  const known = await indexedDB.databases()
  const installed = known.find(({ name }) => name === databaseName)?.version ?? 0
  return Math.floor(installed / 10) > version
}
