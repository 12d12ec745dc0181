// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { recordAt, servicesOf } from '../../src/record/worksheet'
import type { Desk, DeskState } from '../../src/storage/desk'
import { StorageError } from '../../src/storage/problem'
import { openRepository, type Repository } from '../../src/storage/repository'
import { makeDesk } from '../support/desk'

beforeEach(async () => {
  await Dexie.delete('ftop-navigator')
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  Reflect.deleteProperty(navigator, 'locks')
})

let pages = 0
/** A page of this browser, with its store opened. */
async function openPage(open: () => Promise<Repository> = openRepository): Promise<Desk> {
  const desk = makeDesk({ openRepository: open, page: `page${++pages}-` })
  await desk.start()
  return desk
}

const note = (desk: Desk, notes: string): void =>
  desk.change({
    type: 'entry',
    place: desk.state().draft.place,
    change: { type: 'answered', answers: { notes } },
  })
const notesOf = (desk: Desk) => recordOf(desk)?.situation.notes
const recordOf = (desk: Desk) => recordAt(desk.state().draft.worksheet, desk.state().draft.place)
const customerOf = (desk: Desk) => desk.state().draft.worksheet.customer
const namesOf = (desk: Desk) => servicesOf(desk.state().draft.worksheet).map(({ service }) => service.name)

/** Resolves as soon as the desk is in such a state. */
const until = (desk: Desk, holds: (state: DeskState) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const check = () => {
      if (!holds(desk.state())) return
      stop()
      resolve()
    }
    const stop = desk.subscribe(check)
    check()
  })
const saved = (desk: Desk) => until(desk, ({ saving }) => saving.status === 'saved')

/** Web Locks, which jsdom has not; a page that goes leaves its own. */
function fakeLocks(): { leave: (name: string) => void } {
  const held = new Map<string, { gone: Promise<void>; leave: () => void }>()
  const hold = (name: string) => {
    let leave = (): void => undefined
    const gone = new Promise<void>((resolve) => (leave = resolve))
    held.set(name, { gone, leave })
  }
  const free = (name: string): void => {
    held.get(name)?.leave()
    held.delete(name)
  }
  const request = async (name: string, ...rest: readonly unknown[]): Promise<unknown> => {
    const work = rest.at(-1)
    if (typeof work !== 'function') throw new TypeError('nothing to do under the lock')
    if (held.has(name) && rest.length > 1) return Reflect.apply(work, undefined, [null])
    await held.get(name)?.gone
    hold(name)
    const result: unknown = await Reflect.apply(work, undefined, [{ name }])
    free(name)
    return result
  }
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true })
  return { leave: free }
}

describe('a page that was closed', () => {
  test('is as it was when it is opened again: worksheet, record in hand, undo', async () => {
    const desk = await openPage()
    desk.change({ type: 'customerNamed', customer: 'Contoso' })
    desk.addService('Teams')
    note(desk, 'Slack')
    await saved(desk)
    const again = await openPage()
    expect(customerOf(again)).toBe('Contoso')
    expect(notesOf(again)).toBe('Slack')
    expect(again.state().saving.status).toBe('saved')
    again.undo()
    expect(notesOf(again)).toBeUndefined()
    again.redo()
    expect(notesOf(again)).toBe('Slack')
  })

  test('before the store had it loses nothing: the journal is replayed', async () => {
    const desk = makeDesk({ page: 'gone' })
    desk.change({ type: 'customerNamed', customer: 'Contoso' })
    note(desk, 'Slack')
    const again = await openPage()
    expect([customerOf(again), notesOf(again)]).toEqual(['Contoso', 'Slack'])
    expect(Object.keys(localStorage).filter((key) => key.includes('journal'))).toEqual([])
  })

  test('that never had anything to keep leaves nothing', async () => {
    const desk = await openPage()
    desk.nextCall()
    const again = await openPage()
    expect(again.state()).toMatchObject({ saving: { status: 'nothing' }, store: 'open' })
    expect(localStorage.getItem('ftop-navigator.open')).toBeNull()
  })
})

test('a page that lives keeps its journal to itself; another page replays it once it is gone', async () => {
  const locks = fakeLocks()
  const living = makeDesk({ page: 'living' })
  void living.start()
  living.change({ type: 'customerNamed', customer: 'Contoso' })
  const before = localStorage.getItem('ftop-navigator.journal.living1')
  expect(before).toContain('Contoso')
  const other = await openPage()
  expect(localStorage.getItem('ftop-navigator.journal.living1')).toBe(before)
  expect(await other.repository()?.count()).toBe(0)
  locks.leave('ftop-navigator.page.living1')
  await vi.waitFor(async () => expect(await other.repository()?.count()).toBe(1))
  expect(localStorage.getItem('ftop-navigator.journal.living1')).toBeNull()
})

