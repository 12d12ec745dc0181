import { expect, test } from 'vitest'
import { gradeNote, type NoteContext } from '../../../src/rules/note-coach'
import { maxNoteLength } from '../../../src/rules'

const review = (text: string, context?: Partial<NoteContext>) =>
  gradeNote(text, { l1: 'no-intent', ...context })
const find = (text: string, code: string, context?: Partial<NoteContext>) =>
  review(text, context).findings.filter((finding) => finding.code === code)

const note = 'No intent for Teams as they use Zoho.'
const copies: readonly (readonly [rule: string, text: string, others: readonly string[], index: number])[] = [
  ['the same', note, [note], 0],
  ['the same in capitals', note, [note.toUpperCase()], 0],
  ['the same but for the service', note, ['No intent for Yammer as they use Zoho.'], 0],
  ['the same but for a service of two words', note, ['No intent for Power BI as they use Zoho.'], 0],
  ['the first of two copies', note, ['Slack is in use.', note, note], 1],
  [
    'one of many words changed',
    `${note} It runs in all the plants`,
    [`${note} It runs in all our plants`],
    -1,
  ],
  [
    'one word more in a long note',
    `${note} The contract with them has just been renewed by the group`,
    [`${note} The contract with them has just been renewed by the whole group`],
    0,
  ],
  [
    'one word less in a long note',
    `${note} The contract with them has just been renewed by the whole group`,
    [`${note} The contract with them has just been renewed by the group`],
    0,
  ],
  ['the same words in another order', note, ['As they use Zoho, no intent for Teams.'], -1],
  ['only the start in common', note, [`${note} The board sees no use in chat and wants none.`], -1],
  ['another reason', note, ['No intent for Yammer as they use Slack.'], -1],
  ['four words', 'No intent: uses Slack', ['No intent: uses Slack'], 0],
  ['three words are no copy', 'No intent: Slack', ['No intent: Slack'], -1],
  ['four words with the service are three', 'Teams: no intent, Slack', ['Yammer: no intent, Slack'], -1],
  ['an empty note', note, [''], -1],
  ['no other notes', note, [], -1],
]

test.each(copies)('copied notes: %s', (_, text, otherNotes, index) => {
  const found = find(text, 'same-as-other-note', { otherNotes })
  expect(found).toEqual(index < 0 ? [] : [{ code: 'same-as-other-note', index, start: 0, end: text.length }])
})

test.each([
  ['a copy', note, { otherNotes: [note] }],
  ['an open slot', 'No intent for [service] as they use Zoho.', {}],
  ['too many characters', note.padEnd(maxNoteLength + 1, 'x'), {}],
  ['five sentences', `${note} It works. It is cheap. It is paid. It stays.`, {}],
] as const)('%s keeps a note from good, and makes none poor', (_, text, context) => {
  expect(review(note).grade).toBe('good')
  expect(review(text, context).grade).toBe('incomplete')
  expect(review('Customer does not want it.', { otherNotes: ['Customer does not want it.'] }).grade).toBe(
    'poor',
  )
})

test('every slot that a pattern left open is shown', () => {
  const text = 'No intent for [service] as they use [ ] since [when].'
  expect(find(text, 'slot-open').map(({ start, end }) => text.slice(start, end))).toEqual([
    '[service]',
    '[ ]',
    '[when]',
  ])
  expect(find('No intent [x as they use Slack]', 'slot-open')).toHaveLength(1)
  expect(find('No intent ]x as they use Slack[', 'slot-open')).toEqual([])
})

test.each(['', '   ', '\n'])('blanks around a note are not counted (%j)', (blanks) => {
  const fits = note.padEnd(maxNoteLength, 'x')
  expect(find(blanks + fits + blanks, 'too-long')).toEqual([])
  const text = `${blanks}${fits}üß${blanks}`
  expect(find(text, 'too-long')).toEqual([
    {
      code: 'too-long',
      length: maxNoteLength + 2,
      limit: maxNoteLength,
      start: blanks.length + maxNoteLength,
      end: text.length,
    },
  ])
})

test('what follows the last stop without a word is no sentence', () => {
  for (const end of ['', ' ', '\n\n', ' - ', ' ! ']) {
    expect(find(`No intent. They use Slack.${end}`, 'too-many-sentences')).toEqual([])
  }
})

