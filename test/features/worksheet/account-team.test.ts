// @vitest-environment jsdom
import ICAL from 'ical.js'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  accountTeamMessage,
  nextActionEvent,
  toldRecords,
} from '../../../src/features/worksheet/account-team'
import { exportedWorksheet } from '../../../src/features/worksheet/exported-worksheet'
import { i18n, startI18n } from '../../../src/i18n/i18n'
import '../../../src/i18n/later-words'
import type { Language } from '../../../src/playbook/schema'
import { asIcsEvent } from '../../../src/record/formats/ics'
import { changeWorksheet, newWorksheet, type Worksheet } from '../../../src/record/worksheet'
import type { Situation } from '../../../src/rules'
import { playbook } from '../../support/playbook'

beforeAll(async () => {
  if (!i18n.isInitialized) await startI18n('de')
})

const now = new Date(Date.UTC(2031, 4, 6, 12, 30))
const reasons = { l2: 'competitive-solution', notes: 'Kein Bedarf, da Slack im Einsatz ist.' }

/** A customer's worksheet with a service for each situation. */
function worksheetOf(situations: Record<string, Situation>, customer = 'Contoso GmbH'): Worksheet {
  return Object.entries(situations).reduce<Worksheet>(
    (worksheet, [name, situation]) => {
      const place = { service: name, record: `${name}-1` }
      const added = changeWorksheet(worksheet, { type: 'serviceAdded', place, name, phase: undefined })
      const change = { type: 'answered', answers: situation } as const
      return changeWorksheet(added, { type: 'entry', place, change })
    },
    { ...newWorksheet({ service: 'none', record: 'none' }), customer, services: {} },
  )
}

const rows: Record<string, Situation> = {
  Exchange: { phase: 'assignment', row: 'assignment-declines-ftc', kickoffDate: '2031-05-20' },
  Teams: { phase: 'assignment', row: 'assignment-no-intent', ...reasons, nextActionDate: '2031-05-13' },
  Yammer: { phase: 'delivery', row: 'delivery-intent-withdrawn', ...reasons },
  Intune: { phase: 'delivery', row: 'delivery-new-workload' },
  SharePoint: { phase: 'delivery', row: 'delivery-existing-no-intent' },
  Edge: { phase: 'delivery', row: 'none', elsewhere: 'blocked/billing' },
  OneDrive: {},
}
const formatOf = (language: Language) => ({ language, dates: language })
const messageIn = (language: Language, worksheet = worksheetOf(rows)) => {
  const page = playbook()[language]
  const told = toldRecords(worksheet, page).filter(({ tells }) => tells)
  return accountTeamMessage(told, worksheet, page, formatOf(language), now)
}

describe('the message to the Account Team', () => {
  test('is about the rows whose next action says so: those of the assignment and the delivery without intent', () => {
    const told = toldRecords(worksheetOf(rows), playbook().de)
    expect(told.filter(({ tells }) => tells).map(({ titled }) => titled.title)).toEqual([
      'Teams',
      'Yammer',
      'Intune',
    ])
  })

  test.each([
    { service: 'Yammer', expected: ['Yammer'] },
    { service: 'Edge', expected: [] },
  ])('of the one record that is asked for: $service', ({ service, expected }) => {
    const told = toldRecords(worksheetOf(rows), playbook().de, { service, record: `${service}-1` })
    expect(told.map(({ titled }) => titled.title)).toEqual(expected)
  })

  test('says in German which services, why, when it goes on, and on what it is based', () => {
    const { subject, body } = messageIn('de')
    expect(subject).toBe('Keine Absichten bei Contoso GmbH: Teams, Yammer, Intune')
    expect(body.split('\n\n').slice(1, -1)).toEqual([
      'Contoso GmbH möchte 3 Dienste weder jetzt noch in der Zukunft verwenden. In FTOP gilt dafür „Keine Absichten“:',
      [
        '- Teams',
        '  Grund (L2): Verwendung einer Wettbewerberlösung',
        '  Begründung: Kein Bedarf, da Slack im Einsatz ist.',
        '  Mein nächstes Aktionsdatum: 13.05.2031',
      ].join('\n'),
      [
        '- Yammer',
        '  Grund (L2): Verwendung einer Wettbewerberlösung',
        '  Begründung: Kein Bedarf, da Slack im Einsatz ist.',
        '  Mein nächstes Aktionsdatum: noch offen',
      ].join('\n'),
      [
        '- Intune',
        '  Grund (L2): noch offen',
        '  Begründung: noch offen',
        '  Mein nächstes Aktionsdatum: noch offen',
      ].join('\n'),
      'Wenn Sie mehr darüber wissen oder mit dem Kunden etwas anderes vereinbart haben, geben Sie mir bitte Bescheid.',
      'Freundliche Grüße',
    ])
    expect(body).toContain(`Stand 27.03.2020 (${playbook().de.revision}), Zeile 2/5, 3/5, 4/5.`)
  })

  test('says the same in English, whatever language the screen speaks', async () => {
    await i18n.changeLanguage('de')
    const { subject, body } = messageIn('en')
    expect(subject).toBe('No Intent at Contoso GmbH: Teams, Yammer, Intune')
    expect(body).toContain('  Reason (L2): Using Competitive Solution\n')
    expect(body).toContain('  My next action date: 5/13/2031\n')
    expect(body).not.toMatch(/Absicht|Grund/)
  })

  test('does without the customer’s name where nobody gave it, and counts one service as one', () => {
    const { subject, body } = messageIn('de', worksheetOf({ Teams: rows['Teams'] ?? {} }, '  '))
    expect(subject).toBe('Keine Absichten: Teams')
    expect(body).toContain('Der Kunde möchte 1 Dienst weder jetzt')
  })

  test('a note of several lines stays within its service', () => {
    const worksheet = worksheetOf({ Teams: { ...rows['Teams'], notes: 'Kein Bedarf.\n- Exchange' } })
    expect(messageIn('de', worksheet).body).toContain('  Begründung: Kein Bedarf.\n  - Exchange\n')
  })
})

