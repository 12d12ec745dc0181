// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { readBackup, rowOf, toBackup } from '../../src/storage/backup'
import type { Desk } from '../../src/storage/desk'
import type { Arrival } from '../../src/storage/repository'
import { openRepository } from '../../src/storage/repository'
import { makeDesk } from '../support/desk'
import { deleteDatabase, rawRows } from '../support/store'

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  await deleteDatabase()
  localStorage.clear()
  sessionStorage.clear()
})

let pages = 0
async function openPage(): Promise<Desk> {
  const desk = makeDesk({ openRepository, page: `page${++pages}-` })
  await desk.start()
  return desk
}

const customerOf = (desk: Desk) => desk.state().draft.worksheet.customer
const name = (desk: Desk, customer: string) => desk.change({ type: 'customerNamed', customer })
const saved = (desk: Desk) => vi.waitFor(() => expect(desk.state().saving.status).toBe('saved'))

/** A page with a customer's worksheet in hand, stored. */
async function pageWith(customer: string): Promise<Desk> {
  const desk = await openPage()
  name(desk, customer)
  await saved(desk)
  return desk
}

describe('removing the worksheet in hand', () => {
  test('leaves a clean one; brought back, it opens as it was', async () => {
    const desk = await pageWith('Contoso')
    const { id } = desk.state().draft
    await desk.remove([id])
    expect(customerOf(desk)).toBe('')
    expect(desk.state().draft.past).toEqual([])
    await desk.restore([id])
    await desk.open(id)
    expect(customerOf(desk)).toBe('Contoso')
    desk.undo()
    expect(customerOf(desk)).toBe('')
  })

  test('it is not there after a reload, and nobody says that it was lost', async () => {
    const desk = await pageWith('Contoso')
    await desk.remove([desk.state().draft.id])
    const again = await openPage()
    expect(customerOf(again)).toBe('')
    expect(again.state().incidents).toEqual([])
  })

  test('another page that has it open types on, and it is back', async () => {
    const desk = await pageWith('Contoso')
    const other = await openPage()
    expect(customerOf(other)).toBe('Contoso')
    await desk.remove([desk.state().draft.id])
    name(other, 'Contoso AG')
    await saved(other)
    expect(customerOf(await openPage())).toBe('Contoso AG')
  })

  test('what was put away for it and removed as well is not come back to', async () => {
    const desk = await pageWith('Contoso')
    const { id } = desk.state().draft
    desk.nextCall()
    await desk.remove([id])
    desk.undo()
    expect(customerOf(desk)).toBe('')
  })
})

test('deleting everything leaves nothing in the store, and no key of the app in the browser', async () => {
  const desk = await pageWith('Contoso')
  localStorage.setItem('ftop-navigator.theme', 'dark')
  localStorage.setItem('of another app', 'stays')
  await desk.erase()
  expect(await rawRows('worksheets')).toEqual([])
  expect(Object.keys(localStorage)).toEqual(['of another app'])
  expect(Object.keys(sessionStorage)).toEqual([])
  expect(customerOf(desk)).toBe('')
})

describe('taking a backup', () => {
  /** What the desk holds, as a backup has it. */
  function backupOf(desk: Desk): readonly Arrival[] {
    const rows = desk.inMemory().map((draft) => rowOf(draft, '2026-11-24T10:00:00.000Z'))
    const read = readBackup(toBackup(rows, '2026-11-24T10:00:00.000Z'))
    return 'arrivals' in read ? read.arrivals : []
  }

  test('shows at once in the worksheet in hand; an undo takes it back', async () => {
    const desk = await pageWith('Contoso')
    const { id } = desk.state().draft
    const before = backupOf(desk)
    desk.change({ type: 'tenantNamed', tenant: 'contoso.example' })
    await saved(desk)
    const later = backupOf(desk)
    await desk.erase()
    const again = await openPage()
    await again.adopt(before)
    await again.open(id)
    expect(await again.adopt(later)).toEqual({ added: [], merged: [id] })
    await vi.waitFor(() => expect(again.state().draft.worksheet.tenant).toBe('contoso.example'))
    again.undo()
    expect(again.state().draft.worksheet.tenant).toBe('')
    expect(customerOf(again)).toBe('Contoso')
  })

  test('that differs keeps both values, and the choice between them', async () => {
    const desk = await pageWith('Contoso')
    const backup = backupOf(desk)
    name(desk, 'Contoso AG')
    await saved(desk)
    await desk.adopt(backup)
    await vi.waitFor(() => expect(desk.state().draft.worksheet.conflicts).toEqual({ '/customer': 'Contoso' }))
    expect(customerOf(desk)).toBe('Contoso AG')
    desk.settle('/customer', 'other')
    expect(customerOf(desk)).toBe('Contoso')
  })

  test('of what is in memory alone holds what was put away, too', () => {
    const desk = makeDesk()
    name(desk, 'Contoso')
    desk.nextCall()
    name(desk, 'Fabrikam')
    expect(backupOf(desk).map(({ customer }) => customer)).toEqual(['Fabrikam', 'Contoso'])
  })
})