describe('two pages of one worksheet', () => {
  test('see each other’s changes', async () => {
    const one = await openPage()
    one.change({ type: 'customerNamed', customer: 'Contoso' })
    await saved(one)
    const other = await openPage()
    note(other, 'from the other')
    await until(one, () => notesOf(one) === 'from the other')
    expect(customerOf(one)).toBe('Contoso')
  })

  test('what one has typed stays on its screen when news of the other comes before the store has it', async () => {
    const repository = await openRepository()
    let isRefused = false
    const commit: Repository['commit'] = (...edits) =>
      isRefused ? Promise.reject(new StorageError('full')) : repository.commit(...edits)
    const one = await openPage(() => Promise.resolve({ ...repository, commit }))
    one.change({ type: 'customerNamed', customer: 'Contoso' })
    await saved(one)
    const other = await openPage()
    isRefused = true
    note(one, 'Slack')
    await until(one, ({ saving }) => saving.status === 'failed')
    other.change({ type: 'customerNamed', customer: 'Contoso AG' })
    await until(one, () => customerOf(one) === 'Contoso AG')
    expect(notesOf(one)).toBe('Slack')
    isRefused = false
    one.retry()
    await until(other, () => notesOf(other) === 'Slack')
  })

  test('that change the same value at the same time keep both, and the choice holds for both', async () => {
    const one = await openPage()
    one.change({ type: 'customerNamed', customer: 'Contoso' })
    await saved(one)
    const other = await openPage()
    note(one, 'a')
    note(other, 'b')
    await Promise.all(
      [one, other].map((desk) =>
        until(desk, ({ draft }) => Object.keys(draft.worksheet.conflicts).length === 1),
      ),
    )
    const [[path, kept] = ['', '']] = Object.entries(one.state().draft.worksheet.conflicts)
    expect([notesOf(one), kept].sort()).toEqual(['a', 'b'])
    one.settle(path, 'other')
    await until(other, ({ draft }) => Object.keys(draft.worksheet.conflicts).length === 0)
    expect(notesOf(other)).toBe(kept)
  })
})

describe('a store that fails', () => {
  test.each(['refused', 'newer', 'broken'] as const)(
    'to open, %s: the desk works on, and says so',
    async (problem) => {
      const desk = await openPage(() => Promise.reject(new StorageError(problem)))
      expect(desk.state().store).toEqual({ problem })
      note(desk, 'Slack')
      expect(notesOf(desk)).toBe('Slack')
      expect(desk.state().saving.status).not.toBe('saved')
    },
  )

  test('to open in time is waited for, and the desk works on meanwhile', async () => {
    localStorage.setItem('ftop-navigator.open', 'w')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let open: () => void = () => undefined
    const opening = new Promise<void>((resolve) => (open = resolve))
    const desk = makeDesk({ openRepository: () => opening.then(openRepository), page: 'slow' })
    const started = desk.start()
    expect(desk.state().isReturning).toBe(true)
    await vi.advanceTimersByTimeAsync(4000)
    vi.useRealTimers()
    expect(desk.state()).toMatchObject({ isReturning: false, store: { problem: 'blocked' } })
    note(desk, 'Slack')
    open()
    await started
    await saved(desk)
    expect(desk.state().store).toBe('open')
    expect(notesOf(desk)).toBe('Slack')
  })

  test('to take a change says why, keeps it, and has it once it takes it again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const repository = await openRepository()
    const commit = vi
      .fn(repository.commit)
      .mockRejectedValueOnce(new DOMException('no room', 'QuotaExceededError'))
    const desk = makeDesk({ openRepository: () => Promise.resolve({ ...repository, commit }), page: 'full' })
    await desk.start()
    note(desk, 'Slack')
    await until(desk, ({ saving }) => saving.status === 'failed')
    expect(desk.state().saving).toEqual({ status: 'failed', problem: 'full' })
    expect(Object.keys(localStorage).some((key) => key.includes('journal'))).toBe(true)
    await vi.advanceTimersByTimeAsync(1000)
    vi.useRealTimers()
    await saved(desk)
    expect((await repository.load(desk.state().draft.id))?.past).toHaveLength(1)
  })

  test('that comes back empty is noticed', async () => {
    const desk = await openPage()
    note(desk, 'Slack')
    await saved(desk)
    await Dexie.delete('ftop-navigator')
    const again = await openPage()
    expect(again.state().incidents).toEqual([{ code: 'lost', count: 1 }])
    expect(again.state().isReturning).toBe(false)
  })

  test('whose data is cleared while a page is open gets the worksheet anew', async () => {
    const repository = await openRepository()
    const desk = await openPage(() => Promise.resolve(repository))
    desk.change({ type: 'customerNamed', customer: 'Contoso' })
    await saved(desk)
    const id = desk.state().draft.id
    const database = await new Dexie('ftop-navigator').open()
    await database.table('worksheets').clear()
    note(desk, 'Slack')
    await until(desk, ({ incidents }) => incidents.length > 0)
    await saved(desk)
    expect(desk.state().incidents).toEqual([{ code: 'storedAgain' }])
    expect((await repository.load(id))?.worksheet).toMatchObject({ customer: 'Contoso' })
  })

  test('holds what cannot be read: that is said, and the desk starts clean beside it', async () => {
    const desk = await openPage()
    note(desk, 'Slack')
    await saved(desk)
    const database = await new Dexie('ftop-navigator').open()
    const strange = { id: desk.state().draft.id, format: 99, worksheet: { customer: 'Contoso' } }
    await database.table('worksheets').put(strange)
    const again = await openPage()
    expect(again.state()).toMatchObject({ store: 'open', incidents: [{ code: 'unreadable' }] })
    note(again, 'Zoom')
    await saved(again)
    expect(await database.table('worksheets').get(strange.id)).toEqual(strange)
  })

  test('that does not take all of a journal leaves the rest there', async () => {
    const first = makeDesk({ page: 'gone-a' })
    first.change({ type: 'customerNamed', customer: 'Contoso' })
    first.nextCall()
    first.change({ type: 'customerNamed', customer: 'Fabrikam' })
    const repository = await openRepository()
    const commit: Repository['commit'] = (id, edits, base, now) =>
      JSON.stringify(edits).includes('Contoso')
        ? Promise.reject(new StorageError('unreadable'))
        : repository.commit(id, edits, base, now)
    const desk = await openPage(() => Promise.resolve({ ...repository, commit }))
    expect(customerOf(desk)).toBe('Fabrikam')
    const left = Object.entries(localStorage).filter(([key]) => key.includes('journal'))
    expect(left).toHaveLength(1)
    expect(left[0]?.[1]).toContain('Contoso')
    expect(left[0]?.[1]).not.toContain('Fabrikam')
  })

  test('never gets a worksheet that it cannot read written over', async () => {
    const desk = await openPage()
    note(desk, 'Slack')
    await saved(desk)
    const id = desk.state().draft.id
    const database = await new Dexie('ftop-navigator').open()
    const strange = { id, format: 99, worksheet: { customer: 'Contoso' } }
    await database.table('worksheets').put(strange)
    note(desk, 'Slack and more')
    await until(desk, ({ saving }) => saving.status === 'failed')
    expect(desk.state().saving).toEqual({ status: 'failed', problem: 'unreadable' })
    expect(await database.table('worksheets').get(id)).toEqual(strange)
    expect(notesOf(desk)).toBe('Slack and more')
  })
})

