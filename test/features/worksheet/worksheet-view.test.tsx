// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { WorksheetView } from '../../../src/features/worksheet/worksheet-view'
import { dateForm } from '../../../src/i18n/value-format'
import type { Language } from '../../../src/playbook/schema'
import { readBackup, toBackup } from '../../../src/storage/backup'
import { StorageError } from '../../../src/storage/problem'
import { openRepository } from '../../../src/storage/repository'
import { makeDesk } from '../../support/desk'
import { playbook } from '../../support/playbook'
import { announced, show } from '../../support/render'
import { deleteDatabase, storedOf, worksheetOf } from '../../support/store'

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  await deleteDatabase()
})

const onCall = vi.fn()

/** Shows the view over a store with such rows. */
async function showOver(rows: readonly object[], language: Language = 'en') {
  const backup = readBackup(toBackup(rows, '2026-11-24T10:00:00.000Z'))
  const repository = await openRepository()
  await repository.adopt('arrivals' in backup ? backup.arrivals : [], 'seed', '2026-11-24T10:00:00.000Z')
  const desk = makeDesk({ openRepository, page: `view${Math.random()}` })
  const user = await show(
    <WorksheetView playbooks={playbook()} desk={desk} onCall={onCall} onErased={() => undefined} />,
    language,
  )
  await act(() => desk.start())
  await screen.findByRole('heading', {
    name: language === 'en' ? 'Data in this browser' : 'Daten in diesem Browser',
  })
  return { desk, user }
}

