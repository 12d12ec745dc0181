// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { type FieldId, fieldIds, type Language } from '../../../src/playbook/schema'
import { fieldOf, pick, showCall } from '../../support/render'

/** A field as it is to be shown: its state, and what copying yields. */
type Shown = readonly [state: string, value: string]
const none: Shown = ['none', '']
const open: Shown = ['open', '']
const says = (value: string): Shown => ['recommended', value]

const words = {
  de: {
    groups: ['Phase', 'Situation', 'L2-Grund'],
    phases: { assignment: 'Zuweisung', delivery: 'Durchführung' },
    noIntent: 'Keine Absichten',
    notify: 'Benachrichtigen von Account Team über Tatsache, dass keine Absicht besteht',
    l2s: [
      'Unterstützung aus der Führungsebene',
      'Verwendung einer Wettbewerberlösung',
      'Verwendung einer lokalen Microsoft-Lösung',
    ],
    rows: ['Keine Absicht', 'Absicht zurückgezogen', 'Neuer Arbeitsbereich'],
  },
  en: {
    groups: ['Phase', 'Situation', 'L2 reason'],
    phases: { assignment: 'Assignment', delivery: 'Delivery' },
    noIntent: 'No Intent',
    notify: 'Notify the Account Team that there is no intent',
    l2s: ['Executive Sponsorship', 'Using Competitive Solution', 'Using Microsoft On-Premises Solution'],
    rows: ['No intent', 'Intent withdrawn', 'New workload'],
  },
} as const

type Case = { language: Language; picks: readonly string[]; shown: Record<FieldId, Shown> }

/** Rows 2 to 4 differ in who updates FTOP only, and ask for an L2. */
const rowsThatAskForL2: Case[] = (['de', 'en'] as const).flatMap((language) =>
  words[language].rows.flatMap((row, index) =>
    words[language].l2s.map((l2): Case => {
      const { phases, noIntent, notify } = words[language]
      const phase = index === 0 ? phases.assignment : phases.delivery
      return {
        language,
        picks: [phase, row, l2],
        shown: {
          updatedBy: says(`${phase} FM`),
          l1: says(noIntent),
          l2: says(l2),
          l3: none,
          serviceStatus: none,
          engagementScenario: open,
          targetDate: none,
          owner: says('Account Team'),
          notes: open,
          nextActionDate: open,
          nextAction: says(notify),
        },
      }
    }),
  ),
)

const declinesFtc = { l2: none, l3: none, targetDate: none, owner: none, notes: none } as const
const keepsExisting = { l2: none, l3: none, serviceStatus: none, targetDate: none, notes: none } as const
const rowsWithoutL2: Case[] = [
  {
    language: 'de',
    picks: ['Zuweisung', 'FTC nicht gewünscht'],
    shown: {
      ...declinesFtc,
      updatedBy: says('Zuweisung FM'),
      l1: says('In Bearbeitung'),
      serviceStatus: says('Einleitung'),
      engagementScenario: open,
      nextActionDate: open,
      nextAction: says('Durchführungszuweisung'),
    },
  },
  {
    language: 'en',
    picks: ['Assignment', 'FTC not wanted'],
    shown: {
      ...declinesFtc,
      updatedBy: says('Assignment FM'),
      l1: says('In Progress'),
      serviceStatus: says('Initiate'),
      engagementScenario: open,
      nextActionDate: open,
      nextAction: says('Delivery Assignment'),
    },
  },
  {
    language: 'de',
    picks: ['Durchführung', 'Weitere Abonnements'],
    shown: {
      ...keepsExisting,
      updatedBy: says('Durchführung FM'),
      l1: says('Keine Absichten'),
      engagementScenario: open,
      owner: says('Account Team'),
      nextActionDate: open,
      nextAction: none,
    },
  },
  {
    language: 'en',
    picks: ['Delivery', 'More subscriptions'],
    shown: {
      ...keepsExisting,
      updatedBy: says('Delivery FM'),
      l1: says('No Intent'),
      engagementScenario: open,
      owner: says('Account Team'),
      nextActionDate: open,
      nextAction: none,
    },
  },
]

describe('the picks fill the eleven fields as the page says', () => {
  test.each([...rowsWithoutL2, ...rowsThatAskForL2])('$language: $picks', async (given) => {
    const user = await showCall({ language: given.language })
    for (const [index, option] of given.picks.entries()) {
      await pick(user, words[given.language].groups[index] ?? '', option)
    }
    const shown = fieldIds.map((field) => {
      const { state, value } = fieldOf(field)
      return [field, [state, value]]
    })
    expect(Object.fromEntries(shown)).toEqual(given.shown)
  })

  test('the fields stand in FTOP’s order', async () => {
    await showCall()
    const shown = [...document.querySelectorAll<HTMLElement>('[data-field]')]
    expect(shown.map(({ dataset }) => dataset['field'])).toEqual(fieldIds)
  })

  test('before a row is found, every field is open and has nothing to copy', async () => {
    await showCall({ situation: { phase: 'delivery', l2: 'competitive-solution' } })
    expect(fieldIds.map(fieldOf)).toEqual(fieldIds.map(() => ({ state: 'open', value: '' })))
    const copyButtons = screen.getAllByRole('button', { name: /^Copy (next value|all|as a table)$/ })
    expect(copyButtons).toHaveLength(3)
    expect(screen.queryAllByRole('button', { name: /^Copy/ })).toEqual(copyButtons)
    expect(copyButtons.every((button) => button.getAttribute('aria-disabled') === 'true')).toBe(true)
  })
})
