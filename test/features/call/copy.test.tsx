// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fieldIds } from '../../../src/playbook/schema'
import { playbook } from '../../support/playbook'
import { announced, buttonOf, copiedText, fieldOf, fieldRow, override, showCall } from '../../support/render'

const now = new Date(2031, 4, 6, 14, 30)

beforeEach(() => {
  vi.setSystemTime(now)
})
afterEach(() => {
  vi.useRealTimers()
})

const noIntent = {
  phase: 'assignment',
  row: 'assignment-no-intent',
  l2: 'competitive-solution',
  nextActionDate: '2031-05-13',
} as const
const complete = { ...noIntent, notes: 'They use Slack.', engagementScenario: 'FTC-Widget' } as const

describe('copying one field', () => {
  test.each(['de', 'en'] as const)('%s: writes exactly the value that is shown', async (language) => {
    const user = await showCall({ language, situation: { ...complete, notes: 'A\n=1+1\t"B"' } })
    for (const field of fieldIds) {
      const { value } = fieldOf(field)
      const copy = within(fieldRow(field)).queryByRole('button', { name: /kopieren$|^Copy / })
      expect(copy === null, field).toBe(value === '')
      if (copy === null) continue
      await user.click(copy)
      expect(await copiedText()).toBe(value)
    }
  })

  test('is confirmed in words, and anew each time', async () => {
    const user = await showCall({ situation: noIntent })
    await user.click(buttonOf('l1', 'Copy L1 value'))
    expect(announced()).toBe('Copied: L1 value')
    const status = document.querySelector('.announcer')
    const before = status?.textContent
    await user.click(buttonOf('l1', 'Copy L1 value'))
    expect(announced()).toBe('Copied: L1 value')
    expect(status?.textContent).not.toBe(before)
  })

  test('yields the user’s own value where there is one', async () => {
    const user = await showCall({ situation: noIntent })
    await override(user, 'owner', 'Jo')
    await user.click(buttonOf('owner', 'Copy'))
    expect(await copiedText()).toBe('Jo')
  })
})

describe('copying all', () => {
  const revision = playbook().en.revision

  test('holds every field in order, what is open by name, row, revision and time', async () => {
    const user = await showCall({ situation: noIntent })
    await user.click(screen.getByRole('button', { name: 'Copy all' }))
    expect(await copiedText()).toBe(
      [
        'Who updates FTOP: Assignment FM',
        'L1 value: No Intent',
        'L2 value: Using Competitive Solution',
        'L3 value: – (coming soon, nothing to do)',
        'Service status: – (N/A, nothing to enter, says the page)',
        'Service engagement scenario: – (Choose the scenario)',
        'Target date: – (N/A, nothing to enter, says the page)',
        'Owner: Account Team',
        'Notes: – (Enter the reason)',
        'Next action date: 5/13/2031',
        'Next action: Notify the Account Team that there is no intent',
        '',
        'Still open: Service engagement scenario, Notes',
        '',
        'Row: 2/5, No intent',
        `Page revision: No Intent, 3/27/2020 (${revision})`,
        `Copied on: ${new Intl.DateTimeFormat('en', { dateStyle: 'short', timeStyle: 'short' }).format(now)}`,
      ].join('\n'),
    )
    expect(announced()).toBe('The record is copied; 2 fields are still open.')
  })

  test('of a complete record names nothing as open', async () => {
    const user = await showCall({ situation: complete })
    await user.click(screen.getByRole('button', { name: 'Copy all' }))
    expect(await copiedText()).not.toContain('Still open')
    expect(announced()).toBe('The whole record is copied.')
    expect(screen.getByText('Complete')).toBeDefined()
  })

  test('says of a value that the user emptied that the user did, not the page', async () => {
    const user = await showCall({ situation: noIntent })
    await override(user, 'owner', '')
    await user.click(screen.getByRole('button', { name: 'Copy all' }))
    expect(await copiedText()).toContain('Owner: – (Changed by you)')
  })

  test('as a table pastes as two columns, a row a field, whatever was typed', async () => {
    const user = await showCall({ situation: { ...complete, notes: '=A1\t"x"\nand more' } })
    await user.click(screen.getByRole('button', { name: 'Copy as a table' }))
    const table = await copiedText()
    expect(table).toContain('Notes\t"\'=A1\t""x""\nand more"')
    const rows = table.replace(/"(?:[^"]|"")*"/g, 'quoted').split('\n')
    expect(rows).toHaveLength(fieldIds.length + 3)
    expect(rows.every((row) => row.split('\t').length === 2)).toBe(true)
    expect(announced()).toBe('Copied as a table with two columns, for Excel, say.')
  })

  test('as a table names what is open as well', async () => {
    const user = await showCall({ situation: noIntent })
    await user.click(screen.getByRole('button', { name: 'Copy as a table' }))
    expect(await copiedText()).toContain('\nStill open\tService engagement scenario, Notes\n')
  })
})

describe('a browser that refuses the clipboard', () => {
  test('gets a dialog with the text to copy by hand, and no word of success', async () => {
    const user = await showCall({ situation: noIntent })
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await user.click(buttonOf('l2', 'Copy'))
    const dialog = await screen.findByRole('dialog', { name: 'Text to copy' })
    const text = within(dialog).getByRole<HTMLTextAreaElement>('textbox')
    expect(text.value).toBe('Using Competitive Solution')
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(text.value)
    expect(announced()).toBe('')
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog', { name: 'Text to copy' })).toBe(null)
  })

  test('gets it where there is no clipboard at all', async () => {
    const user = await showCall({ situation: noIntent })
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined })
    await user.click(screen.getByRole('button', { name: 'Copy all' }))
    const dialog = await screen.findByRole('dialog', { name: 'Text to copy' })
    expect(within(dialog).getByRole<HTMLTextAreaElement>('textbox').value).toContain('L1 value: No Intent')
  })
})
