import { describe, expect, test } from 'vitest'
import {
  cellsOf,
  compileDraft,
  compileGiven,
  given,
  lines,
  linesOf,
  onLine,
  replaced,
  withoutCell,
  withZeroWidths,
} from '../support/page'

const [declinesFtc, noIntent, withdrawn, newWorkload, existing] = lines.rows
const tableLines = [lines.header, lines.header + 1, ...lines.rows]

/** Each a way to break the given page, and every fault that its check reports: line and code. */
const breakages: [string, string, string[]][] = [
  ['a cell removed', onLine(given, noIntent, withoutCell(7)), ['25 cell-count']],
  ['the first cell removed', onLine(given, noIntent, withoutCell(0)), ['25 cell-count']],
  [
    'a cell added',
    onLine(given, withdrawn, (line) => cellsOf(line, (cells) => cells.toSpliced(5, 0, ' n.a. '))),
    ['26 cell-count'],
  ],
  ['an empty cell added at the end', onLine(given, withdrawn, (line) => `${line} |`), ['26 cell-count']],
  [
    'the last pipe missing behind an empty cell',
    onLine(given, existing, (line) => replaced(line, /n\.a\. \|\s*$/, '')),
    ['28 cell-count'],
  ],
  [
    'a pipe within a cell',
    onLine(given, existing, (line) => replaced(line, 'Account Team |', 'Account | Team |')),
    ['28 cell-count'],
  ],
  ['a header cell removed', onLine(given, lines.header, withoutCell(9)), ['22 table-header-broken']],
  ['a delimiter cell removed', onLine(given, lines.header + 1, withoutCell(9)), ['22 table-header-broken']],
  ['a whole column removed', onLine(given, tableLines, withoutCell(9)), ['22 column-count']],
  [
    'an empty line inside the table',
    onLine(given, newWorkload, (line) => `\n${line}`),
    ['28 row-outside-table'],
  ],
  [
    'a zero-width space alone on a line inside the table',
    onLine(given, newWorkload, (line) => `\u200B\n${line}`),
    ['28 row-outside-table'],
  ],
  [
    'rows behind an empty line that begin without a pipe',
    onLine(given, existing, (line) => `\n${line.replace(/^\| /, '')}`),
    ['29 row-outside-table'],
  ],
  [
    'a row with blanks in front that make it code',
    onLine(given, existing, (line) => `\n     ${line}`),
    ['29 row-outside-table'],
  ],
  ['no table at all', onLine(given, tableLines, () => undefined), ['1 language-unknown']],
  ['a row taken out', onLine(given, newWorkload, () => undefined), ['1 row-id-unused']],
  [
    'row 3 doubled',
    onLine(given, withdrawn, (line) => `${line}\n${line}`),
    ['27 row-without-id', '27 overlap'],
  ],
  [
    'row 2 doubled, whose words an erratum corrects',
    onLine(given, noIntent, (line) => `${line}\n${line}`),
    ['26 row-without-id'],
  ],
  [
    'a row put in',
    onLine(given, noIntent, (line) => `${replaced(line, 'Der Kunde', 'Ein Kunde')}\n${line}`),
    ['25 row-without-id'],
  ],
  [
    'the words of a row changed',
    onLine(given, withdrawn, (line) => replaced(line, 'später', 'danach')),
    ['26 row-words-changed'],
  ],
  [
    'a row moved to the other phase',
    onLine(given, withdrawn, (line) => replaced(line, 'Durchführung:', 'Zuweisung:')),
    ['26 row-words-changed'],
  ],
  [
    'a phase that nobody knows',
    onLine(given, withdrawn, (line) => replaced(line, 'Durchführung:', 'Vertrieb:')),
    ['26 phase-unknown'],
  ],
  [
    'no phase',
    onLine(given, withdrawn, (line) => replaced(line, '**Durchführung:** ', '')),
    ['26 phase-unknown'],
  ],
  [
    'a phase and nothing behind it',
    onLine(given, withdrawn, (line) => replaced(line, /(Durchführung:\*\*)[^|]*/, '$1 ')),
    ['26 statement-missing'],
  ],
  [
    'an unknown L2 link',
    replaced(given, 'using-competitive-solution', 'using-something-else'),
    ['34 l2-words-changed'],
  ],
  [
    'a new name for an L2',
    replaced(given, 'L2 – Verwendung einer Wettbewerberlösung', 'L2 – Wettbewerb'),
    ['34 l2-words-changed'],
  ],
  [
    'one L2 section taken out',
    replaced(given, /## \[L2 – Verwendung einer W[^]*?(?=## \[)/, ''),
    ['1 l2-id-unused'],
  ],
  ['one L2 section doubled', onLine(given, 34, (line) => `${line}\n\n${line}`), ['36 l2-without-id']],
  [
    'no L2 section, though rows ask for one',
    replaced(given, /## \[L2[^]*(?=### )/, ''),
    ['1 l2-id-unused', '1 l2-id-unused', '1 l2-id-unused', '25 l2-missing', '26 l2-missing', '27 l2-missing'],
  ],
  ['no title', replaced(given, '# Keine Absichten\n', '\n'), ['1 no-title']],
  ['no definition', replaced(given, '**Definition:**', ''), ['1 no-definition', '1 erratum-changed']],
  [
    'front matter that is no YAML',
    replaced(given, 'ms.topic: playbook', 'ms.topic: a: b'),
    ['9 front-matter'],
  ],
  [
    'front matter without an end',
    replaced(given, 'pagrim\n---\n', 'pagrim\n\n'),
    ['1 front-matter', '1 no-definition', '1 erratum-changed'],
  ],
  ['a date in German order', replaced(given, '3/27/2020', '27/3/2020'), ['46 date-unreadable']],
  ['a date with dots', replaced(given, '3/27/2020', '27.3.2020'), ['46 date-unreadable']],
  ['a day that is not in the calendar', replaced(given, '9/27/2019', '2/29/2019'), ['47 date-unreadable']],
  [
    'a cell missing in the refresh summary',
    replaced(given, '| Celia Kennedy| Anleitung', '| Anleitung'),
    ['47 cell-count'],
  ],
  [
    'no date at all',
    replaced(replaced(given, /### Zusammenfassung[^]*/, ''), /ms\.date.*\n/, ''),
    ['1 no-revision-date'],
  ],
]

describe('the given page is not compiled, and the check says where, with', () => {
  test.each(breakages)('%s', (_name, text, faults) => {
    const compiled = compileGiven(text)
    expect(linesOf(compiled.faults)).toEqual(faults)
    expect(compiled.content).toBeUndefined()
  })
})

test('a cell count that differs names both counts', () => {
  const { faults } = compileGiven(onLine(given, noIntent, (line) => `${line} |`))
  expect(faults).toMatchObject([{ column: 1, params: { found: 13, expected: 12 } }])
})

test('a broken header names both counts', () => {
  const { faults } = compileGiven(onLine(given, lines.header, withoutCell(3)))
  expect(faults).toMatchObject([{ params: { header: 11, delimiter: 12 } }])
})

test('all faults of a page come in one go, in reading order, one for each', () => {
  const broken = [
    (text: string) => onLine(text, declinesFtc, withoutCell(5)),
    (text: string) => onLine(text, withdrawn, (line) => replaced(line, 'später', 'danach')),
    (text: string) => onLine(text, newWorkload, (line) => replaced(line, 'Account Team |', '\\<Team> |')),
    (text: string) => replaced(text, '9/27/2019', '27.9.2019'),
  ].reduce((text, breakPage) => breakPage(text), given)
  expect(linesOf(compileGiven(broken).faults)).toEqual([
    '24 cell-count',
    '26 row-words-changed',
    '27 cell-unknown',
    '47 date-unreadable',
  ])
})

test('a row put in beside an unreadable one does not get the id of that one', () => {
  const putIn = onLine(
    given,
    withdrawn,
    (line) => `${replaced(line, 'später', 'niemals')}\n${withoutCell(4)(line)}`,
  )
  expect(linesOf(compileGiven(putIn).faults)).toEqual(['26 row-without-id', '27 cell-count'])
})

test.each([
  ['on the plain page', (text: string) => text],
  ['with zero-width spaces between all characters', withZeroWidths],
])('the column of a fault is the file’s own, %s', (_name, spell) => {
  const broken = spell(onLine(given, noIntent, (line) => cellsOf(line, (cells) => cells.with(8, ' <Team> '))))
  const [fault, ...others] = compileGiven(broken).faults
  expect(others).toEqual([])
  const rest = broken.split('\n')[noIntent - 1]?.slice((fault?.column ?? 0) - 1)
  expect(rest?.replaceAll('\u200B', '')).toMatch(/^\| <Team>/)
})

describe('a page without a sidecar', () => {
  test('lost L2 sections, doubled rows and a phase without rows are faults there too', () => {
    const none = compileDraft(replaced(given, /## \[L2[^]*(?=### )/, ''))
    expect(linesOf(none.faults)).toEqual(['25 l2-missing', '26 l2-missing', '27 l2-missing'])
    const doubled = compileDraft(onLine(given, noIntent, (line) => `${line}\n${line}`))
    expect(linesOf(doubled.faults)).toEqual(['26 overlap'])
    const halved = compileDraft(onLine(given, [declinesFtc, noIntent], () => undefined))
    expect(linesOf(halved.faults)).toEqual(['1 phase-without-rows'])
  })
})
