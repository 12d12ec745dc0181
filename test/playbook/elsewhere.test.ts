import { describe, expect, test } from 'vitest'
import { compileElsewhere } from '../../src/playbook/build/elsewhere'
import { languages } from '../../src/playbook/schema'
import { fileOf, linesOf, onLine, replaced } from '../support/page'
import { playbook } from '../support/playbook'

describe('the table of the cases that the page does not cover', () => {
  const file = fileOf('locales/de/playbook/elsewhere-de.md')
  const [inProgress = '', privacy = ''] = file.text
    .split('\n')
    .filter((line) => /^\| (in-progress|blocked\/security)/.test(line))
  const line = (words: string): number => file.text.split('\n').indexOf(words) + 1

  /** domain.md §5, with the L1 and L2 of §7. */
  test.each([
    ['in-progress', 'In Bearbeitung', '', 'In Progress', ''],
    ['blocked/security-privacy', 'Blockiert', 'Sicherheit/Datenschutz', 'Blocked', 'Security/Privacy'],
    [
      'blocked/product-feature',
      'Blockiert',
      'Produktfeature/-funktion',
      'Blocked',
      'Product Feature/Capability',
    ],
    [
      'blocked/it-change-management',
      'Blockiert',
      'IT-Änderungsmanagement und Ressourcen',
      'Blocked',
      'IT Change Management and Resourcing',
    ],
    [
      'blocked/it-infrastructure',
      'Blockiert',
      'IT-Infrastruktur des Kunden und Korrektur',
      'Blocked',
      'Customer IT Infrastructure and Remediation',
    ],
    ['blocked/legal-regulatory', 'Blockiert', 'Gesetzlich/Regulatorisch', 'Blocked', 'Legal/Regulatory'],
    ['blocked/adoption-readiness', 'Blockiert', 'Akzeptanzbereitschaft', 'Blocked', 'Adoption Readiness'],
    ['blocked/service-reliability', 'Blockiert', 'Dienstzuverlässigkeit', 'Blocked', 'Service Reliability'],
    [
      'blocked/app-compatibility',
      'Blockiert',
      'Anwendungskompatibilität',
      'Blocked',
      'Application Compatibility',
    ],
    ['blocked/partner-engagement', 'Blockiert', 'Partnereinbindung', 'Blocked', 'Partner Engagement'],
    ['blocked/billing', 'Blockiert', 'Abrechnung und Lizenzierung', 'Blocked', 'Billing and Licensing'],
    [
      'status-unknown/customer-unresponsive',
      'Unbekannter Status',
      'Kunde reagiert nicht',
      'Status Unknown',
      'Customer Unresponsive',
    ],
    [
      'status-unknown/new-subscription',
      'Unbekannter Status',
      'Neues Abonnement oder neuer Arbeitsbereich',
      'Status Unknown',
      'New Subscription or Workload',
    ],
    ['duplicate-invalid', 'Dupliziert/Ungültig', '', 'Duplicate/Invalid', ''],
  ])('%s', (id, l1De, l2De, l1En, l2En) => {
    expect(playbook().de.elsewhere.find((each) => each.id === id)).toMatchObject({ l1: l1De, l2: l2De })
    expect(playbook().en.elsewhere.find((each) => each.id === id)).toMatchObject({ l1: l1En, l2: l2En })
  })

  test.each(languages)('%s: has fourteen lines, and a dash means nothing', (language) => {
    expect(playbook()[language].elsewhere).toHaveLength(14)
    expect(playbook()[language].elsewhere.flatMap(Object.values)).not.toContain('–')
  })

  test.each([
    ['a line missing', onLine(file.text, line(privacy), () => undefined), ['1 elsewhere-ids']],
    ['a line twice', onLine(file.text, line(privacy), (each) => `${each}\n${each}`), ['1 elsewhere-ids']],
    [
      'an unknown id',
      replaced(file.text, '| in-progress', '| in-arbeit'),
      [`${line(inProgress)} elsewhere-ids`, '1 elsewhere-ids'],
    ],
    [
      'a cell missing',
      onLine(file.text, line(privacy), (each) => replaced(each, /\|[^|]*\|$/, '|')),
      [`${line(privacy)} cell-count`, '1 elsewhere-ids'],
    ],
    ['no table', '# Fälle', ['1 elsewhere-missing', ...Array.from({ length: 14 }, () => '1 elsewhere-ids')]],
  ])('%s is a fault', (_name, text, faults) => {
    const { content, faults: found } = compileElsewhere({ ...file, text })
    expect(linesOf(found)).toEqual(faults)
    expect(content).toBeUndefined()
  })
})
