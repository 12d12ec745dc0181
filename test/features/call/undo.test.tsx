// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import {
  announced,
  changed,
  enterDate,
  fieldOf,
  optionOf,
  override,
  pick,
  showCall,
} from '../../support/render'

const undo = () => screen.getByRole('button', { name: 'Undo' })
const redo = () => screen.getByRole('button', { name: 'Redo' })
const nextCall = () => screen.getByRole('button', { name: 'Next call' })
const noIntent = { phase: 'assignment', row: 'assignment-no-intent', l2: 'competitive-solution' } as const
const existing = { phase: 'delivery', row: 'delivery-existing-no-intent' } as const

/** What the form itself shows as picked, typed or chosen, by the names of its controls. */
function form(): Record<string, string> {
  const controls = [...document.querySelectorAll<HTMLInputElement>('form [name]')]
  return Object.fromEntries(
    controls
      .filter(({ type, checked }) => type !== 'radio' || checked)
      .map(({ name, value }) => [name, value]),
  )
}

describe('undo and redo', () => {
  test('there is nothing to undo at the start, and nothing to redo after a change', async () => {
    await showCall()
    changed({ type: 'answered', answers: {} })
    expect([undo(), redo()].map((button) => button.getAttribute('aria-disabled'))).toEqual(['true', 'true'])
  })

  test('go through the picks, and the form follows', async () => {
    const user = await showCall()
    await pick(user, 'Phase', 'Delivery')
    await pick(user, 'Situation', 'New workload')
    await pick(user, 'L2 reason', 'Executive Sponsorship')
    await pick(user, 'L2 reason', 'Using Competitive Solution')
    await user.click(undo())
    expect(optionOf('L2 reason', 'Executive Sponsorship')).toHaveProperty('checked', true)
    expect(fieldOf('l2').value).toBe('Executive Sponsorship')
    await user.click(undo())
    expect(form()).toMatchObject({ phase: 'delivery', row: 'delivery-new-workload' })
    expect(form()).not.toHaveProperty('l2')
    await user.click(undo())
    await user.click(undo())
    expect(form()).toEqual({})
    for (let left = 4; left > 0; left -= 1) await user.click(redo())
    expect(form()).toMatchObject({
      phase: 'delivery',
      row: 'delivery-new-workload',
      l2: 'competitive-solution',
    })
    expect(fieldOf('l2').value).toBe('Using Competitive Solution')
    expect(announced()).toBe('Redone.')
  })

  test('take a typed note as one step, and bring dates back into their control', async () => {
    const user = await showCall({ situation: noIntent })
    await user.type(screen.getByLabelText('Notes'), 'They use Slack.')
    enterDate(screen.getByLabelText('Next action date'), '2031-05-06')
    await user.selectOptions(screen.getByRole('combobox', { name: /^Engagement/ }), 'FTC-Widget')
    await user.click(undo())
    await user.click(undo())
    await user.click(undo())
    expect(form()).toMatchObject({ notes: '', nextActionDate: '', engagementScenario: '' })
    expect(fieldOf('notes').state).toBe('open')
    await user.click(redo())
    await user.click(redo())
    await user.click(redo())
    const answers = {
      notes: 'They use Slack.',
      nextActionDate: '2031-05-06',
      engagementScenario: 'FTC-Widget',
    }
    expect(form()).toMatchObject(answers)
  })

  test('a pick after an undo builds on what is shown, not on what was undone', async () => {
    const user = await showCall({ situation: { phase: 'delivery', row: 'delivery-new-workload' } })
    await pick(user, 'L2 reason', 'Executive Sponsorship')
    await user.type(screen.getByLabelText('Notes'), 'A.')
    await user.click(undo())
    await user.click(undo())
    await pick(user, 'Situation', 'Intent withdrawn')
    expect(fieldOf('l2')).toEqual({ state: 'open', value: '' })
    expect(fieldOf('notes')).toEqual({ state: 'open', value: '' })
    expect(form()).toMatchObject({ row: 'delivery-intent-withdrawn', notes: '' })
  })

  test('bring back a value of the user’s own that was taken back', async () => {
    const user = await showCall({ situation: noIntent })
    await override(user, 'owner', 'Jo')
    await user.click(screen.getByRole('button', { name: 'Take the recommendation back' }))
    await user.click(undo())
    expect(fieldOf('owner')).toEqual({ state: 'changed', value: 'Jo' })
  })
})

describe('the next call', () => {
  test('is empty in record and form, and undo brings the last one back', async () => {
    const user = await showCall({ situation: { ...noIntent, notes: 'A.' } })
    await override(user, 'owner', 'Jo')
    await user.click(nextCall())
    expect(form()).toEqual({})
    expect(fieldOf('owner')).toEqual({ state: 'open', value: '' })
    expect(announced()).toBe('Ready for the next call. “Undo” leads back to the last customer.')
    await user.click(undo())
    expect(form()).toMatchObject({ ...noIntent, notes: 'A.' })
    expect(fieldOf('owner').value).toBe('Jo')
  })

  test('knows nothing of the case before', async () => {
    const user = await showCall({ situation: { ...noIntent, notes: 'A.', nextActionDate: '2031-05-06' } })
    await user.click(nextCall())
    await pick(user, 'Phase', 'Assignment')
    await pick(user, 'Situation', 'No intent')
    expect(form()).toEqual({
      phase: 'assignment',
      row: 'assignment-no-intent',
      engagementScenario: '',
      notes: '',
      nextActionDate: '',
    })
    expect(fieldOf('l2').state).toBe('open')
  })
})

describe('the row that keeps what FTOP shows', () => {
  test('has nothing to enter, unless the user says what FTOP shows', async () => {
    const user = await showCall({ situation: existing })
    expect(fieldOf('l2')).toEqual({ state: 'none', value: '' })
    await user.type(screen.getByLabelText('Existing L2'), 'Competetive')
    await user.type(screen.getByLabelText('Existing L3'), 'Some L3')
    expect(fieldOf('l2')).toEqual({ state: 'changed', value: 'Competetive' })
    expect(fieldOf('l3')).toEqual({ state: 'changed', value: 'Some L3' })
    await user.clear(screen.getByLabelText('Existing L2'))
    expect(fieldOf('l2')).toEqual({ state: 'none', value: '' })
    expect(fieldOf('l3').value).toBe('Some L3')
  })

  test('does not take an L2 that was picked for another row', async () => {
    const user = await showCall({ situation: { phase: 'delivery', row: 'delivery-new-workload' } })
    await pick(user, 'L2 reason', 'Executive Sponsorship')
    await pick(user, 'Situation', 'More subscriptions')
    expect(fieldOf('l2')).toEqual({ state: 'none', value: '' })
    expect(screen.getByLabelText('Existing L2')).toHaveProperty('value', '')
  })
})
