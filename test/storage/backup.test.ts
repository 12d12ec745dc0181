import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { nothingKept } from '../../src/record/draft'
import type { Json } from '../../src/record/patch'
import { type Arrival, fateOf } from '../../src/storage/arrival'
import { readBackup, type ReadBackup, toBackup } from '../../src/storage/backup'
import { openRepository } from '../../src/storage/repository'
import { changeWorksheet, type Worksheet } from '../../src/record/worksheet'
import * as z from 'zod/mini'
import { situations } from '../support/situations'
import { deleteDatabase, editOf, first, rawRows, storedOf, worksheetOf } from '../support/store'

const now = '2026-11-24T10:00:00.000Z'

const names = fc.string({ minLength: 1, maxLength: 12 })
const worksheets: fc.Arbitrary<Worksheet> = fc
  .record({
    customer: names,
    tenant: fc.string({ maxLength: 12 }),
    services: fc.uniqueArray(names, { maxLength: 4 }),
    answers: situations,
  })
  .map(({ customer, tenant, services, answers }) =>
    changeWorksheet(
      { ...worksheetOf(customer, ...services), tenant },
      { type: 'entry', place: first, change: { type: 'answered', answers } },
    ),
  )
const stores = fc
  .array(worksheets, { maxLength: 4 })
  .map((all) => all.map((worksheet, index) => storedOf(`w${index}`, worksheet)))

/** What a file holds; fails where it is refused. */
function contentOf(text: string): Exclude<ReadBackup, { refusal: unknown }> {
  const read = readBackup(text)
  if ('refusal' in read) throw new Error(`refused: ${read.refusal.code}`)
  return read
}

const fileWith = (worksheets: unknown): string =>
  JSON.stringify({ app: 'ftop-navigator', backup: 1, madeAt: now, worksheets }, null, 2)
const entryOf = (worksheet: unknown, id: unknown = 'a') => ({ id, format: 1, changedAt: now, worksheet })

describe('a backup', () => {
  test('read again is what was stored, without the way back', () => {
    fc.assert(
      fc.property(stores, (stored) => {
        const read = contentOf(toBackup(stored, now))
        expect(read.refused).toEqual([])
        expect(read.arrivals).toMatchObject(
          // A file knows no undefined.
          stored.map(({ id, changedAt, worksheet }): object =>
            z.parse(z.looseObject({}), JSON.parse(JSON.stringify({ id, changedAt, worksheet }))),
          ),
        )
        expect(read.madeAt).toBe(now)
      }),
    )
  })

  test('leaves out what was removed, and holds what cannot be read as it is', () => {
    const removed = storedOf('gone', worksheetOf('Fabrikam'), { removedAt: now })
    const broken = { id: 'broken', worksheet: { customer: 'Contoso' }, of: 7n }
    const text = toBackup([removed, broken], now)
    expect(text).not.toContain('Fabrikam')
    expect(contentOf(text).refused).toMatchObject([{ name: 'Contoso', path: 'worksheets.0.format' }])
    expect(text).toContain('"of": "7"')
  })

  test('can be made of a row that goes in circles', () => {
    const circular: Record<string, unknown> = { id: 'broken' }
    circular['self'] = circular
    expect(toBackup([circular], now)).toContain('(circular)')
  })
})

describe('a file that is refused', () => {
  test.each<[string, string, object]>([
    ['no JSON', '{\n  "app": "ftop-navigator",\n  oops\n}', { code: 'syntax', at: { line: 3, column: 3 } }],
    ['cut off', '{"app": "ftop-navigator"', { code: 'syntax', at: { line: 1, column: 25 } }],
    ['empty', '', { code: 'syntax', at: { line: 1, column: 1 } }],
    ['another program’s', '{"version": 3}', { code: 'notABackup' }],
    ['a list', '[]', { code: 'notABackup' }],
    ['of a newer version', fileWith([]).replace('"backup": 1', '"backup": 2'), { code: 'newer' }],
    [
      'without worksheets',
      fileWith({}),
      { code: 'damaged', path: 'worksheets', at: { line: 5, column: 17 } },
    ],
    ['too big', ' '.repeat(50_000_001), { code: 'tooBig' }],
    ['nested without end', '['.repeat(200_000), { code: 'syntax' }],
  ])('%s', (_name, text, refusal) => {
    expect(readBackup(text)).toMatchObject({ refusal })
  })
})

