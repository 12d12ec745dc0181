import { expect, test } from 'vitest'
import { gradeNote, type NoteContext, type NoteFinding } from '../../../src/rules/note-coach'

type Case = {
  code: NoteFinding['code']
  text: string
  /** The words that the finding points at; the whole note where it is about what is not there. */
  at: string
  params?: Readonly<Record<string, string | number>>
  context?: Partial<NoteContext>
}

const longNote =
  `No intent to use Teams because Slack is used. ${'Slack is used in all plants. '.repeat(13)}`.trim()
const langeNotiz =
  `Keine Absicht, da Slack genutzt wird. ${'Slack wird in allen Werken genutzt. '.repeat(11)}`.trim()

const cases: readonly Case[] = [
  { code: 'empty', text: '  ', at: '' },
  { code: 'nothing-said', text: 'asdf', at: 'asdf' },
  { code: 'only-l1', text: 'No intent for Teams', at: 'No intent for Teams' },
  { code: 'only-l1', text: 'Keine Absicht für Teams', at: 'Keine Absicht für Teams' },
  { code: 'only-l1', text: 'Blockiert', at: 'Blockiert', context: { l1: 'blocked' } },
  { code: 'intent-missing', text: 'Customer uses Slack.', at: 'Customer uses Slack.' },
  { code: 'intent-missing', text: 'Kunde nutzt Slack.', at: 'Kunde nutzt Slack.' },
  { code: 'reason-vague', text: 'No intent for various reasons.', at: 'for various reasons' },
  { code: 'reason-vague', text: 'Keine Absicht, passt nicht.', at: 'passt nicht' },
  { code: 'reason-missing', text: 'No intent, usage 0%.', at: 'No intent, usage 0%.' },
  { code: 'reason-missing', text: 'Keine Absicht, Nutzung 0 %.', at: 'Keine Absicht, Nutzung 0 %.' },
  { code: 'usage-figure', text: 'No intent, 12% of the seats in use', at: '12%' },
  { code: 'usage-figure', text: 'Aktive Nutzung bei 34 von 500 Anwendern.', at: 'Aktive Nutzung bei 34' },
  { code: 'meeting-logistics', text: 'No intent. Call scheduled for May 12.', at: 'Call scheduled' },
  { code: 'meeting-logistics', text: 'Keine Absicht. Termin vereinbart.', at: 'Termin vereinbart' },
  { code: 'refers-elsewhere', text: 'No intent, see above', at: 'see above' },
  { code: 'refers-elsewhere', text: 'Keine Absicht, siehe oben', at: 'siehe oben' },
  { code: 'blurred', text: 'Customer has no intent for now, they use Slack.', at: 'for now' },
  { code: 'blurred', text: 'Zurzeit keine Absicht, da Slack genutzt wird.', at: 'Zurzeit' },
  { code: 'bounded', text: 'No intent until Q3 because the budget is spent on SAP.', at: 'until Q3' },
  { code: 'bounded', text: 'Keine Absicht vor 2024, das Budget steckt in SAP.', at: 'vor 2024' },
  { code: 'fasttrack-declined', text: 'Customer declines FastTrack help.', at: 'FastTrack help' },
  { code: 'fasttrack-declined', text: 'Kunde lehnt FastTrack ab.', at: 'FastTrack' },
  {
    code: 'too-long',
    text: longNote,
    at: longNote.slice(400),
    params: { length: longNote.length, limit: 400 },
  },
  {
    code: 'too-long',
    text: langeNotiz,
    at: langeNotiz.slice(400),
    params: { length: langeNotiz.length, limit: 400 },
  },
  {
    code: 'too-many-sentences',
    text: 'No intent. They use Slack. It works.',
    at: 'It works.',
    params: { count: 3, limit: 2 },
  },
  {
    code: 'too-many-sentences',
    text: 'Keine Absicht. Sie nutzen z. B. Slack. Es läuft.',
    at: 'Es läuft.',
    params: { count: 3, limit: 2 },
  },
  {
    code: 'contradicts-l1',
    text: 'Customer wants to use Teams in all plants.',
    at: 'wants to use',
    params: { pointsTo: 'in-progress' },
  },
  {
    code: 'contradicts-l1',
    text: 'Kunde möchte Teams, wartet aber auf ein Feature.',
    at: 'möchte Teams',
    params: { pointsTo: 'blocked' },
  },
  {
    code: 'contradicts-l1',
    text: 'No intent for Teams as they use Slack.',
    at: 'No intent',
    params: { pointsTo: 'no-intent' },
    context: { l1: 'blocked' },
  },
  {
    code: 'contradicts-l1',
    text: 'Kein Interesse an Teams.',
    at: 'Kein Interesse',
    params: { pointsTo: 'no-intent' },
    context: { l1: 'in-progress' },
  },
  {
    code: 'belongs-elsewhere',
    text: 'No intent for Teams because the network is too slow for video.',
    at: 'network is too',
    params: { target: 'blocked/it-infrastructure' },
  },
  {
    code: 'belongs-elsewhere',
    text: 'Keine Absicht, es gibt Bedenken zum Datenschutz in der Zentrale.',
    at: 'Bedenken zum Datenschutz',
    params: { target: 'blocked/security-privacy' },
  },
  {
    code: 'reason-of-other-l2',
    text: 'No intent because Slack is used.',
    at: 'Slack',
    params: { l2: 'competitive-solution' },
    context: { l2: 'no-intent/on-premises-solution' },
  },
  {
    code: 'reason-of-other-l2',
    text: 'Keine Absicht, da Exchange Server 2016 bleibt.',
    at: 'Exchange Server 2016',
    params: { l2: 'on-premises-solution' },
    context: { l2: 'competitive-solution' },
  },
  {
    code: 'same-as-other-note',
    text: 'No intent for Teams as they use Zoho.',
    at: 'No intent for Teams as they use Zoho.',
    params: { index: 1 },
    context: { otherNotes: ['', 'No intent for Yammer as they use Zoho.'] },
  },
  {
    code: 'same-as-other-note',
    text: 'Keine Absicht für Teams, da Zoho läuft.',
    at: 'Keine Absicht für Teams, da Zoho läuft.',
    params: { index: 0 },
    context: { otherNotes: ['Keine Absicht für Yammer, da Zoho läuft.'] },
  },
]

test.each(cases)('$code: "$text"', ({ code, text, at, params, context }) => {
  const { findings } = gradeNote(text, { l1: 'no-intent', ...context })
  const found = findings.find((finding) => finding.code === code)
  expect(found, JSON.stringify(findings)).toMatchObject({ code, ...params })
  expect(text.slice(found?.start, found?.end)).toBe(at)
})

test('an empty note has its place at the start', () => {
  expect(gradeNote('', { l1: 'blocked' })).toEqual({
    grade: 'poor',
    findings: [{ code: 'empty', start: 0, end: 0 }],
  })
})

test('a good note may go without any finding', () => {
  const text = 'Customer has no intent to deploy Teams because the company standardised on Slack.'
  expect(gradeNote(text, { l1: 'no-intent', l2: 'competitive-solution' })).toEqual({
    grade: 'good',
    findings: [],
  })
})

test.each([
  'Customer does not use Slack and has no intent for Teams.',
  'Kunde nutzt kein Slack und hat keine Absicht für Teams.',
])('a product that is not in use is no reason: %s', (text) => {
  expect(gradeNote(text, { l1: 'no-intent' }).grade).toBe('poor')
})
