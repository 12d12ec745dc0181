import { expect, test } from 'vitest'
import { gradeNote, maxNoteLength } from '../../../src/rules'

const noIntent = { l1: 'no-intent' } as const

test('a contract that runs until 2028 bounds nothing, "until" beside the intent does', () => {
  const codesOf = (text: string) => gradeNote(text, noIntent).findings.map(({ code }) => code)
  expect(codesOf('No intent for Teams, the contract with Slack runs until 2028.')).not.toContain('bounded')
  expect(codesOf('Keine Absicht für Teams, der Vertrag mit Slack läuft bis 2028.')).not.toContain('bounded')
  expect(codesOf('No intent for Teams until 2028, as they use Slack.')).toContain('bounded')
  expect(codesOf('Keine Absicht für Teams bis 2028, da Slack im Einsatz ist.')).toContain('bounded')
  expect(codesOf('No intent for Teams now or in the future, as they use Slack.')).not.toContain('bounded')
  expect(codesOf('Weder jetzt noch in Zukunft Teams, da Slack im Einsatz ist.')).not.toContain('bounded')
})

test.each([
  'Slack was bought in 2019, no intent for Teams.',
  'Slack wurde 2019 gekauft, keine Absicht für Teams.',
  'Keine Absicht für Intune, da Ivanti bis 2030 bezahlt ist.',
  'After the reorganization in January the board dropped Yammer, no intent.',
  'No intent for Teams, since Webex was rolled out in May.',
])('what is past, or paid for, bounds no intent: %s', (text) => {
  expect(gradeNote(text, noIntent)).toMatchObject({ grade: 'good', findings: [] })
})

test('a word that blurs counts where it stands with the intent', () => {
  expect(gradeNote('They currently use Slack and have no intent for Teams.', noIntent).grade).toBe('good')
  expect(gradeNote('They use Slack and currently have no intent for Teams.', noIntent).grade).toBe(
    'incomplete',
  )
  expect(gradeNote('Aktuell läuft Slack, und Teams ist nicht geplant.', noIntent).grade).toBe('good')
  expect(gradeNote('Slack läuft, und Teams ist aktuell nicht geplant.', noIntent).grade).toBe('incomplete')
})

test('the same words are judged by the L1 they stand under', () => {
  const text = 'Customer declines FastTrack but wants to use Teams; partner Fabrikam runs the pilot in May.'
  expect(gradeNote(text, { l1: 'in-progress' }).grade).toBe('good')
  expect(gradeNote(text, { l1: 'no-intent' }).grade).toBe('incomplete')
})

test('both languages are read in one note, whatever language is given', () => {
  const text = 'Keine Absicht für Teams because the whole company uses Slack.'
  for (const language of ['de', 'en', undefined] as const) {
    expect(gradeNote(text, { ...noIntent, language }).grade).toBe('good')
  }
})

test('a word with two meanings is read in its own language only', () => {
  const codesOf = (language: 'de' | 'en') =>
    gradeNote('Projekt steht still', { ...noIntent, language }).findings.map(({ code }) => code)
  expect(codesOf('en')).toContain('blurred')
  expect(codesOf('de')).not.toContain('blurred')
})

test.each([
  ['The project is still with us', true],
  ['Das Projekt steht still und ruht', false],
  ['Das: still', false],
])('the language is told from the words: "%s"', (text, isEnglish) => {
  const codes = gradeNote(text, noIntent).findings.map(({ code }) => code)
  expect(codes.includes('blurred')).toBe(isEnglish)
})

test('an L2 may come with its L1 before it', () => {
  const text = 'Customer wants Teams but the security officer forbids chat data outside the EU.'
  expect(gradeNote(text, { l1: 'blocked', l2: 'blocked/security-privacy' }).grade).toBe('good')
})

test('the limit is what FTOP holds, to the character', () => {
  const fill = (length: number) => 'No intent as they use Slack.'.padEnd(length, 'x')
  const codesOf = (text: string) => gradeNote(text, noIntent).findings.map(({ code }) => code)
  expect(codesOf(fill(maxNoteLength))).not.toContain('too-long')
  expect(codesOf(fill(maxNoteLength + 1))).toContain('too-long')
})

test('a place counts in the text as it was typed, umlauts and all', () => {
  const text = 'Für Übersee und Großkunden zurzeit keine Absicht, da überall Slack läuft.'
  const blurred = gradeNote(text, noIntent).findings.find(({ code }) => code === 'blurred')
  expect(text.slice(blurred?.start, blurred?.end)).toBe('zurzeit')
})
