import { describe, expect, test } from 'vitest'
import { compileGiven, given, givenSidecar, lines, linesOf, onLine, replaced, soundly } from '../support/page'
import { playbook } from '../support/playbook'

/** domain.md §3, by hand: place, the page's words, what is shown instead in German and in English. */
const errata = [
  {
    place: 'assignment-no-intent.statement',
    source: 'Der Kunde erklärt, dass er den Dienst jetzt oder in der Zukunft verwenden möchte.',
    de: 'Der Kunde erklärt, dass er den Dienst weder jetzt noch in der Zukunft verwenden möchte.',
    en: 'The customer states that they do not want to use the service, neither now nor in the future.',
  },
  {
    place: 'definition',
    source: 'Kunde hat nicht die Absicht, den Dienst bereitzustellen.',
    de: 'Der Kunde hat zu keinem Zeitpunkt die Absicht, den Dienst bereitzustellen.',
    en: 'The customer has no intent to deploy the service at any time.',
  },
  {
    place: 'delivery-existing-no-intent.statement',
    source:
      'Es gibt zusätzliche Abonnements im Status "Unbekannt". > Ein neuer Abonnementarbeitsbereich wird für einen vorhandenen Dienst "Keine Absichten" hinzugefügt; validiert "Keine Absichten" mit Account Team oder Kunde*',
    de: 'Weitere Abonnements unter Unbekannter Status > Neues Abonnement oder neuer Arbeitsbereich für einen Dienst, der bereits auf Keine Absichten steht; vom Account Team oder vom Kunden bestätigt.',
    en: 'More subscriptions under Status Unknown > New Subscription or Workload for a service that is already at No Intent; confirmed by the Account Team or the customer.',
  },
  {
    place: 'assignment-declines-ftc.nextActionDate',
    source: 'Startdatum',
    de: 'Kickoff-Datum',
    en: 'Date of kickoff',
  },
  {
    place: 'heading',
    source: 'Bereitstellungsszenarien',
    de: 'Berechtigungsszenarien',
    en: 'Entitlement scenarios',
  },
  {
    place: 'delivery-existing-no-intent.notes',
    source: 'Update-Notizen nach Bedarf',
    de: 'Notizen nach Bedarf aktualisieren',
    en: 'Update notes as necessary',
  },
  { place: 'assignment-declines-ftc.targetDate', source: 'n.a.', de: null, en: null },
]

describe('the errata of the page', () => {
  test.each(['de', 'en'] as const)('%s: six correct the page, one only remarks', (language) => {
    expect(playbook()[language].errata).toMatchObject(
      errata.map(({ place, source, ...corrected }) => ({
        place,
        source,
        sourceLanguage: 'de',
        corrected: corrected[language],
      })),
    )
  })

  test.each(['de', 'en'] as const)(
    '%s: what was corrected is said nowhere but as the source words',
    (language) => {
      const withoutSource = (key: string, value: unknown) => (key === 'source' ? undefined : value)
      const shown = JSON.stringify({ ...playbook()[language], errata: [] }, withoutSource)
      for (const { source, de } of errata) {
        if (de !== null) expect(shown).not.toContain(JSON.stringify(source).slice(1, -1))
      }
    },
  )

  test.each(['de', 'en'] as const)('%s: each gives its reason', (language) => {
    const reasons = playbook()[language].errata.map(({ reason }) => reason)
    expect(new Set(reasons.filter((reason) => reason.length > 30)).size).toBe(errata.length)
  })

  test('a remark leaves the page its words', () => {
    expect(playbook().de.rows[0]?.cells.targetDate).toEqual({ kind: 'notApplicable', text: 'n.a.' })
  })

  test('a row keeps its own words as its source', () => {
    expect(playbook().de.rows[1]?.source).toBe(errata[0]?.source)
    expect(playbook().de.rows[0]?.source).toBe(playbook().de.rows[0]?.statement)
  })
})

describe('an erratum whose words the page no longer has is a fault', () => {
  test.each([
    [
      'row 2 already says it right',
      'den Dienst jetzt oder',
      'den Dienst weder jetzt noch',
      ['25 row-words-changed', '25 erratum-changed'],
    ],
    ['row 2 says something else', 'in der Zukunft', 'später', ['25 row-words-changed', '25 erratum-changed']],
    [
      'the definition is right',
      'Kunde hat nicht die',
      'Der Kunde hat zu keinem Zeitpunkt die',
      ['18 erratum-changed'],
    ],
    ['the heading is right', 'Bereitstellungsszenarien', 'Berechtigungsszenarien', ['20 erratum-changed']],
    ['a cell is right', '| Startdatum', '| Kickoff-Datum', ['24 erratum-changed']],
    ['a cell that is only remarked on', 'geführt> | n.a.', 'geführt> | Zieldatum', ['24 erratum-changed']],
  ])('%s', (_name, words, by, faults) => {
    const compiled = compileGiven(replaced(given, words, by))
    expect(compiled.content).toBeUndefined()
    expect(linesOf(compiled.faults)).toEqual(faults)
  })

  test('the fault names the erratum and its line in the sidecar', () => {
    const [fault] = compileGiven(replaced(given, '| Startdatum', '| Kickoff-Datum')).faults
    expect(fault?.file).toBe('locales/de/playbook/l1l2l3-no-intent-de.md')
    expect(fault?.params).toEqual({
      target: 'assignment-declines-ftc.nextActionDate',
      line: 24,
      sidecar: 'locales/de/playbook/l1l2l3-no-intent-de.sidecar.md',
      sidecarLine: 37,
    })
  })

  test('blanks and line ends in the words do not count', () => {
    const wrapped = replaced(given, 'Kunde hat nicht die Absicht', 'Kunde hat  \n> nicht  die Absicht')
    expect(soundly(compileGiven(wrapped)).definition).toBe(playbook().de.definition)
  })
})

describe('an erratum for a place that the page does not have is a fault', () => {
  test.each(['no-such-row.notes', 'assignment-no-intent.colour', 'title', 'assignment-no-intent'])(
    '%s',
    (place) => {
      const { content, faults } = compileGiven(given, replaced(givenSidecar, '| heading |', `| ${place} |`))
      expect(content).toBeUndefined()
      expect(faults).toMatchObject([{ code: 'erratum-place-unknown', params: { target: place, line: 38 } }])
    },
  )

  test('but not while its row is there and cannot be read', () => {
    const broken = onLine(given, lines.rows[0], (line) => line.replace('| n.a. |', '| n.a. | n.a. |'))
    expect(linesOf(compileGiven(broken).faults)).toEqual(['24 cell-count'])
  })
})

test('two errata for one place: the second finds other words', () => {
  const twice = onLine(givenSidecar, 38, (line) => `${line}\n${line}`)
  expect(linesOf(compileGiven(given, twice).faults)).toEqual(['20 erratum-changed'])
})
