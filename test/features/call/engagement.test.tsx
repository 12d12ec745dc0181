// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { engagementScenarios } from '../../../src/rules'
import { fieldOf, optionOf, pick, showCall } from '../../support/render'

const declinesFtc = { phase: 'assignment', row: 'assignment-declines-ftc' } as const
const noIntent = { phase: 'assignment', row: 'assignment-no-intent' } as const
const customerLed = ['Customer Led', 'Customer-Led w/ CSS Assist', 'Customer-Led w/ FTP Assist']
const partnerLed = [
  'Non-FastTrack Partner-Led',
  'Non-FastTrack Partner-Led w/ CSS Assist',
  'Non-FastTrack Partner-Led w/ FTP Assist',
]
const question = 'Engagement scenario in FTOP'

/** Where it depends on the other services: FTOP's list as a whole. */
const list = () => screen.getByRole<HTMLSelectElement>('combobox', { name: question })
/** Where the row asks who leads: what is left of it. */
const options = () =>
  within(screen.getByRole('group', { name: question })).getAllByRole<HTMLInputElement>('radio')
const offered = () => options().map(({ value }) => value)
const chosen = () => options().flatMap(({ checked, value }) => (checked ? [value] : []))

describe('FTOP’s engagement scenarios', () => {
  test('are all offered where it depends on the other services; what FTOP enters unasked is named', async () => {
    const user = await showCall({ situation: noIntent })
    const [first, ...scenarios] = [...list().options].map(({ text }) => text)
    expect([first, scenarios]).toEqual(['Please choose …', engagementScenarios])
    expect(list().value).toBe('')
    expect(fieldOf('engagementScenario')).toEqual({ state: 'open', value: '' })
    const hint = document.getElementById(list().getAttribute('aria-describedby') ?? '')
    expect(hint?.textContent).toContain('No scenario of the other services is known yet.')
    expect(screen.getByRole('button', { name: "Customer-Led w/ FTP Assist FTOP's default" })).toBeDefined()
    await user.selectOptions(list(), 'FTC-Widget')
    expect(fieldOf('engagementScenario')).toEqual({ state: 'changed', value: 'FTC-Widget' })
    await user.selectOptions(list(), '')
    expect(fieldOf('engagementScenario')).toEqual({ state: 'open', value: '' })
  })

  test('are narrowed by who leads', async () => {
    const user = await showCall({ situation: declinesFtc })
    expect(offered()).toEqual([...customerLed, ...partnerLed])
    await pick(user, 'Led by whom?', 'Partner-led')
    expect(offered()).toEqual(partnerLed)
    await pick(user, 'Led by whom?', 'Customer-led')
    expect(offered()).toEqual(customerLed)
    expect(chosen()).toEqual([])
  })

  test('need no other answer where the scenario itself is picked', async () => {
    const user = await showCall({ situation: declinesFtc })
    await pick(user, question, 'Customer Led')
    expect(fieldOf('engagementScenario')).toEqual({ state: 'changed', value: 'Customer Led' })
  })

  test('that the answer before rules out are not shown as picked, and the record asks again', async () => {
    const user = await showCall({ situation: { ...declinesFtc, ledBy: 'customer' } })
    await pick(user, question, 'Customer Led')
    await pick(user, 'Led by whom?', 'Partner-led')
    expect(fieldOf('engagementScenario')).toEqual({ state: 'open', value: '' })
    expect(chosen()).toEqual([])
    await pick(user, question, 'Non-FastTrack Partner-Led')
    expect(fieldOf('engagementScenario').value).toBe('Non-FastTrack Partner-Led')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(chosen()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(chosen()).toEqual(['Customer Led'])
    expect(fieldOf('engagementScenario').value).toBe('Customer Led')
  })

  test('of another row are kept for that row', async () => {
    const user = await showCall({ situation: { ...noIntent, engagementScenario: 'FTC-CXP Led' } })
    expect(list().value).toBe('FTC-CXP Led')
    await pick(user, 'Situation', 'FTC not wanted')
    expect(fieldOf('engagementScenario')).toEqual({ state: 'open', value: '' })
    expect(chosen()).toEqual([])
    await pick(user, 'Situation', 'No intent')
    expect(list().value).toBe('FTC-CXP Led')
    expect(fieldOf('engagementScenario').value).toBe('FTC-CXP Led')
  })

  test('are the same answer in both forms of the question', async () => {
    const user = await showCall({ situation: declinesFtc })
    await pick(user, question, 'Customer Led')
    await pick(user, 'Situation', 'No intent')
    expect(list().value).toBe('Customer Led')
    await user.selectOptions(list(), 'Non-FastTrack Partner-Led')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(list().value).toBe('Customer Led')
    await user.selectOptions(list(), 'Non-FastTrack Partner-Led')
    await pick(user, 'Situation', 'FTC not wanted')
    expect(chosen()).toEqual(['Non-FastTrack Partner-Led'])
    expect(optionOf(question, 'Customer Led')).toHaveProperty('checked', false)
    expect(fieldOf('engagementScenario').value).toBe('Non-FastTrack Partner-Led')
  })
})