describe('the next call', () => {
  test('starts clean, and an undo leads back to the customer', async () => {
    const desk = await openPage()
    desk.change({ type: 'customerNamed', customer: 'Contoso' })
    note(desk, 'Slack')
    desk.nextCall()
    expect([customerOf(desk), notesOf(desk)]).toEqual(['', undefined])
    desk.undo()
    await until(desk, () => customerOf(desk) === 'Contoso')
    expect(notesOf(desk)).toBe('Slack')
    await saved(desk)
  })

  test('is what a new page starts with as well', async () => {
    const desk = await openPage()
    desk.change({ type: 'customerNamed', customer: 'Contoso' })
    await saved(desk)
    desk.nextCall()
    const again = await openPage()
    expect(customerOf(again)).toBe('')
  })
})

describe('a link', () => {
  test('opens a worksheet that is kept only once something is changed, beside the stored one', async () => {
    const before = await openPage()
    before.change({ type: 'customerNamed', customer: 'Contoso' })
    await saved(before)
    const desk = makeDesk({ openRepository, page: 'link' })
    desk.openNew({ phase: 'delivery' })
    await desk.start()
    expect(desk.state().saving.status).toBe('nothing')
    expect(recordOf(desk)?.situation).toEqual({ phase: 'delivery' })
    const repository = await openRepository()
    expect(await repository.count()).toBe(1)
    desk.undo()
    await until(desk, () => customerOf(desk) === 'Contoso')
  })

  test('and a change keeps its picks', async () => {
    const desk = await openPage()
    desk.openNew({ phase: 'delivery', row: 'delivery-new-workload' })
    note(desk, 'Slack')
    await saved(desk)
    const again = await openPage()
    expect(recordOf(again)?.situation).toEqual({
      phase: 'delivery',
      row: 'delivery-new-workload',
      notes: 'Slack',
    })
  })
})

describe('services', () => {
  test('come in the phase of the one before, and leave with a way back', async () => {
    const desk = await openPage()
    desk.change({
      type: 'entry',
      place: desk.state().draft.place,
      change: { type: 'answered', answers: { phase: 'delivery' } },
    })
    desk.addService('Teams')
    expect(namesOf(desk)).toEqual(['', 'Teams'])
    expect(recordOf(desk)?.situation.phase).toBe('delivery')
    desk.removeService(desk.state().draft.place.service)
    expect(namesOf(desk)).toEqual([''])
    expect(recordOf(desk)).toBeDefined()
    desk.undo()
    expect(namesOf(desk)).toEqual(['', 'Teams'])
  })

  test('are split into records, and joined again', async () => {
    const desk = await openPage()
    const { place } = desk.state().draft
    desk.addRecord(place.service)
    const part = desk.state().draft.place
    expect(part).toMatchObject({ service: place.service })
    desk.removeRecord(part)
    expect(desk.state().draft.place).toEqual(place)
  })
})
