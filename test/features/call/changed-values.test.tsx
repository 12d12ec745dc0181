// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { FieldId } from '../../../src/playbook/schema'
import {
  announced,
  buttonOf,
  enterDate,
  fieldOf,
  fieldRow,
  override,
  pick,
  showCall,
  switchTo,
} from '../../support/render'

const declinesFtc = { phase: 'assignment', row: 'assignment-declines-ftc' } as const
const noIntent = { phase: 'assignment', row: 'assignment-no-intent' } as const

const words = (field: FieldId): string => fieldRow(field).querySelector('.status')?.textContent ?? ''

describe('a value of the user’s own', () => {
  test('stands in place of the recommendation, which is named beside it', async () => {
    const user = await showCall({ situation: noIntent })
    await override(user, 'owner', 'Jo of the account team')
    expect(fieldOf('owner')).toEqual({ state: 'changed', value: 'Jo of the account team' })
    expect(words('owner')).toContain('Changed by you')
    expect(words('owner')).toContain('Recommendation: Account Team')
  })

  test('goes into the record with each key, before the editor is left', async () => {
    const user = await showCall({ situation: noIntent })
    await user.click(buttonOf('owner', 'Change'))
    await user.keyboard('!')
    await user.tab()
    expect(fieldOf('owner').value).toBe('Account Team!')
  })

  test('has moved where another row recommends something else, and says what', async () => {
    const user = await showCall({ situation: declinesFtc })
    await override(user, 'serviceStatus', 'Assess')
    expect(fieldOf('serviceStatus').state).toBe('changed')
    await pick(user, 'Situation', 'No intent')
    expect(fieldOf('serviceStatus')).toEqual({ state: 'moved', value: 'Assess' })
    expect(words('serviceStatus')).toContain('the recommendation has moved since')
    expect(words('serviceStatus')).toContain('Recommendation: nothing to enter')
    await pick(user, 'Situation', 'FTC not wanted')
    expect(fieldOf('serviceStatus').state).toBe('changed')
    expect(words('serviceStatus')).toContain('Recommendation: Initiate')
  })

  test('is no longer one when it is the recommended one again', async () => {
    const user = await showCall({ situation: noIntent })
    await override(user, 'owner', 'Jo')
    await override(user, 'owner', 'Account Team')
    expect(fieldOf('owner')).toEqual({ state: 'recommended', value: 'Account Team' })
  })

  test('may be empty: then there is nothing to copy, and the recommendation is still named', async () => {
    const user = await showCall({ situation: noIntent })
    await override(user, 'owner', '')
    expect(fieldOf('owner')).toEqual({ state: 'changed', value: '' })
    expect(words('owner')).toContain('Recommendation: Account Team')
    expect(within(fieldRow('owner')).queryByRole('button', { name: /^Copy/ })).toBe(null)
  })

  test('goes back to what it was with Escape, and the focus to the button that opened it', async () => {
    const user = await showCall({ situation: noIntent })
    await user.click(buttonOf('owner', 'Change'))
    await user.keyboard(' and I{Escape}')
    expect(fieldOf('owner')).toEqual({ state: 'recommended', value: 'Account Team' })
    expect(document.activeElement).toBe(buttonOf('owner', 'Change'))
  })

  test('is not lost while no row is matched', async () => {
    const user = await showCall({ situation: noIntent })
    await override(user, 'owner', 'Jo')
    await pick(user, 'Phase', 'Delivery')
    expect(fieldOf('owner').value).toBe('Jo')
    await pick(user, 'Situation', 'None of these')
    await pick(user, 'Where does the case belong?', 'In Progress')
    await pick(user, 'Situation', 'New workload')
    expect(fieldOf('owner')).toEqual({ state: 'changed', value: 'Jo' })
  })

  test('is not said to have moved by a switch of the screen’s language', async () => {
    const user = await showCall({ situation: noIntent })
    await override(user, 'l1', 'Blocked')
    await switchTo('de')
    expect(fieldOf('l1')).toEqual({ state: 'changed', value: 'Blocked' })
    expect(words('l1')).toContain('Empfehlung: Keine Absichten')
  })

  test('is a date where FTOP wants one', async () => {
    const user = await showCall({ situation: declinesFtc })
    await user.click(buttonOf('targetDate', 'Change'))
    enterDate(screen.getByLabelText('Your value for Target date'), '2031-05-06')
    await user.keyboard('{Enter}')
    expect(fieldOf('targetDate')).toEqual({ state: 'changed', value: '5/6/2031' })
  })
})

describe('the recommendation is taken back', () => {
  test('by one action, which is confirmed; the focus stays at the field', async () => {
    const user = await showCall({ situation: noIntent })
    await override(user, 'owner', 'Jo')
    await user.click(buttonOf('owner', 'Take the recommendation back'))
    expect(fieldOf('owner')).toEqual({ state: 'recommended', value: 'Account Team' })
    expect(announced()).toBe('Recommendation taken back: Owner')
    expect(document.activeElement).toBe(buttonOf('owner', 'Change'))
  })

  test('also where the user’s note is too long for FTOP', async () => {
    const user = await showCall({ situation: declinesFtc })
    await override(user, 'notes', 'x'.repeat(401))
    expect(fieldOf('notes')).toEqual({ state: 'open', value: '' })
    expect(buttonOf('notes', 'Shorten the note')).toBeDefined()
    await user.click(buttonOf('notes', 'Take the recommendation back'))
    expect(fieldOf('notes')).toEqual({ state: 'none', value: '' })
  })
})

test('a note that is too long for FTOP stays in its editor', async () => {
  const user = await showCall({ situation: declinesFtc })
  const note = 'x'.repeat(401)
  await override(user, 'notes', note)
  await user.click(buttonOf('notes', 'Shorten the note'))
  expect(screen.getByLabelText('Your value for Notes')).toHaveProperty('value', note)
  await user.keyboard('{End}{Backspace}{Enter}')
  expect(fieldOf('notes')).toEqual({ state: 'changed', value: note.slice(1) })
})
