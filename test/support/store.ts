import { Dexie } from 'dexie'
import type { Edit, Kept } from '../../src/record/history'
import { diff, type Json } from '../../src/record/patch'
import {
  changeWorksheet,
  isWorksheetLeaf,
  newWorksheet,
  type Place,
  type Worksheet,
  type WorksheetChange,
} from '../../src/record/worksheet'
import type { Stored } from '../../src/storage/rows'

const name = 'ftop-navigator'
export const first: Place = { service: 's1', record: 'r1' }

/** A customer's worksheet with services of these names. */
export function worksheetOf(customer: string, ...services: string[]): Worksheet {
  const changes: WorksheetChange[] = [
    { type: 'customerNamed', customer },
    ...services.map((service, index): WorksheetChange => {
      const place = { service: `s${index + 1}`, record: `r${index + 1}` }
      return index === 0
        ? { type: 'serviceNamed', service: place.service, name: service }
        : { type: 'serviceAdded', place, name: service, phase: undefined }
    }),
  ]
  return changes.reduce(changeWorksheet, newWorksheet(first))
}

export function storedOf(id: string, worksheet: Json, more: Partial<Stored> = {}): Stored {
  const nothing: Kept = { worksheet, past: [], future: [], seen: {} }
  return { id, format: 1, rev: 1, changedAt: '2026-11-01T10:00:00.000Z', ...nothing, ...more }
}

/** The edit that makes a worksheet out of nothing, as a page's first one. */
export function editOf(worksheet: Worksheet, page = 'page'): Edit {
  return { kind: 'mark', patch: diff({}, worksheet, isWorksheetLeaf), page, number: 1 }
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('failed'))
  })
}

/** Takes the database away. Through Dexie, which else would answer live queries from what it has seen before. */
export const deleteDatabase = (): Promise<void> => Dexie.delete(name)

/** Makes a database as the browser holds it, through nothing of ours: IndexedDB counts tens of a schema version. */
export async function makeDatabase(
  version: number,
  stores: Record<string, { keyPath: string; rows: readonly object[] }>,
): Promise<void> {
  const request = indexedDB.open(name, version)
  request.onupgradeneeded = () => {
    for (const [store, { keyPath, rows }] of Object.entries(stores)) {
      const made = request.result.createObjectStore(store, { keyPath })
      rows.forEach((row) => made.put(row))
    }
  }
  const database = await done(request)
  database.close()
}

/** The first schema version, with rows. */
export const makeVersion1 = (...worksheets: readonly object[]): Promise<void> =>
  makeDatabase(10, { worksheets: { keyPath: 'id', rows: worksheets }, meta: { keyPath: 'key', rows: [] } })

/** Puts a row into a store, past everything that checks it; undefined reads all rows. */
export async function rawRows(store: string, row?: object): Promise<unknown[]> {
  const database = await done(indexedDB.open(name))
  try {
    const objects = database.transaction(store, 'readwrite').objectStore(store)
    if (row) await done(objects.put(row))
    const all: unknown[] = await done(objects.getAll())
    return all
  } finally {
    database.close()
  }
}