const spellings: readonly (readonly [text: string, code: string, at: string])[] = [
  ['Für Übersee zurzeit keine Absicht, da Slack läuft.', 'blurred', 'zurzeit'],
  ['Fu\u0308r U\u0308bersee zurzeit keine Absicht, da Slack läuft.', 'blurred', 'zurzeit'],
  ['Fuer Uebersee zur Zeit keine Absicht, da Slack laeuft.', 'blurred', 'zur Zeit'],
  ['KEINE ABSICHT, FÜR GROẞKUNDEN PASST ES NICHT', 'reason-vague', 'PASST ES NICHT'],
  ['Keine Absicht für Großkunden, vorläufig', 'blurred', 'vorläufig'],
  ['Keine Absicht für Großkunden, VORLAEUFIG', 'blurred', 'VORLAEUFIG'],
  ['Keine Absicht für Großkunden, vorla\u0308ufig', 'blurred', 'vorla\u0308ufig'],
  ['Keine Absicht, schließt Teams aus', 'only-l1', 'Keine Absicht, schließt Teams aus'],
  ['Café and naïve plants: no intent for now', 'blurred', 'for now'],
  ['No intent f\u00f3r n\u00f3w', 'blurred', 'f\u00f3r n\u00f3w'],
  ['No intent for\u00a0now', 'blurred', 'for\u00a0now'],
  ['No intent \ud83d\ude00\ud83d\ude00 for now', 'blurred', 'for now'],
  ['No intent f\u200bor no\u00adw', 'blurred', 'f\u200bor no\u00adw'],
  ['No intent, 12% of seats', 'usage-figure', '12%'],
  ['No intent, 12 % of seats', 'usage-figure', '12 %'],
  ['No intent, 12 percent of seats', 'usage-figure', '12 percent'],
  ['Kunde doesn\u2019t plan to use it, not the right fit', 'reason-vague', 'not the right fit'],
  ["It doesn't suit us, no intent", 'reason-vague', "doesn't suit"],
  ['It doesn\u2019t suit us, no intent', 'reason-vague', 'doesn\u2019t suit'],
  ['It doesnt suit us, no intent', 'reason-vague', 'doesnt suit'],
]

test.each(spellings)('"%s" is read however it is spelled: %s', (text, code, at) => {
  const [found] = find(text, code)
  expect(text.slice(found?.start, found?.end)).toBe(at)
})

const otherL2: readonly (readonly [l2: string | undefined, text: string, found: string | undefined])[] = [
  ['on-premises-solution', 'No intent as they use Slack.', 'competitive-solution'],
  ['no-intent/on-premises-solution', 'No intent as they use Slack.', 'competitive-solution'],
  ['competitive-solution', 'No intent as they use Slack.', undefined],
  ['competitive-solution', 'No intent as they keep Exchange Server 2016.', 'on-premises-solution'],
  ['competitive-solution', 'No intent as the board sees no value in it.', 'executive-sponsorship'],
  ['executive-sponsorship', 'No intent as the board sees no value in it.', undefined],
  ['executive-sponsorship', 'No intent as they use Slack and Exchange Server 2016.', undefined],
  ['on-premises-solution', 'No intent as depots carry pagers.', undefined],
  ['blocked/security-privacy', 'No intent as they use Slack.', undefined],
  [undefined, 'No intent as they use Slack.', undefined],
]

test.each(otherL2)('L2 %s, "%s": the reason speaks for %s', (l2, text, expected) => {
  const [found] = review(text, { l2 }).findings.filter((each) => each.code === 'reason-of-other-l2')
  expect(found?.code === 'reason-of-other-l2' ? found.l2 : undefined).toBe(expected)
  expect(review(text, { l2 }).grade).toBe('good')
})

test('an L2 of No Intent says nothing under another L1', () => {
  const context = { l1: 'blocked', l2: 'on-premises-solution' } as const
  expect(find('Blocked as they use Slack.', 'reason-of-other-l2', context)).toEqual([])
})

test('tried contacts are what a Status Unknown is about, and logistics anywhere else', () => {
  const text = 'No answer, emailed the customer twice.'
  expect(find(text, 'meeting-logistics', { l1: 'status-unknown' })).toEqual([])
  expect(find(text, 'meeting-logistics')).toHaveLength(1)
})

test('a vague reason is shown at its first words, and in no good note', () => {
  const text = 'Not a good fit, no intent, security.'
  const found = find(text, 'reason-vague')
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Not a good fit'])
  expect(find('No intent for Teams as Slack is used, not a good fit.', 'reason-vague')).toEqual([])
})

test('findings stand in the order of the text, the shorter first', () => {
  const text = 'Call scheduled. Currently no intent [why], 12% in use.'
  const findings = review(text).findings.map(({ code, start, end }) => [code, text.slice(start, end)])
  expect(findings).toEqual([
    ['meeting-logistics', 'Call scheduled'],
    ['reason-missing', text],
    ['blurred', 'Currently'],
    ['slot-open', '[why]'],
    ['usage-figure', '12%'],
  ])
})
