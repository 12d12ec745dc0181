// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { NewerChanges } from '../../src/app/newer-changes'
import type { Cell, FieldId, Language, Playbook, Playbooks } from '../../src/playbook/schema'
import type { Desk } from '../../src/storage/desk'
import { openRepository } from '../../src/storage/repository'
import { makeDesk } from '../support/desk'
import { playbook } from '../support/playbook'
import { announced, show } from '../support/render'
import { editOf, rawRows, worksheetOf } from '../support/store'

const now = '2026-11-24T10:00:00.000Z'
const row = 'assignment-no-intent'
const l2 = 'competitive-solution'

const inBoth = (change: (page: Playbook) => Playbook): Playbooks => ({
  de: change(playbook().de),
  en: change(playbook().en),
})
const withCell = (field: FieldId, cell: Cell) => (page: Playbook) => ({
  ...page,
  rows: page.rows.map((each) =>
    each.id === row ? { ...each, cells: { ...each.cells, [field]: cell } } : each,
  ),
})
const sales = inBoth(withCell('owner', { kind: 'fixed', text: 'Sales' }))

beforeEach(async () => {
  await Dexie.delete('ftop-navigator')
})

/** A desk over a store in which each of these customers has one service on the row, and another without one. */
async function deskWith(...customers: string[]): Promise<Desk> {
  const repository = await openRepository()
  for (const customer of customers) {
    const { services, ...rest } = worksheetOf(customer, 'Exchange', 'Teams')
    const exchange = services['s1']
    const record = exchange?.records['r1']
    if (!exchange || !record) throw new Error('the worksheet has no record')
    const answered = {
      ...exchange,
      records: { r1: { ...record, situation: { phase: 'assignment', row, l2 } as const } },
    }
    const worksheet = { ...rest, services: { ...services, s1: answered } }
    await repository.commit(
      customer,
      [editOf(worksheet)],
      { worksheet: {}, past: [], future: [], seen: {} },
      now,
    )
  }
  await repository.setCurrent(undefined)
  const desk = makeDesk({ openRepository })
  await desk.start()
  return desk
}

async function open(latest: Playbooks, desk: Desk, language?: Language) {
  const take = vi.fn()
  const user = await show(
    <Router hook={useHashLocation}>
      <NewerChanges inUse={playbook()} playbooks={latest} take={take} desk={desk} />
    </Router>,
    language,
  )
  await user.click(
    screen.getByRole('button', { name: language === 'de' ? 'Was ändert sich?' : 'What changes?' }),
  )
  const dialog = within(screen.getByRole('dialog'))
  await waitFor(() => expect(dialog.queryByText(/Looking through|durchgesehen/)).toBe(null))
  return { user, dialog, take }
}

const items = (dialog: Pick<typeof screen, 'queryAllByRole'>): string[] =>
  dialog.queryAllByRole('listitem').map(({ textContent }) => textContent)

describe('what a newer playbook changes', () => {
  test.each([
    ['en', 'No intent › Owner', 'So far: Account Team → Now: Sales', '1 change on the page'],
    ['de', 'Keine Absicht › Inhaber', 'Bisher: Account Team → Jetzt: Sales', '1 Änderung auf der Seite'],
  ] as const)('is said in %s, old → new, the old struck through', async (language, place, words, count) => {
    const { dialog } = await open(sales, await deskWith(), language)
    expect(dialog.getByRole('heading', { name: count })).toBeDefined()
    expect(items(dialog)).toEqual([place + words])
    expect(dialog.getByText('Account Team').closest('s')).not.toBe(null)
  })

  test('of a row, an L2 and an erratum that came or went is said as such', async () => {
    const latest = inBoth((page) => ({
      ...page,
      rows: page.rows.filter(({ id }) => id !== 'delivery-new-workload'),
      l2: [...page.l2, { id: 'new', label: 'New reason', text: 'x', href: 'x', line: 1 }],
      errata: page.errata.filter(({ place }) => place !== 'heading'),
    }))
    const { dialog } = await open(latest, await deskWith())
    const said = items(dialog)
    expect(said.find((each) => each.startsWith('Situation “New workload”'))).toMatch(/^.*So far: .* dropped$/)
    expect(said).toContain('L2 reason “New reason”new New reason')
    expect(said.filter((each) => each.startsWith('Correction: ')).join()).toMatch(/dropped$/)
  })

  test('in one language only, or in the same words, is said so', async () => {
    const latest: Playbooks = {
      en: withCell('owner', { kind: 'notApplicable', text: 'Account Team' })(playbook().en),
      de: withCell('nextAction', { kind: 'fixed', text: 'Anrufen' })(playbook().de),
    }
    const { dialog } = await open(latest, await deskWith())
    expect(items(dialog)[0]).toContain('(same words, but something else to enter)')
    expect(dialog.getByRole('heading', { name: '1 change in German only' })).toBeDefined()
    expect(dialog.getByText('Anrufen').lang).toBe('de')
  })
})

