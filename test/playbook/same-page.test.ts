import { describe, expect, test } from 'vitest'
import type { Page } from '../../src/playbook/schema'
import {
  compileGiven,
  given,
  givenSidecar,
  lines,
  onLine,
  replaced,
  soundly,
  withZeroWidths,
} from '../support/page'

/** What real playbook pages do to the given one (domain.md §8); none of it changes what the page says. */
const spellings: [string, string][] = [
  ['CRLF', given.replaceAll('\n', '\r\n')],
  ['CR alone', given.replaceAll('\n', '\r')],
  ['a byte order mark', `\uFEFF${given}`],
  ['zero-width spaces between all characters', withZeroWidths(given)],
  ['zero-width spaces between all characters, CRLF too', withZeroWidths(given.replaceAll('\n', '\r\n'))],
  ['a zero-width space alone on a line', replaced(given, '\n\n##', '\n\u200B\n##')],
  ['zero-width spaces written as entities', replaced(given, /\| n\.a\. \|/g, '| n.a.&#8203; |')],
  ['soft hyphens', replaced(given, /Absichten/g, 'Ab\u00ADsich\u00ADten')],
  ['no-break spaces behind ##', replaced(given, /^(#+) /gm, '$1\u00A0')],
  ['no-break spaces in all cells', replaced(given, /(?<=\|.*) /g, '\u00A0')],
  ['no-break spaces alone in a cell', replaced(given, /\| {3}\|/, '|\u00A0|')],
  ['no-break spaces as entities', replaced(given, /\| {3}\|/g, '|&nbsp;|')],
  ['decomposed umlauts', given.normalize('NFD')],
  [
    'front matter without trailing blanks and comment',
    replaced(given, '---  \n# required metadata  \n', '---\n\n'),
  ],
  ['the last pipe of each line of the table missing', replaced(given, /^(\|.*)\|[ \t]*$/gm, '$1')],
  ['the last pipe of one row missing', onLine(given, 25, (line) => replaced(line, /\|\s*$/, ''))],
  ['the first pipe of each row missing', onLine(given, lines.rows, (line) => replaced(line, '| ', ''))],
  ['no blanks around the pipes', onLine(given, lines.rows, (line) => replaced(line, / *\| */g, '|'))],
  ['the phase label without a colon', replaced(given, /(Zuweisung|Durchführung):\*\*/g, '$1**')],
  ['the colon outside the bold label', replaced(given, /(Zuweisung|Durchführung):\*\*/g, '$1**:')],
  ['a full-width colon', replaced(given, /(Zuweisung|Durchführung):\*\*/g, '$1：**')],
  ['a full-width colon, no blank behind', replaced(given, /(Zuweisung|Durchführung):\*\* /g, '$1：**')],
  ['a full-width colon outside', replaced(given, /(Zuweisung|Durchführung):\*\* /g, '$1**：')],
  ['no blank behind the label', replaced(given, /(Zuweisung|Durchführung):\*\* /g, '$1:**')],
  ['a zero-width space behind the label', replaced(given, /(Zuweisung|Durchführung):\*\* /g, '$1:**\u200B')],
  ['a label that is not bold', replaced(given, /\*\*(Zuweisung|Durchführung):\*\*/g, '$1:')],
  ['L2 headings with a hyphen', replaced(given, /\[L2 – /g, '[L2 - ')],
  ['L2 headings with a hyphen and no blank', replaced(given, /\[L2 – /g, '[L2-')],
  ['L2 headings with no blank behind the dash', replaced(given, /\[L2 – /g, '[L2 –')],
  ['L2 headings with no dash', replaced(given, /\[L2 – /g, '[L2 ')],
  ['L2 headings with the label alone linked', replaced(given, /\[L2 – /g, 'L2 – [')],
  ['L2 headings of the third level', replaced(given, /^## \[/gm, '### [')],
  ['placeholders without a backslash', replaced(given, /\\</g, '<')],
  ['placeholders as entities', replaced(given, /\\<(.*?)>/g, '&lt;$1&gt;')],
  ['a line break written as HTML', replaced(given, /Account Team \|/g, 'Account<br />Team |')],
  ['bold values', replaced(given, /\| Account Team \|/g, '| **Account Team** |')],
  ['another alert', replaced(given, '[!IMPORTANT]', '[!NOTE]')],
  ['a definition without an alert', replaced(given, '> [!IMPORTANT]\n> **Definition', '\n**Definition')],
  [
    'a refresh summary under another heading',
    replaced(given, 'Zusammenfassung der Aktualisierung', 'Änderungen'),
  ],
]

describe('the given page means the same with', () => {
  const page = soundly(compileGiven(given))

  test.each(spellings)('%s', (_name, text) => {
    expect(text).not.toBe(given)
    expect(soundly(compileGiven(text))).toEqual(page)
  })
})

/** These move lines, and nothing else. */
const layouts: [string, string][] = [
  ['a blank first line', `\n${given}`],
  ['a zero-width space alone on the first line', `\u200B\n${given}`],
  ['one more empty line', replaced(given, '\n\n##', '\n\u200B\n\n##')],
  ['a definition of two lines', replaced(given, 'Kunde hat nicht', 'Kunde hat\n> nicht')],
  ['a definition with a hard line break', replaced(given, 'Kunde hat nicht', 'Kunde hat  \n> nicht')],
  [
    'the table in two, with a header each',
    onLine(given, lines.rows[3], (line) => `\n${given.split('\n').slice(21, 23).join('\n')}\n${line}`),
  ],
]

describe('the given page means the same, on other lines, with', () => {
  const bare = (page: Page): unknown =>
    JSON.parse(JSON.stringify(page, (key, value: unknown) => (key === 'line' ? undefined : value)))

  test.each(layouts)('%s', (_name, text) => {
    const [before, after] = [soundly(compileGiven(given)), soundly(compileGiven(text))]
    expect(bare(after)).toEqual(bare(before))
    const third = text.split('\n').findIndex((line) => line.includes('Kunde erklärt später'))
    expect(after.rows[2]?.line).toBe(third + 1)
  })
})

test('a sidecar means the same with a byte order mark, CRLF and zero-width spaces', () => {
  const sidecar = `\uFEFF${withZeroWidths(givenSidecar.replaceAll('\n', '\r\n'))}`
  expect(soundly(compileGiven(given, sidecar))).toEqual(soundly(compileGiven(given)))
})

describe('the revision', () => {
  const { revision } = soundly(compileGiven(given))

  test.each([
    ['a cell', '| Einleitung |', '| Bewerten |'],
    ['an L2 text', 'Es muss für den Unternehmenswert geworben werden.', 'Es muss geworben werden.'],
    ['the refresh summary', 'Allgemeine Aktualisierung', 'Aktualisierung'],
  ])('is another when %s is', (_name, words, by) => {
    expect(soundly(compileGiven(replaced(given, words, by))).revision).not.toBe(revision)
  })

  test('bears the newest date, wherever it stands', () => {
    const swapped = replaced(replaced(given, '3/27/2020', '9/27/2018'), '9/27/2019', '12/1/2020')
    expect(soundly(compileGiven(swapped)).revision).toMatch(/^2020-12-01\+/)
  })

  test('takes the date of the front matter where there is no refresh summary', () => {
    const page = soundly(compileGiven(replaced(given, /### Zusammenfassung[^]*/, '')))
    expect(page.revision).toMatch(/^2019-05-02\+/)
  })
})
