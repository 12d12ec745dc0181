// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { buttonOf, changed, enterDate, fieldOf, pick, showCall, switchTo } from '../../support/render'

const noIntent = { phase: 'assignment', row: 'assignment-no-intent', l2: 'competitive-solution' } as const

describe('a note', () => {
  test.each([1, 399, 400])('of %i characters goes into the record', async (length) => {
    const user = await showCall({ situation: noIntent })
    const note = screen.getByLabelText('Notes')
    await user.click(note)
    await user.paste('x'.repeat(length))
    expect(fieldOf('notes')).toEqual({ state: 'changed', value: 'x'.repeat(length) })
    expect(screen.getByText(`${length} of 400 characters`)).toBeDefined()
  })

  test('of more than 400 characters is open, with words, and not lost', async () => {
    const user = await showCall({ situation: noIntent })
    const note = screen.getByLabelText('Notes')
    await user.click(note)
    await user.paste('x'.repeat(401))
    expect(fieldOf('notes')).toEqual({ state: 'open', value: '' })
    expect(buttonOf('notes', 'Shorten the note')).toBeDefined()
    expect(await screen.findByText(/^FTOP takes 400 characters at most.*401 of 400/)).toBeDefined()
    expect(note.getAttribute('aria-invalid')).toBe('true')
    expect(note).toHaveProperty('value', 'x'.repeat(401))
    await user.keyboard('{Backspace}')
    expect(fieldOf('notes').state).toBe('changed')
    expect(await screen.findByText(/^400 of 400/)).toBeDefined()
  })

  test('that was too long before is said to be when the call is shown again', async () => {
    await showCall({ situation: { ...noIntent, notes: 'x'.repeat(401) } })
    expect(await screen.findByText(/^FTOP takes 400 characters at most/)).toBeDefined()
    expect(screen.getByLabelText('Notes').getAttribute('aria-invalid')).toBe('true')
  })

  test('that comes back by undo is checked as a typed one is', async () => {
    const user = await showCall({ situation: noIntent })
    await user.click(screen.getByLabelText('Notes'))
    await user.paste('x'.repeat(401))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByText('0 of 400 characters')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Redo' }))
    expect(await screen.findByText(/^FTOP takes 400 characters at most/)).toBeDefined()
    expect(screen.getByLabelText('Notes')).toHaveProperty('value', 'x'.repeat(401))
  })

  test('of spaces alone is none', async () => {
    const user = await showCall({ situation: noIntent })
    await user.type(screen.getByLabelText('Notes'), '   ')
    expect(fieldOf('notes')).toEqual({ state: 'open', value: '' })
  })

  test('leads to its question from the record', async () => {
    const user = await showCall({ situation: noIntent })
    await user.click(buttonOf('notes', 'Enter the reason'))
    expect(document.activeElement).toBe(screen.getByLabelText('Notes'))
  })
})

describe('a date', () => {
  test('is offered in one and in two weeks, and none is set unasked', async () => {
    vi.setSystemTime(new Date(2031, 11, 29, 23, 30))
    const user = await showCall({ situation: noIntent })
    expect(fieldOf('nextActionDate')).toEqual({ state: 'open', value: '' })
    await user.click(screen.getByRole('button', { name: /^In 1 week/ }))
    expect(fieldOf('nextActionDate')).toEqual({ state: 'changed', value: '1/5/2032' })
    expect(screen.getByLabelText('Next action date')).toHaveProperty('value', '2032-01-05')
    await user.click(screen.getByRole('button', { name: /^In 2 weeks/ }))
    expect(fieldOf('nextActionDate').value).toBe('1/12/2032')
    vi.useRealTimers()
  })

  test.each([
    ['en', '5/6/2031'],
    ['de', '06.05.2031'],
  ] as const)('is written as %s writes it: %s', async (language, written) => {
    await showCall({ language, situation: { ...noIntent, nextActionDate: '2031-05-06' } })
    expect(fieldOf('nextActionDate').value).toBe(written)
  })

  test('in the past is remarked on, and taken', async () => {
    await showCall({ situation: noIntent })
    enterDate(screen.getByLabelText('Next action date'), '2001-05-06')
    expect(screen.getByText('This date is in the past.')).toBeDefined()
    expect(fieldOf('nextActionDate').value).toBe('5/6/2001')
  })

  test('that is taken out again leaves the field open', async () => {
    await showCall({ situation: { ...noIntent, nextActionDate: '2031-05-06' } })
    enterDate(screen.getByLabelText('Next action date'), '')
    expect(fieldOf('nextActionDate')).toEqual({ state: 'open', value: '' })
  })

  test('keeps its control, and what is half typed in it, when something else changes', async () => {
    const user = await showCall({ situation: noIntent })
    const control = screen.getByLabelText('Next action date')
    await user.type(screen.getByLabelText('Notes'), 'A.')
    changed({ type: 'answered', answers: { l2: 'on-premises-solution' } })
    expect(screen.getByLabelText('Next action date')).toBe(control)
    expect(fieldOf('nextActionDate').state).toBe('open')
  })

  test('of the kickoff is asked for in the first row, apart from the next action date', async () => {
    const user = await showCall({ situation: { ...noIntent, nextActionDate: '2031-05-06' } })
    await pick(user, 'Situation', 'FTC not wanted')
    expect(fieldOf('nextActionDate')).toEqual({ state: 'open', value: '' })
    enterDate(screen.getByLabelText('Kickoff date'), '2031-01-02')
    expect(fieldOf('nextActionDate').value).toBe('1/2/2031')
    await pick(user, 'Situation', 'No intent')
    expect(fieldOf('nextActionDate').value).toBe('5/6/2031')
  })
})

test('a switch of the language keeps picks and typed text', async () => {
  const user = await showCall({ situation: noIntent })
  await user.type(screen.getByLabelText('Notes'), 'They use Slack.')
  await switchTo('de')
  expect(screen.getByLabelText('Notizen')).toHaveProperty('value', 'They use Slack.')
  expect(fieldOf('l2').value).toBe('Verwendung einer Wettbewerberlösung')
  expect(fieldOf('notes').value).toBe('They use Slack.')
  expect(document.querySelectorAll('.call-questions input:checked')).toHaveLength(3)
})
