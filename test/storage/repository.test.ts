import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { nothingKept } from '../../src/record/draft'
import { exportRaw } from '../../src/storage/raw-export'
import { type Head, openRepository, type Repository } from '../../src/storage/repository'
import { readHead } from '../../src/storage/rows'
import {
  deleteDatabase,
  editOf,
  makeDatabase,
  makeVersion1,
  rawRows,
  storedOf,
  worksheetOf,
} from '../support/store'

const now = '2026-11-24T10:00:00.000Z'
const broken = { id: 'broken', format: 7, rev: 3, worksheet: { customer: 'Fabrikam' } }

beforeEach(async () => {
  // Dexie says so when a database is taken away under it.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  await deleteDatabase()
})

/** What the list shows: everything that the store has come to hold. */
async function headsOf(repository: Repository): Promise<readonly Head[]> {
  let stop = (): void => undefined
  const heads = await new Promise<readonly Head[]>((resolve) => {
    stop = repository.watchHeads(resolve)
  })
  stop()
  return heads
}

async function storeWith(...customers: string[]): Promise<Repository> {
  const repository = await openRepository()
  for (const customer of customers) {
    await repository.commit(customer, [editOf(worksheetOf(customer, 'Teams'))], nothingKept, now)
  }
  return repository
}

describe('the list of worksheets', () => {
  test('tells customer, services and the time of the last change', async () => {
    const repository = await openRepository()
    await repository.commit('a', [editOf(worksheetOf('Contoso', 'Exchange', 'Teams'))], nothingKept, now)
    expect(await headsOf(repository)).toEqual([
      { id: 'a', customer: 'Contoso', tenant: '', services: ['Exchange', 'Teams'], changedAt: now, rev: 1 },
    ])
  })

  test('is live', async () => {
    const repository = await openRepository()
    const seen: number[] = []
    const stop = repository.watchHeads((heads) => seen.push(heads.length))
    await vi.waitFor(() => expect(seen.at(-1)).toBe(0))
    await repository.commit('a', [editOf(worksheetOf('Contoso'))], nothingKept, now)
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1))
    stop()
  })
})

describe('a removed worksheet', () => {
  test('does not open and does not count, and comes back as it was', async () => {
    const repository = await storeWith('Contoso', 'Fabrikam')
    const before = await repository.load('Contoso')
    await repository.remove(['Contoso'], now)
    expect(await repository.load('Contoso')).toBeUndefined()
    expect(await repository.count()).toBe(1)
    expect((await headsOf(repository)).find(({ id }) => id === 'Contoso')?.removedAt).toBe(now)
    await repository.restore(['Contoso'])
    expect(await repository.load('Contoso')).toEqual(before)
    expect(await repository.count()).toBe(2)
  })

  test('is back when another tab types on', async () => {
    const repository = await storeWith('Contoso')
    await repository.remove(['Contoso'], now)
    const typed = editOf(worksheetOf('Contoso AG'), 'other tab')
    await repository.commit('Contoso', [typed], nothingKept, now)
    expect(await repository.count()).toBe(1)
    expect((await headsOf(repository))[0]).toMatchObject({ customer: 'Contoso AG' })
    expect((await headsOf(repository))[0]).not.toHaveProperty('removedAt')
  })

  test.each([
    ['a day later', '2026-11-25T10:00:00.001Z', 1],
    ['within the day', '2026-11-25T09:59:59.999Z', 2],
  ])('%s it is gone for good, or not yet', async (_when, later, left) => {
    const repository = await storeWith('Contoso', 'Fabrikam')
    await repository.remove(['Contoso'], now)
    await repository.purge(later)
    expect(await rawRows('worksheets')).toHaveLength(left)
    expect(await headsOf(repository)).toHaveLength(left)
  })
})

describe('a worksheet that cannot be read', () => {
  test('is listed with its name and the place, and never removed, purged or written over', async () => {
    await storeWith('Contoso')
    await rawRows('worksheets', broken)
    const repository = await openRepository()
    expect((await headsOf(repository)).find(({ id }) => id === 'broken')).toMatchObject({
      customer: 'Fabrikam',
      unreadable: 'format',
    })
    await repository.remove(['broken'], '2020-01-01T00:00:00.000Z')
    await repository.purge(now)
    await expect(repository.load('broken')).rejects.toThrow('unreadable')
    await expect(repository.commit('broken', [editOf(worksheetOf('x'))], nothingKept, now)).rejects.toThrow(
      'unreadable',
    )
    expect(await repository.rows(['broken'])).toEqual([broken])
  })

  test('that was readable when the list was made is found when it is opened', async () => {
    const repository = await storeWith('Contoso')
    await rawRows('worksheets', { ...broken, id: 'Contoso' })
    await expect(repository.load('Contoso')).rejects.toThrow('unreadable')
    expect((await headsOf(repository))[0]).toMatchObject({ customer: 'Fabrikam', unreadable: 'format' })
  })
})

test('everything can be taken out', async () => {
  const repository = await storeWith('Contoso', 'Fabrikam')
  await repository.erase()
  expect(await repository.count()).toBe(0)
  expect(await repository.current()).toBeUndefined()
  expect(await rawRows('worksheets')).toEqual([])
})

describe('a database of the first schema version', () => {
  test('is opened with all that it holds; what cannot be read stays as it was', async () => {
    const old = storedOf('a', worksheetOf('Contoso', 'Exchange', 'Teams'))
    await makeVersion1(old, broken)
    const repository = await openRepository()
    expect(await repository.load('a')).toEqual(old)
    expect(await rawRows('worksheets')).toEqual([old, broken])
    expect(await headsOf(repository)).toEqual([
      {
        id: 'a',
        customer: 'Contoso',
        tenant: '',
        services: ['Exchange', 'Teams'],
        changedAt: old.changedAt,
        rev: 1,
      },
      {
        id: 'broken',
        customer: 'Fabrikam',
        tenant: '',
        services: [],
        changedAt: '',
        rev: 0,
        unreadable: 'format',
      },
    ])
  })

  test.each([
    ['missing', []],
    ['damaged', [{ id: 'a', customer: 5 }]],
    ['left over', [{ id: 'gone', customer: '', tenant: '', services: [], changedAt: '', rev: 1 }]],
  ])('heads that are %s are put right', async (_how, heads) => {
    await makeDatabase(20, {
      worksheets: { keyPath: 'id', rows: [storedOf('a', worksheetOf('Contoso'))] },
      heads: { keyPath: 'id', rows: heads },
      meta: { keyPath: 'key', rows: [] },
    })
    await openRepository()
    const all = await rawRows('heads')
    expect(all.map((head) => readHead(head)?.customer)).toEqual(['Contoso'])
  })
})

describe('a database of a newer version', () => {
  const future = { worksheets: { keyPath: 'id', rows: [{ id: 'a', shape: 'of tomorrow' }] } }

  test('is not opened, and stays as it is', async () => {
    await makeDatabase(999, future)
    await expect(openRepository()).rejects.toThrow('newer')
    expect(await rawRows('worksheets')).toEqual(future.worksheets.rows)
  })

  test('can be exported as it is', async () => {
    await makeDatabase(999, future)
    expect(JSON.parse((await exportRaw(now)) ?? '')).toEqual({
      database: 'ftop-navigator',
      version: 999,
      exportedAt: now,
      stores: { worksheets: future.worksheets.rows },
    })
  })

  test('where there is no database, none is made', async () => {
    expect(await exportRaw(now)).toBeUndefined()
    expect(await indexedDB.databases()).toEqual([])
  })
})
