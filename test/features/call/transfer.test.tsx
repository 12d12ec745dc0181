// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { singleKeys } from '../../../src/features/call/single-keys'
import { valueLanguage } from '../../../src/i18n/value-format'
import { type FieldId, fieldIds } from '../../../src/playbook/schema'
import {
  announced,
  buttonOf,
  changed,
  copiedText,
  fieldOf,
  fieldRow,
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

const words = {
  de: {
    next: 'Nächsten Wert kopieren',
    done: (done: number, of: number) => `${done} von ${of} übertragen`,
    copied: 'kopiert',
    tick: 'Inhaber steht in FTOP',
    ticked: 'In FTOP eingetragen: Inhaber',
    unticked: 'In FTOP nicht eingetragen: Inhaber',
    stale: 'Seitdem geändert: Verwendung einer Wettbewerberlösung →Verwendung einer lokalen Microsoft-Lösung',
    emptied: 'In FTOP steht noch: Verwendung einer Wettbewerberlösung',
    removed: 'L2-Wert in FTOP gelöscht',
    lastCopied: 'Kopiert: Nächste Aktion',
    none: 'Kein weiterer Wert zu kopieren.',
  },
  en: {
    next: 'Copy next value',
    done: (done: number, of: number) => `${done} of ${of} done`,
    copied: 'copied',
    tick: 'Owner is in FTOP',
    ticked: 'Entered in FTOP: Owner',
    unticked: 'Not entered in FTOP: Owner',
    stale: 'Changed since: Using Competitive Solution →Using Microsoft On-Premises Solution',
    emptied: 'FTOP still holds: Using Competitive Solution',
    removed: 'L2 value removed in FTOP',
    lastCopied: 'Copied: Next action',
    none: 'No further value to copy.',
  },
}

const transferOf = (field: FieldId) => fieldRow(field).dataset['transfer']
const done = () => fieldIds.filter((field) => transferOf(field) === 'done')
const tickOf = (field: FieldId) => within(fieldRow(field)).getByRole('checkbox')
const settled = (field: FieldId, status: string) => waitFor(() => expect(transferOf(field)).toBe(status))
/** What stands between a field's name and its buttons. */
const valueText = (field: FieldId) => fieldRow(field).querySelector('dd')?.textContent ?? ''

describe.each(['de', 'en'] as const)('%s: the transfer list', (language) => {
  const say = words[language]
  const progress = () => screen.getByRole('progressbar')

  test('counts the fields that take a value in FTOP, never who updates', async () => {
    await showCall({ language, situation: noIntent })
    expect(screen.getByText(say.done(0, 7))).toBeDefined()
    expect(progress().getAttribute('max')).toBe('7')
    expect(within(fieldRow('updatedBy')).queryByRole('checkbox')).toBe(null)
    expect(fieldIds.filter((field) => transferOf(field) === 'nothing')).toEqual([
      'updatedBy',
      'l3',
      'serviceStatus',
      'targetDate',
    ])
  })

  test('a copied value is marked, in words too, and stays so in the other language', async () => {
    const user = await showCall({ language, situation: noIntent })
    await user.click(buttonOf('l2', language === 'de' ? 'L2-Wert kopieren' : 'Copy L2 value'))
    await settled('l2', 'done')
    expect(fieldRow('l2').textContent).toContain(say.copied)
    expect(tickOf('l2')).toHaveProperty('checked', true)
    expect(screen.getByText(say.done(1, 7))).toBeDefined()
    expect(progress().getAttribute('value')).toBe('1')
    await switchTo(language === 'de' ? 'en' : 'de')
    expect(done()).toEqual(['l2'])
  })

  test('a value that was typed into FTOP by hand is ticked, and unticked', async () => {
    const user = await showCall({ language, situation: noIntent })
    const tick = screen.getByRole('checkbox', { name: say.tick })
    await user.click(tick)
    expect(announced()).toBe(say.ticked)
    expect(transferOf('owner')).toBe('done')
    expect(fieldRow('owner').textContent).not.toContain(say.copied)
    expect(document.activeElement).toBe(tick)
    await user.click(tick)
    expect(announced()).toBe(say.unticked)
    expect(transferOf('owner')).toBe('toDo')
  })

  test('copying the next value walks down the list by button and by key, and says at the end that it is over', async () => {
    const user = await showCall({ language, situation: noIntent })
    const button = screen.getByRole('button', { name: say.next })
    const values: string[] = []
    for (const field of ['l1', 'l2', 'owner', 'nextActionDate', 'nextAction'] as const) {
      if (field === 'owner') await user.keyboard('c')
      else await user.click(button)
      await settled(field, 'done')
      values.push(await copiedText())
    }
    expect(values).toEqual(done().map((field) => fieldOf(field).value))
    expect(announced()).toBe(say.lastCopied)
    expect(button.getAttribute('aria-disabled')).toBe('true')
    expect(document.activeElement).toBe(button)
    await user.keyboard('c')
    expect(announced()).toBe(say.none)
    expect(screen.getByText(say.done(5, 7))).toBeDefined()
  })

  test('a value that changes after it was copied is flagged, old → new, until it is copied again', async () => {
    const user = await showCall({ language, situation: noIntent })
    await user.click(tickOf('l1'))
    await user.keyboard('c')
    await settled('l2', 'done')
    changed({ type: 'answered', answers: { l2: 'on-premises-solution' } })
    expect(transferOf('l2')).toBe('stale')
    expect(valueText('l2')).toContain(say.stale)
    expect(tickOf('l2')).toHaveProperty('checked', false)
    await user.click(screen.getByRole('button', { name: say.next }))
    await settled('l2', 'done')
    expect(await copiedText()).toBe(fieldOf('l2').value)
    expect(valueText('l2')).not.toContain('→')
  })

  test('of a value that is gone it says what FTOP still holds, until that is removed there', async () => {
    const user = await showCall({ language, situation: noIntent })
    await user.click(tickOf('l2'))
    changed({ type: 'answered', answers: { l2: undefined } })
    expect(transferOf('l2')).toBe('stale')
    expect(valueText('l2')).toContain(say.emptied)
    await user.click(screen.getByRole('button', { name: say.removed }))
    expect(transferOf('l2')).toBe('toDo')
    expect(fieldRow('l2').contains(document.activeElement)).toBe(true)
  })
})

test('a value of the user’s own goes stale when it is changed, and is there again when it is changed back', async () => {
  const user = await showCall({ situation: noIntent })
  await override(user, 'owner', 'Jo')
  await user.click(tickOf('owner'))
  await override(user, 'owner', 'Kim')
  expect(valueText('owner')).toContain('Changed since: Jo →Kim')
  await override(user, 'owner', 'Jo')
  expect(transferOf('owner')).toBe('done')
})

test('where the case turns out to belong elsewhere it says what FTOP still holds', async () => {
  const user = await showCall({ situation: noIntent })
  await user.click(tickOf('l1'))
  await user.click(tickOf('owner'))
  changed({ type: 'answered', answers: { row: 'none', elsewhere: 'blocked/billing' } })
  expect(screen.getByText('FTOP still holds values that no longer apply: L1 value, Owner.')).toBeDefined()
})

test('copying all is for mail and notes and marks nothing', async () => {
  const user = await showCall({ situation: noIntent })
  await user.click(screen.getByRole('button', { name: 'Copy all' }))
  await user.click(screen.getByRole('button', { name: 'Copy as a table' }))
  expect(done()).toEqual([])
})

test('what the browser does not copy is not marked', async () => {
  const user = await showCall({ situation: noIntent })
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
  await user.click(buttonOf('l1', 'Copy L1 value'))
  await screen.findByRole('dialog', { name: 'Text to copy' })
  expect(done()).toEqual([])
})

test('the key does nothing while somebody types, is held down, or has switched it off', async () => {
  const user = await showCall({ situation: noIntent })
  await user.type(screen.getByRole('textbox', { name: 'Notes' }), 'c')
  await user.tab()
  await user.keyboard('{c>4/}')
  await settled('l1', 'done')
  expect(done()).toEqual(['l1'])
  singleKeys.choose('off')
  await user.keyboard('c')
  singleKeys.choose('on')
  expect(announced()).toBe('Copied: L1 value')
  await user.keyboard('c')
  await settled('l2', 'done')
  expect(done()).toEqual(['l1', 'l2'])
})

describe('both languages at once', () => {
  const other = (field: FieldId) => fieldRow(field).querySelector('dd .other')

  test('below a value stands the other language’s, in its language, where it differs', async () => {
    await showCall({ language: 'de', situation: { ...noIntent, engagementScenario: 'FTC-Widget' } })
    expect(other('l1')?.textContent).toBe('No Intent')
    expect(other('l1')?.getAttribute('lang')).toBe('en')
    expect(other('nextActionDate')?.textContent).toBe('5/13/2031')
    for (const field of ['owner', 'engagementScenario', 'notes', 'l3'] as const)
      expect(other(field), field).toBe(null)
  })

  test('it follows the language of the values, and only the value is copied', async () => {
    const user = await showCall({ language: 'de', situation: noIntent })
    valueLanguage.choose('en')
    await switchTo('de')
    expect(fieldOf('l2').value).toBe('Using Competitive Solution')
    expect(other('l2')?.textContent).toBe('Verwendung einer Wettbewerberlösung')
    expect(other('l2')?.hasAttribute('lang')).toBe(false)
    await user.click(buttonOf('l2', 'L2-Wert kopieren'))
    expect(await copiedText()).toBe('Using Competitive Solution')
  })
})

test('a value that changes while the browser still copies is not taken for the one that was copied', async () => {
  const user = await showCall({ situation: noIntent })
  let allow = (): void => undefined
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(
    () =>
      new Promise((resolve) => {
        allow = resolve
      }),
  )
  await user.click(buttonOf('l2', 'Copy'))
  changed({ type: 'answered', answers: { l2: 'on-premises-solution' } })
  allow()
  await waitFor(() => expect(fieldRow('l2').dataset['transfer']).toBe('stale'))
  expect(fieldRow('l2').textContent).toContain(words.en.stale)
})
