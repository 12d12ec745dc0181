// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { buttonOf, fieldOf, fieldRow, showCall } from '../../support/render'

/** Row 1 leaves the note open: no question asks for one, and it is written in the record itself. */
const declinesFtc = { phase: 'assignment', row: 'assignment-declines-ftc', ledBy: 'customer' } as const

const notes = () => within(fieldRow('notes'))

async function editNote() {
  const user = await showCall({ situation: declinesFtc })
  expect(screen.queryByLabelText('Notes')).toBe(null)
  expect(fieldOf('notes')).toEqual({ state: 'none', value: '' })
  await user.click(buttonOf('notes', 'Change'))
  await notes().findByText('Start from a sentence pattern')
  return user
}

test('a note that the page does not ask for can start from the patterns of In Progress', async () => {
  const user = await editNote()
  await user.click(notes().getByText('Start from a sentence pattern'))
  expect(notes().getAllByRole('button', { name: /\[reason\]|\[month\]/ })).toHaveLength(3)
  await user.click(notes().getByRole('button', { name: /declines help from the FastTrack Center/ }))
  expect(notes().getByRole('textbox')).toHaveProperty(
    'value',
    'Customer is rolling out [service] with [own team or partner] and declines help from the FastTrack Center because [reason].',
  )
  await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA')
  expect(notes().queryByText('Start from a sentence pattern')).toBe(null)
  await user.keyboard('Teams{Enter}')
  expect(fieldOf('notes')).toEqual({
    state: 'changed',
    value:
      'Customer is rolling out Teams with [own team or partner] and declines help from the FastTrack Center because [reason].',
  })
})

test('it is graded as a note of In Progress, with its length', async () => {
  const user = await editNote()
  await user.paste('Customer has no intent to use Teams, they use Slack.')
  expect(await notes().findByText(/This points to “No Intent”/)).toBeDefined()
  expect(notes().getByText('52 of 400 characters')).toBeDefined()
  await user.clear(notes().getByRole('textbox'))
  await user.paste('Customer wants to use Teams and declines FastTrack, Fabrikam leads the pilot in May.')
  expect(await notes().findByText('Good note: intent and reason are stated.')).toBeDefined()
})

test('Tab leads from the note to the patterns, and Escape from there back to where it was', async () => {
  const user = await editNote()
  await user.tab()
  expect(document.activeElement?.textContent).toBe('Start from a sentence pattern')
  await user.keyboard('{Escape}')
  expect(notes().queryByRole('textbox')).toBe(null)
  expect(document.activeElement).toBe(buttonOf('notes', 'Change'))
  expect(fieldOf('notes')).toEqual({ state: 'none', value: '' })
})

test('leaving both ends it', async () => {
  const user = await editNote()
  await user.paste('Customer wants Teams')
  await user.click(buttonOf('owner', 'Change'))
  expect(notes().queryByRole('textbox')).toBe(null)
  expect(fieldOf('notes')).toEqual({ state: 'changed', value: 'Customer wants Teams' })
})