const customers = () => within(screen.getByRole('table', { name: 'All customers' })).getAllByRole('rowheader')
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('the list of customers', () => {
  test('where there is none says so', async () => {
    await showOver([])
    expect(screen.getByText('No worksheet is stored in this browser yet.')).toBeTruthy()
    expect(screen.getByText(/^Nothing is entered here yet/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Back up all worksheets' })).toBeNull()
  })

  test.each([
    ['en', 'language', '11/5/2026'],
    ['de', 'language', '05.11.2026'],
    ['de', 'iso', '2026-11-05'],
  ] as const)('in %s tells the last change in the chosen form (%s)', async (language, form, date) => {
    dateForm.choose(form)
    await showOver(
      [storedOf('a', worksheetOf('Contoso', 'Teams'), { changedAt: '2026-11-05T10:00:00.000Z' })],
      language,
    )
    expect(screen.getByRole('cell', { name: date })).toBeTruthy()
  })

  test('draws fifty at first, and more on request', async () => {
    const rows = Array.from({ length: 120 }, (_, index) =>
      storedOf(`w${index}`, worksheetOf(`Customer ${index}`), {
        changedAt: new Date(2026, 10, 1, 0, index).toISOString(),
      }),
    )
    await showOver(rows)
    expect(customers()).toHaveLength(50)
    expect(customers()[0]?.textContent).toBe('Customer 119')
    press('Show another 50')
    expect(customers()).toHaveLength(100)
    press('Show another 20')
    expect(customers()).toHaveLength(120)
    fireEvent.change(screen.getByRole('textbox', { name: /^Search/ }), { target: { value: 'customer 119' } })
    expect(customers().map(({ textContent }) => textContent)).toEqual(['Customer 119'])
    expect(screen.getByText('1 customer')).toBeTruthy()
  })

  test('opens one, and tells of one that has become unreadable meanwhile', async () => {
    const { desk } = await showOver([storedOf('a', worksheetOf('Contoso', 'Exchange'))])
    press('Contoso')
    await vi.waitFor(() => expect(desk.state().draft.worksheet.customer).toBe('Contoso'))
    await vi.waitFor(() => expect(announced()).toBe('Opened: Contoso'))
    expect(document.activeElement?.textContent).toBe('Open worksheet')
    vi.spyOn(desk, 'open').mockRejectedValue(new StorageError('unreadable'))
    await act(async () => {
      press('Contoso')
      await Promise.resolve()
    })
    expect(announced()).toContain('This worksheet cannot be opened.')
  })

  test('a removed one can be brought back, and what was in hand is in hand again', async () => {
    const { desk } = await showOver([
      storedOf('a', worksheetOf('Contoso')),
      storedOf('b', worksheetOf('Fabrikam')),
    ])
    await act(() => desk.open('a'))
    press('Remove Contoso')
    const undo = await screen.findByRole('button', { name: 'Undo' })
    expect(document.activeElement).toBe(undo)
    await vi.waitFor(() => expect(customers()).toHaveLength(1))
    expect(desk.state().draft.worksheet.customer).toBe('')
    fireEvent.click(undo)
    await vi.waitFor(() => expect(customers()).toHaveLength(2))
    await vi.waitFor(() => expect(desk.state().draft.worksheet.customer).toBe('Contoso'))
  })
})

describe('the worksheet in hand', () => {
  test('says in words which entitlements do not add up', async () => {
    const { desk } = await showOver([storedOf('a', worksheetOf('Contoso', 'Exchange', 'Teams'))])
    await act(() => desk.open('a'))
    expect(screen.queryByText('These entitlements do not add up:')).toBeNull()
    act(() => {
      desk.change({ type: 'totalled', service: 's1', total: 100 })
      desk.change({ type: 'counted', place: { service: 's1', record: 'r1' }, count: 99 })
    })
    expect(screen.getByText('Exchange: 1 entitlement missing')).toBeTruthy()
    expect(screen.getByText('99 entitlements')).toBeTruthy()
    act(() => desk.change({ type: 'counted', place: { service: 's1', record: 'r1' }, count: 100 }))
    expect(screen.queryByText('These entitlements do not add up:')).toBeNull()
    await vi.waitFor(() => expect(desk.state().saving.status).toBe('saved'))
  })

  test('sorts by a column, the other way, and not at all', async () => {
    const { desk } = await showOver([storedOf('a', worksheetOf('Contoso', 'Teams', 'Exchange'))])
    await act(() => desk.open('a'))
    const header = () => screen.getByRole('columnheader', { name: 'Service' })
    const services = () =>
      within(screen.getByRole('table', { name: 'The customer’s services' }))
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent)
    expect([header().getAttribute('aria-sort'), services()]).toEqual([null, ['Teams', 'Exchange']])
    press('Service')
    expect([header().getAttribute('aria-sort'), services()]).toEqual(['ascending', ['Exchange', 'Teams']])
    press('Service')
    expect([header().getAttribute('aria-sort'), services()]).toEqual(['descending', ['Teams', 'Exchange']])
    press('Service')
    expect(header().getAttribute('aria-sort')).toBeNull()
  })

  test('a line leads to the call on that record', async () => {
    const { desk } = await showOver([storedOf('a', worksheetOf('Contoso', 'Teams', 'Exchange'))])
    await act(() => desk.open('a'))
    press('Exchange')
    expect(desk.state().draft.place).toEqual({ service: 's2', record: 'r2' })
    expect(onCall).toHaveBeenCalled()
  })
})

test.each(['refused', 'newer', 'broken'] as const)(
  'without a store (%s) the view says why, and the worksheet in hand works',
  async (problem) => {
    const desk = makeDesk({ openRepository: () => Promise.reject(new StorageError(problem)) })
    await show(
      <WorksheetView playbooks={playbook()} desk={desk} onCall={onCall} onErased={() => undefined} />,
    )
    await act(() => desk.start())
    expect(screen.getByText(/^The stored worksheets cannot be reached at present\./)).toBeTruthy()
    const raw = screen.queryByRole('button', { name: 'Download what is stored, as it is' })
    expect(raw !== null).toBe(problem === 'newer')
    const customer = screen.getByRole<HTMLInputElement>('textbox', { name: 'Customer' })
    fireEvent.change(customer, { target: { value: 'Contoso' } })
    expect(customer.value).toBe('Contoso')
  },
)
