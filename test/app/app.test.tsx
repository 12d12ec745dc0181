// @vitest-environment jsdom
import { focusManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { App } from '../../src/app/app'
import type { Playbook } from '../../src/playbook/schema'
import { makeDesk } from '../support/desk'
import { playbook } from '../support/playbook'
import { announced, fieldOf, override, pick, show } from '../support/render'

let served: (current: Playbook) => unknown = (current) => current

beforeEach(() => {
  served = (current) => current
  vi.stubGlobal('fetch', (file: URL) =>
    Promise.resolve(Response.json(served(playbook()[file.pathname.endsWith('de.json') ? 'de' : 'en']))),
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
  focusManager.setFocused(undefined)
})

/** Opens the app at an address, as a link does. */
async function open(hash: string): Promise<UserEvent> {
  location.hash = hash
  const user = await show(
    <QueryClientProvider client={new QueryClient()}>
      <App desk={makeDesk()} />
    </QueryClientProvider>,
  )
  await screen.findByRole('heading', { level: 1 })
  return user
}

const follow = (hash: string) =>
  act(() => {
    location.hash = hash
    dispatchEvent(new HashChangeEvent('hashchange'))
  })

describe('views', () => {
  test('the call is there at first, and no heading takes the focus', async () => {
    await open('#/')
    expect(document.title).toBe('Call · FTOP Navigator')
    expect(screen.getByRole('link', { name: 'Call' }).getAttribute('aria-current')).toBe('page')
    expect(document.activeElement).toBe(document.body)
  })

  test('each takes the focus to its heading and its name to the title; the answers stay', async () => {
    const user = await open('#/')
    await pick(user, 'Phase', 'Delivery')
    await user.click(screen.getByRole('link', { name: 'Scenarios' }))
    const heading = await screen.findByRole('heading', { level: 1, name: 'No Intent' })
    // A view that comes when it is first shown takes the focus after it has been drawn.
    await waitFor(() => expect(document.activeElement).toBe(heading))
    expect(document.title).toBe('Scenarios · FTOP Navigator')
    await user.click(screen.getByRole('button', { name: 'Use this scenario: New workload' }))
    expect(location.hash).toBe('#/')
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Call' }))
    expect(fieldOf('updatedBy').value).toBe('Delivery FM')
    await user.click(screen.getByRole('link', { name: 'L2 guide' }))
    await screen.findByRole('heading', { level: 1, name: 'Executive Sponsorship' })
    await user.click(screen.getByRole('button', { name: 'Use this reason' }))
    expect(fieldOf('l2').value).toBe('Executive Sponsorship')
  })

  test('a cell that a “why” leads to takes the focus, not the heading', async () => {
    await open('#/')
    follow('#/scenarios/delivery-new-workload/owner')
    const marked = (await screen.findByText('“Why” leads here')).closest('td')
    await waitFor(() => expect(document.activeElement).toBe(marked))
    follow('#/')
    follow('#/scenarios/delivery-new-workload/l1')
    expect(document.activeElement).toBe(screen.getByText('“Why” leads here').closest('td'))
  })

  test.each(['#/nowhere', '#/l2/bogus', '#/l2', '#/scenarios/a/b/c'])(
    '%s is said not to be there',
    async (hash) => {
      const user = await open(hash)
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Page not found')
      expect(document.title).toBe('Page not found · FTOP Navigator')
      expect(document.querySelector('nav [aria-current]')).toBe(null)
      await user.click(screen.getByRole('link', { name: 'Back to the call' }))
      expect(screen.getByRole('group', { name: 'Phase' })).toBeDefined()
    },
  )
})

describe('a deep link', () => {
  test('opens a new record with its picks, in its language, and leaves a clean address', async () => {
    await open('#/?phase=delivery&row=delivery-new-workload&l2=competitive-solution&lang=de')
    expect(fieldOf('l2')).toEqual({ state: 'recommended', value: 'Verwendung einer Wettbewerberlösung' })
    expect(location.hash).toBe('#/')
    expect(document.documentElement.lang).toBe('de')
    expect(announced()).toBe('Neuer Datensatz aus dem Link geöffnet.')
    expect(localStorage.getItem('ftop-navigator.language')).toBe(null)
  })

  test('that is followed later replaces the record, and undo brings it back', async () => {
    const user = await open('#/')
    await pick(user, 'Phase', 'Assignment')
    await pick(user, 'Situation', 'No intent')
    follow('#/?phase=delivery&row=delivery-intent-withdrawn')
    expect(fieldOf('updatedBy').value).toBe('Delivery FM')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(fieldOf('updatedBy').value).toBe('Assignment FM')
  })

  test('says which of its values do not exist, takes the others, and shows none of the rest', async () => {
    await open('#/?phase=delivery&row=%3Cimg%20src%3Dx%3E&customer=Contoso')
    expect(screen.getByRole('radio', { name: 'Delivery' })).toHaveProperty('checked', true)
    expect(announced()).toBe(
      'The link holds values that do not exist here; they were left out: row, customer.',
    )
    expect(document.body.textContent).not.toContain('Contoso')
    expect(location.href).not.toContain('Contoso')
  })

  test('with a language alone leaves the record as it is', async () => {
    const user = await open('#/')
    await pick(user, 'Phase', 'Assignment')
    follow('#/?lang=de')
    expect(screen.getByRole('radio', { name: 'Zuweisung' })).toHaveProperty('checked', true)
  })
})

describe('the playbook', () => {
  test('of a newer date is offered; answers and typed values stay, words change on the click only', async () => {
    const user = await open('#/?phase=assignment&row=assignment-no-intent')
    await override(user, 'nextAction', 'Call Ann')
    served = (current) => ({
      ...current,
      revision: '2031-05-06+new',
      digest: 'new',
      rows: current.rows.map((row) => ({
        ...row,
        cells: {
          ...row.cells,
          owner: { kind: 'fixed', text: 'Jo' },
          nextAction: { kind: 'action', text: 'Call Jo' },
        },
      })),
    })
    act(() => focusManager.setFocused(false))
    act(() => focusManager.setFocused(true))
    const offer = within(
      await screen.findByText(/as of 5\/6\/2031/).then((text) => text.parentElement ?? text),
    )
    expect(fieldOf('owner').value).toBe('Account Team')
    expect(fieldOf('nextAction')).toEqual({ state: 'changed', value: 'Call Ann' })
    await user.click(offer.getByRole('button', { name: 'Use the new version' }))
    expect(fieldOf('owner').value).toBe('Jo')
    expect(fieldOf('nextAction')).toEqual({ state: 'moved', value: 'Call Ann' })
    expect(screen.queryByText(/as of 5\/6\/2031\)/)).toBe(null)
  })
})
