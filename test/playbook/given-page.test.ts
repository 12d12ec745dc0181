import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { fieldIds, languages } from '../../src/playbook/schema'
import { expectedRows } from '../support/expected-page'
import { lines } from '../support/page'
import { playbook, root } from '../support/playbook'

const everyRow = languages.flatMap((language) =>
  expectedRows.map((row, index) => ({ language, id: row.id, row, index })),
)
const everyCell = everyRow.flatMap((each) => fieldIds.map((field) => ({ ...each, field })))

test('the given page is kept byte for byte', () => {
  const bytes = readFileSync(path.join(root, 'locales/de/playbook/l1l2l3-no-intent-de.md'))
  const digest = createHash('sha256').update(bytes).digest('hex')
  expect(digest).toBe('0e565f6818153b8cde08a2dbcf114616c204e6250e3f997b55d530f995c5c641')
})

describe('a compiled row', () => {
  test.each(everyRow)(
    '$language, $id: stands where it should and says its case',
    ({ language, row, index }) => {
      const compiled = playbook()[language].rows[index]
      expect(compiled).toMatchObject({ id: row.id, phase: row.phase, statement: row.statement[language] })
      expect(compiled?.lead).toMatch(/\S/)
    },
  )

  test.each(everyCell)('$language, $id, $field: kind and words', ({ language, row, index, field }) => {
    expect(playbook()[language].rows[index]?.cells[field]).toEqual(row.cells[language][field])
  })

  test('is one of five, on its own line of the page', () => {
    expect(playbook().de.rows.map(({ line }) => line)).toEqual(lines.rows)
    expect(playbook().en.rows).toHaveLength(5)
  })
})

describe('around the table', () => {
  test('title, heading and definition are the corrected ones', () => {
    expect(playbook().de).toMatchObject({
      id: 'l1l2l3-no-intent',
      title: 'Keine Absichten',
      heading: 'Berechtigungsszenarien',
      definition: 'Der Kunde hat zu keinem Zeitpunkt die Absicht, den Dienst bereitzustellen.',
    })
    expect(playbook().en).toMatchObject({
      id: 'l1l2l3-no-intent',
      title: 'No Intent',
      heading: 'Entitlement scenarios',
      definition: 'The customer has no intent to deploy the service at any time.',
    })
  })

  test('the columns bear their names in both languages', () => {
    expect(playbook().de.columns).toEqual([
      'Szenario',
      'Wer aktualisiert FTOP',
      'L1-Wert',
      'L2-Wert',
      'L3-Wert',
      'Dienststatus',
      'Dienstbeteiligungsszenario',
      'Zieldatum',
      'Inhaber',
      'Notizen',
      'Nächstes Aktionsdatum',
      'Nächste Aktion',
    ])
    expect(playbook().en.columns).toEqual([
      'Scenario',
      'Who updates FTOP',
      'L1 value',
      'L2 value',
      'L3 value',
      'Service status',
      'Service engagement scenario',
      'Target date',
      'Owner',
      'Notes',
      'Next action date',
      'Next action',
    ])
  })

  test('the three L2s have their ids, labels, links and texts', () => {
    const l2 = (language: 'de' | 'en') =>
      playbook()[language].l2.map(({ id, label, href }) => ({ id, label, href }))
    const href = (name: string) => `l1l2l3-no-intent-${name}.md`
    expect(l2('de')).toEqual([
      {
        id: 'executive-sponsorship',
        label: 'Unterstützung aus der Führungsebene',
        href: href('executive-sponsorship-de'),
      },
      {
        id: 'competitive-solution',
        label: 'Verwendung einer Wettbewerberlösung',
        href: href('using-competitive-solution-de'),
      },
      {
        id: 'on-premises-solution',
        label: 'Verwendung einer lokalen Microsoft-Lösung',
        href: href('using-microsoft-on-premises-solution-de'),
      },
    ])
    expect(l2('en')).toEqual([
      { id: 'executive-sponsorship', label: 'Executive Sponsorship', href: href('executive-sponsorship-en') },
      {
        id: 'competitive-solution',
        label: 'Using Competitive Solution',
        href: href('using-competitive-solution-en'),
      },
      {
        id: 'on-premises-solution',
        label: 'Using Microsoft On-Premises Solution',
        href: href('using-microsoft-on-premises-solution-en'),
      },
    ])
    expect(playbook().de.l2[0]?.text).toMatch(/^Es besteht ein Mangel an Bekanntheit, .* geworben werden\.$/)
    expect(playbook().en.l2[2]?.text).toMatch(/^The customer has no intent .* value proposition is needed\.$/)
  })

  test.each([
    ['de', 'Allgemeine Aktualisierung', 'Anleitung aktualisiert'],
    ['en', 'General update', 'Guidance updated'],
  ] as const)('%s: the refresh summary dates the revision', (language, newest, oldest) => {
    expect(playbook()[language].refresh).toEqual([
      { date: '2020-03-27', by: 'Celia Kennedy', what: newest },
      { date: '2019-09-27', by: 'Celia Kennedy', what: oldest },
    ])
    expect(playbook()[language].revision).toMatch(/^2020-03-27\+[\da-f]{12}$/)
  })
})