describe('the next action date as an event', () => {
  const eventOf = (name: string, language: Language = 'de') => {
    const worksheet = worksheetOf(rows)
    const told = toldRecords(worksheet, playbook()[language]).find(({ titled }) => titled.title === name)
    return told && nextActionEvent(told, worksheet, formatOf(language), now)
  }

  test('fills its day, names service and customer, and says what to do', () => {
    const event = eventOf('Teams')
    const calendar = ICAL.Component.fromString(asIcsEvent(event ?? expect.fail('no event')))
    const read = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
    expect(read.startDate.toString()).toBe('2031-05-13')
    expect(read.summary).toBe('Nächste Aktion in FTOP für Teams (Contoso GmbH)')
    expect(read.description).toMatch(
      /^Benachrichtigen von Account Team .*\nVerwendung einer Wettb.*\nKein Bedarf/,
    )
  })

  test('is the same event for the same record, in either language', () => {
    expect(eventOf('Teams', 'en')?.uid).toBe(eventOf('Teams')?.uid)
    expect(eventOf('Exchange')?.uid).not.toBe(eventOf('Teams')?.uid)
  })

  test('is there for a kickoff date, too, and not where there is no date', () => {
    expect(eventOf('Exchange')?.day).toBe('2031-05-20')
    expect(eventOf('Yammer')).toBe(undefined)
  })
})

describe('a worksheet as it is exported', () => {
  const exported = (language: Language) =>
    exportedWorksheet(worksheetOf(rows), playbook()[language], formatOf(language), now)
  const lineOf = (name: string, label: string) =>
    exported('de')
      .services.find(({ heading }) => heading === name)
      ?.record.lines.find((line) => line.label === label)

  test('has a record for each service, each with its row, the revision and the time', () => {
    const { title, services } = exported('de')
    expect(title).toBe('Contoso GmbH')
    expect(services.map(({ heading }) => heading)).toEqual(Object.keys(rows))
    const proofs = services.map(({ record }) => record.proof)
    expect(proofs.map(([row]) => row?.value.slice(0, 3))).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5', '', ''])
    for (const [, revision, time] of proofs) {
      expect(revision?.value).toContain(playbook().de.revision)
      expect(time?.label).toBe('Exportiert am')
    }
  })

  test('names the L1 that applies where the case belongs elsewhere, and nothing else', () => {
    const edge = exported('en').services.find(({ heading }) => heading === 'Edge')
    expect(edge?.record.lines.map(({ value }) => value)).toEqual(['Blocked', 'Billing and Licensing'])
    expect(edge?.record.open).toBe(undefined)
  })

  test('says why a value is missing, and says nothing where no row is found', () => {
    expect(lineOf('Teams', 'Zieldatum')).toMatchObject({
      value: '',
      remark: 'n.a., laut Seite nichts einzutragen',
    })
    expect(lineOf('OneDrive', 'Zieldatum')).toMatchObject({ value: '', remark: undefined })
  })

  test('tells the parts of a service apart, with their counts', () => {
    const place = { service: 'Teams', record: 'Teams-2' }
    const split = changeWorksheet(worksheetOf(rows), { type: 'recordAdded', place })
    const counted = changeWorksheet(split, { type: 'counted', place, count: 120 })
    const { services } = exportedWorksheet(counted, playbook().en, formatOf('en'), now)
    const parts = services.filter(({ heading }) => heading.startsWith('Teams'))
    expect(parts.map(({ heading }) => heading)).toEqual(['Teams, part 1', 'Teams, part 2'])
    expect(parts[1]?.record.lines[0]).toEqual({ label: 'Count', value: '120' })
  })
})