describe('a worksheet that is refused is named with its place, and the others are taken', () => {
  const withKey = (key: string) => `{"customer": "Contoso", "services": {"${key}": {}}}`
  test.each<[string, string, string]>([
    ['a wrong type', '{"customer": "Contoso", "services": 3}', 'worksheets.0.worksheet.services'],
    ['a key __proto__', withKey('__proto__'), 'worksheets.0.worksheet.services.__proto__'],
    ['a key constructor', withKey('constructor'), 'worksheets.0.worksheet.services.constructor'],
    [
      'a strange answer',
      '{"customer": "Contoso", "services": {"s": {"records": {"r": {"situation": {"phase": "x"}}}}}}',
      'worksheets.0.worksheet.services.s.records.r.situation.phase',
    ],
  ])('%s', (_name, worksheet, path) => {
    const text = fileWith([entryOf('HERE'), entryOf(worksheetOf('Fabrikam'), 'b')]).replace(
      '"HERE"',
      worksheet,
    )
    const { arrivals, refused } = contentOf(text)
    expect(arrivals.map(({ id }) => id)).toEqual(['b'])
    expect(refused).toMatchObject([{ name: 'Contoso', path, at: { line: 10 } }])
  })

  test.each<[string, unknown, string]>([
    ['an id that is none', entryOf({}, 5), 'worksheets.0.id'],
    ['an id with strange signs', entryOf({}, 'a b'), 'worksheets.0.id'],
    ['a time that is none', { ...entryOf({}), changedAt: 'soon' }, 'worksheets.0.changedAt'],
    ['another format', { ...entryOf({}), format: 2 }, 'worksheets.0.format'],
    ['no worksheet at all', null, 'worksheets.0.'],
  ])('%s', (_name, entry, path) => {
    expect(contentOf(fileWith([entry])).refused).toMatchObject([{ path }])
  })

  test('the same id twice', () => {
    const { arrivals, refused } = contentOf(fileWith([entryOf({}), entryOf({})]))
    expect(arrivals).toHaveLength(1)
    expect(refused).toMatchObject([{ path: 'worksheets.1.id' }])
  })
})

describe('whatever a file holds, reading it throws nothing', () => {
  test('any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void readBackup(text)))
  })

  test('any JSON in place of any part of a backup', () => {
    const parts = ['HERE', 'WORKSHEET', 'ENTRY'] as const
    const keys = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', 'services', 'id', 'length'),
    )
    const anything = fc.oneof(
      fc.json(),
      fc.dictionary(keys, fc.jsonValue()).map((each) => JSON.stringify(each)),
    )
    fc.assert(
      fc.property(fc.constantFrom(...parts), anything, (part, json) => {
        const place = {
          HERE: '"HERE"',
          ENTRY: fileWith(['HERE']),
          WORKSHEET: fileWith([entryOf('HERE')]),
        }[part]
        const read = readBackup(place.replace('"HERE"', () => json))
        expect(Object.keys({})).toEqual([])
        if ('arrivals' in read) for (const arrival of read.arrivals) fateOf(arrival, undefined)
      }),
    )
  })

  test.each([
    ['a worksheet’s place', fileWith(['HERE'])],
    [
      'what a worksheet has more than we know',
      fileWith([entryOf({ ...worksheetOf('Contoso'), more: 'HERE' })]),
    ],
  ])('in %s, nested deeper than anything can follow', (_place, file) => {
    const deep = '{"a":'.repeat(5000) + '1' + '}'.repeat(5000)
    expect(contentOf(file.replace('"HERE"', deep)).refused).toHaveLength(1)
  })
})

