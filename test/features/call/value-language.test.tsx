// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { dateForm, valueLanguage } from '../../../src/i18n/value-format'
import { fieldIds, type Language } from '../../../src/playbook/schema'
import {
  buttonOf,
  copiedText,
  fieldOf,
  fieldRow,
  openPopover,
  override,
  showCall,
  switchTo,
} from '../../support/render'

const noIntent = {
  phase: 'assignment',
  row: 'assignment-no-intent',
  l2: 'competitive-solution',
  nextActionDate: '2031-05-13',
} as const
const complete = { ...noIntent, notes: 'They use Slack.', engagementScenario: 'FTC-Widget' } as const

describe('the language of the values is a setting of its own', () => {
  const shown = (language: Language) => ({ de: 'Keine Absichten', en: 'No Intent' })[language]

  test('it follows the screen until it is set', async () => {
    await showCall({ language: 'en', situation: noIntent })
    expect(fieldOf('l1').value).toBe(shown('en'))
    await switchTo('de')
    expect(fieldOf('l1').value).toBe(shown('de'))
  })

  test('set, it changes values and leaves labels and states in the screen’s', async () => {
    const user = await showCall({ language: 'en', situation: complete })
    const states = fieldIds.map((field) => fieldOf(field).state)
    valueLanguage.choose('de')
    await switchTo('en')
    expect(fieldOf('l1').value).toBe('Keine Absichten')
    expect(fieldOf('l2').value).toBe('Verwendung einer Wettbewerberlösung')
    expect(fieldOf('nextActionDate').value).toBe('13.05.2031')
    expect(fieldIds.map((field) => fieldOf(field).state)).toEqual(states)
    expect(fieldRow('l1').querySelector('dt')?.textContent).toMatch(/^L1 value/)
    expect(fieldRow('l1').querySelector('[data-value]')?.getAttribute('lang')).toBe('de')
    await user.click(buttonOf('nextActionDate', 'Copy Next action date'))
    expect(await copiedText()).toBe('13.05.2031')
    await user.click(screen.getByRole('button', { name: 'Copy all' }))
    expect(await copiedText()).toContain('L1-Wert: Keine Absichten')
    expect(await copiedText()).toContain('Zeile: 2/5, Keine Absicht')
  })

  test('ISO dates are ISO in both languages, typed ones as well', async () => {
    await showCall({ situation: noIntent })
    dateForm.choose('iso')
    await switchTo('de')
    expect(fieldOf('nextActionDate').value).toBe('2031-05-13')
    await switchTo('en')
    expect(fieldOf('nextActionDate').value).toBe('2031-05-13')
  })

  test('a value of the user’s own is the same in every language', async () => {
    const user = await showCall({ situation: noIntent })
    await override(user, 'owner', 'Account Team EMEA')
    valueLanguage.choose('de')
    await switchTo('en')
    expect(fieldOf('owner')).toEqual({ state: 'changed', value: 'Account Team EMEA' })
  })

  test('is set beside the record, where its words are the screen’s', async () => {
    const user = await showCall({ situation: noIntent })
    const settings = within(openPopover(screen.getByRole('button', { name: 'Set up values' })))
    await user.selectOptions(settings.getByLabelText('Values in'), 'German')
    expect(fieldOf('l1').value).toBe('Keine Absichten')
    await user.selectOptions(settings.getByLabelText('Date format'), 'ISO (YYYY-MM-DD)')
    expect(fieldOf('nextActionDate').value).toBe('2031-05-13')
    await user.selectOptions(settings.getByLabelText('Values in'), 'Language of the screen')
    expect(fieldOf('l1').value).toBe('No Intent')
  })
})
