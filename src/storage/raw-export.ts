import { toJsonText } from './backup'
import { databaseName } from './database-name'

/**
 * Reads everything that stands in the database, whichever version wrote it, and changes nothing.
 * @returns JSON; undefined where there is no database that can be read.
 */
export async function exportRaw(now: string): Promise<string | undefined> {
  try {
    const request = indexedDB.open(databaseName)
    // Where there is no database, opening would make one.
    request.onupgradeneeded = () => request.transaction?.abort()
    const database = await done(request)
    database.onversionchange = () => database.close()
    try {
      const names = [...database.objectStoreNames]
      const stores = names.length === 0 ? {} : await readStores(database, names)
      return toJsonText({ database: databaseName, version: database.version, exportedAt: now, stores })
    } finally {
      database.close()
    }
  } catch {
    return undefined
  }
}

async function readStores(database: IDBDatabase, names: readonly string[]): Promise<object> {
  const transaction = database.transaction(names, 'readonly')
  const rows = names.map(async (name) => [name, await done(transaction.objectStore(name).getAll())] as const)
  return Object.fromEntries(await Promise.all(rows))
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The database does not answer'))
  })
}
