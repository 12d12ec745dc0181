// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { type ElsewhereId, elsewhereIds } from '../../../src/playbook/schema'
import { fieldOf, pick, showCall } from '../../support/render'

/** L1 and L2 of each case that no row covers, from domain.md §5 and §7. */
const targets: Record<ElsewhereId, { en: string; de: string }> = {
  'in-progress': { en: 'In Progress', de: 'In Bearbeitung' },
  'blocked/security-privacy': {
    en: 'Blocked › Security/Privacy',
    de: 'Blockiert › Sicherheit/Datenschutz',
  },
  'blocked/product-feature': {
    en: 'Blocked › Product Feature/Capability',
    de: 'Blockiert › Produktfeature/-funktion',
  },
  'blocked/it-change-management': {
    en: 'Blocked › IT Change Management and Resourcing',
    de: 'Blockiert › IT-Änderungsmanagement und Ressourcen',
  },
  'blocked/it-infrastructure': {
    en: 'Blocked › Customer IT Infrastructure and Remediation',
    de: 'Blockiert › IT-Infrastruktur des Kunden und Korrektur',
  },
  'blocked/legal-regulatory': {
    en: 'Blocked › Legal/Regulatory',
    de: 'Blockiert › Gesetzlich/Regulatorisch',
  },
  'blocked/adoption-readiness': {
    en: 'Blocked › Adoption Readiness',
    de: 'Blockiert › Akzeptanzbereitschaft',
  },
  'blocked/service-reliability': {
    en: 'Blocked › Service Reliability',
    de: 'Blockiert › Dienstzuverlässigkeit',
  },
  'blocked/app-compatibility': {
    en: 'Blocked › Application Compatibility',
    de: 'Blockiert › Anwendungskompatibilität',
  },
  'blocked/partner-engagement': { en: 'Blocked › Partner Engagement', de: 'Blockiert › Partnereinbindung' },
  'blocked/billing': { en: 'Blocked › Billing and Licensing', de: 'Blockiert › Abrechnung und Lizenzierung' },
  'status-unknown/customer-unresponsive': {
    en: 'Status Unknown › Customer Unresponsive',
    de: 'Unbekannter Status › Kunde reagiert nicht',
  },
  'status-unknown/new-subscription': {
    en: 'Status Unknown › New Subscription or Workload',
    de: 'Unbekannter Status › Neues Abonnement oder neuer Arbeitsbereich',
  },
  'duplicate-invalid': { en: 'Duplicate/Invalid', de: 'Dupliziert/Ungültig' },
}
const cases = elsewhereIds.flatMap((id) =>
  (['de', 'en'] as const).map((language) => ({ id, language, target: targets[id][language] })),
)
const regionName = { de: 'FTOP-Datensatz', en: 'FTOP record' }

describe('a case that no row covers', () => {
  test.each(cases)('$language: $id belongs to $target, and nothing is to be copied', async (given) => {
    const { id: elsewhere, language, target } = given
    // What was answered before must not leak into the record of a case that is not the page's.
    const before = { l2: 'competitive-solution', notes: 'A note.', nextActionDate: '2031-05-06' }
    await showCall({ language, situation: { phase: 'assignment', row: 'none', elsewhere, ...before } })
    const record = within(screen.getByRole('region', { name: regionName[language] }))
    expect(record.getByText(target)).toBeDefined()
    expect(document.querySelector('[data-field], [data-value]')).toBe(null)
    const copying = record.getAllByRole('button', { name: /kopieren$|^Copy/ })
    expect(copying.every((button) => button.getAttribute('aria-disabled') === 'true')).toBe(true)
  })

  test('“None of these” offers all fourteen, and the way back to a row is open', async () => {
    const user = await showCall({ situation: { phase: 'assignment' } })
    await pick(user, 'Situation', 'None of these')
    const offered = screen.getByRole('group', { name: 'Where does the case belong?' })
    const values = within(offered)
      .getAllByRole<HTMLInputElement>('radio')
      .map(({ value }) => value)
    expect(values).toEqual(elsewhereIds)
    await pick(user, 'Where does the case belong?', 'Duplicate/Invalid')
    expect(screen.getByText('Does not belong to “No Intent”')).toBeDefined()
    await pick(user, 'Situation', 'No intent')
    expect(fieldOf('l1').value).toBe('No Intent')
  })

  test('“None of these” stays picked in the other phase', async () => {
    const user = await showCall({ situation: { phase: 'assignment', row: 'none', elsewhere: 'in-progress' } })
    await pick(user, 'Phase', 'Delivery')
    expect(screen.getByText('In Progress', { selector: '.elsewhere-target' })).toBeDefined()
    expect(screen.getByRole('radio', { name: /^None of these/ })).toHaveProperty('checked', true)
  })

  test('says what the case is not', async () => {
    const situation = { phase: 'delivery', row: 'none', elsewhere: 'in-progress' } as const
    await showCall({ situation })
    expect(screen.getByText(/^What it is not: Never “No Intent”/)).toBeDefined()
  })
})