describe('taking a backup into the store', () => {
  beforeEach(async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    await deleteDatabase()
  })

  const arrivalOf = (worksheet: Worksheet, id = 'a'): Arrival =>
    contentOf(toBackup([storedOf(id, worksheet)], now)).arrivals[0] ?? {
      id,
      customer: '',
      changedAt: now,
      worksheet: {},
    }

  test('export and import into an empty store is the identity; a second import changes nothing', async () => {
    const repository = await openRepository()
    await fc.assert(
      fc.asyncProperty(stores, async (stored) => {
        await repository.erase()
        const text = toBackup(stored, now)
        const { added } = await repository.adopt(contentOf(text).arrivals, 'import', now)
        expect(added).toEqual(stored.map(({ id }) => id))
        expect(toBackup(await repository.rows(), now)).toBe(text)
        const rows = await repository.rows()
        const again = await repository.adopt(contentOf(text).arrivals, 'again', now)
        expect(again).toEqual({ added: [], merged: [] })
        expect(await repository.rows()).toEqual(rows)
      }),
      { numRuns: 20 },
    )
  })

  test('any two states of a worksheet: nothing that is stored is lost, and twice is once', async () => {
    const repository = await openRepository()
    await fc.assert(
      fc.asyncProperty(worksheets, worksheets, async (held, arriving) => {
        await repository.erase()
        await repository.commit('a', [editOf(held)], nothingKept, now)
        await repository.adopt([arrivalOf(arriving)], 'import', now)
        const [row] = await repository.rows()
        expect(row).toMatchObject({ worksheet: { customer: held.customer } })
        if (held.customer !== arriving.customer)
          expect(row).toMatchObject({ worksheet: { conflicts: { '/customer': arriving.customer } } })
        await repository.adopt([arrivalOf(arriving)], 'again', now)
        expect(await repository.rows()).toEqual([row])
      }),
      { numRuns: 30 },
    )
  })

  const answered = (worksheet: Worksheet, answers: object): Worksheet =>
    changeWorksheet(worksheet, { type: 'entry', place: first, change: { type: 'answered', answers } })
  const base = worksheetOf('Contoso', 'Exchange')

  test.each<[string, Worksheet, Worksheet, Json]>([
    [
      'what only the file has is taken',
      base,
      answered(base, { notes: 'No intent.' }),
      { notes: 'No intent.' },
    ],
    ['what only the store has stays', answered(base, { phase: 'delivery' }), base, { phase: 'delivery' }],
    [
      'what differs stays',
      answered(base, { notes: 'ours' }),
      answered(base, { notes: 'theirs' }),
      { notes: 'ours' },
    ],
  ])('%s', async (_name, held, arriving, situation) => {
    const repository = await openRepository()
    await repository.commit('a', [editOf(held)], nothingKept, now)
    await repository.adopt([arrivalOf(arriving)], 'import', now)
    expect(await repository.rows()).toMatchObject([
      { worksheet: { services: { s1: { records: { r1: { situation } } } } } },
    ])
  })

  test('of what differs the other value is kept beside it, and one undo takes the import back', async () => {
    const repository = await openRepository()
    await repository.commit('a', [editOf(answered(base, { notes: 'ours' }))], nothingKept, now)
    const before = (await repository.load('a'))?.worksheet
    const arriving = arrivalOf(answered(base, { notes: 'theirs', phase: 'delivery' }))
    expect(await repository.fates([arriving])).toMatchObject([{ code: 'merged', asked: 1 }])
    await repository.adopt([arriving], 'import', now)
    expect(await repository.rows()).toMatchObject([
      { worksheet: { conflicts: { '/services/s1/records/r1/situation/notes': 'theirs' } } },
    ])
    await repository.commit(
      'a',
      [{ kind: 'undo', step: 'import:1', page: 'other', number: 1 }],
      nothingKept,
      now,
    )
    expect((await repository.load('a'))?.worksheet).toEqual(before)
  })

  test('a service that was removed here or there is removed nowhere else', () => {
    const two = worksheetOf('Contoso', 'Exchange', 'Teams')
    const removed = changeWorksheet(two, { type: 'serviceRemoved', service: 's2' })
    expect(fateOf(arrivalOf(removed), storedOf('a', two))).toEqual({ code: 'same' })
    expect(fateOf(arrivalOf(two), storedOf('a', removed))).toEqual({ code: 'same' })
  })

  test('a worksheet that was removed comes back', async () => {
    const repository = await openRepository()
    await repository.commit('a', [editOf(base)], nothingKept, now)
    await repository.remove(['a'], now)
    expect(await repository.adopt([arrivalOf(base)], 'import', now)).toEqual({ added: ['a'], merged: [] })
    expect(await repository.count()).toBe(1)
  })

  test('what cannot be read is left alone', async () => {
    const repository = await openRepository()
    const broken = { id: 'a', format: 9 }
    await rawRows('worksheets', broken)
    expect(await repository.fates([arrivalOf(base)])).toEqual([{ code: 'unreadable' }])
    await repository.adopt([arrivalOf(base)], 'import', now)
    expect(await repository.rows()).toEqual([broken])
  })
})