describe('the stored records that a newer playbook touches', () => {
  test('are counted and named, and one press opens one; nothing stored changes', async () => {
    const desk = await deskWith('Contoso', 'Fabrikam')
    const before = await rawRows('worksheets')
    const { user, dialog } = await open(sales, desk)
    expect(dialog.getByRole('heading', { name: '2 records in this browser are affected' })).toBeDefined()
    expect(items(dialog)).toContain('OwnerSo far: Account Team → Now: Sales')
    await user.click(dialog.getByRole('button', { name: 'Fabrikam · Exchange' }))
    await waitFor(() => expect(announced()).toBe('Opened: Fabrikam'))
    expect(desk.state().draft.worksheet.customer).toBe('Fabrikam')
    expect(desk.state().draft.place).toEqual({ service: 's1', record: 'r1' })
    expect(screen.queryByRole('dialog')).toBe(null)
    expect(await rawRows('worksheets')).toEqual(before)
  })

  test('tell what stands in FTOP and what is the user’s own', async () => {
    const desk = await deskWith('Contoso')
    await desk.open('Contoso')
    const { place } = desk.state().draft
    const over = { de: 'Account Team', en: 'Account Team' }
    desk.change({ type: 'transferred', place, field: 'owner', transfer: { how: 'copied', values: over } })
    desk.change({
      type: 'entry',
      place,
      change: { type: 'overridden', field: 'owner', override: { value: 'Ann', over } },
    })
    const { dialog } = await open(sales, desk)
    expect(items(dialog)).toContain(
      'OwnerSo far: Account Team → Now: Salesentered in FTOPyour own value stays',
    )
  })

  test.each<[string, (page: Playbook) => Playbook, string]>([
    [
      'whose row is gone',
      (page) => ({ ...page, rows: page.rows.filter(({ id }) => id !== row) }),
      'The situation “No intent” no longer exists.',
    ],
    [
      'whose L2 is gone',
      (page) => ({ ...page, l2: page.l2.filter(({ id }) => id !== l2) }),
      'The L2 reason “Using Competitive Solution” no longer exists.',
    ],
    [
      'for which something is asked that was not',
      withCell('targetDate', { kind: 'dateToEnter', text: '' }),
      'Target date Something else is to be decided here now.',
    ],
  ])('%s', async (_, change, words) => {
    const { dialog } = await open(inBoth(change), await deskWith('Contoso'))
    expect(items(dialog)).toContain(words)
  })

  test('are none where no record stands on what changes, nor one that was removed', async () => {
    const desk = await deskWith('Contoso')
    await desk.remove(['Contoso'])
    const { dialog } = await open(sales, desk)
    expect(dialog.getByRole('heading', { name: 'No record in this browser is affected.' })).toBeDefined()
  })

  test('are listed in portions', async () => {
    const names = Array.from({ length: 52 }, (_, index) => `Customer ${index}`)
    const { user, dialog } = await open(sales, await deskWith(...names))
    const opening = () => dialog.getAllByText('Exchange').length
    expect(opening()).toBe(50)
    await user.click(dialog.getByRole('button', { name: 'Show another 2' }))
    expect(opening()).toBe(52)
  })

  test('are those of this page alone where the store is closed, and that is said', async () => {
    const desk = makeDesk()
    desk.openNew({ phase: 'assignment', row })
    const { dialog } = await open(sales, desk)
    expect(dialog.getByText('The stored worksheets cannot be reached at present.')).toBeDefined()
    expect(dialog.getByRole('button', { name: 'Unnamed · Service 1' })).toBeDefined()
  })
})

test('the newer playbook is taken from here, too, or later', async () => {
  const { user, dialog, take } = await open(sales, await deskWith())
  await user.click(dialog.getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).toBe(null)
  expect(take).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'What changes?' }))
  await user.click(screen.getByRole('button', { name: 'Use the new version' }))
  expect(take).toHaveBeenCalledOnce()
})
