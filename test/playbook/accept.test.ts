import { describe, expect, test } from 'vitest'
import { acceptWords } from '../../src/playbook/build/accept'
import { playbook } from '../support/playbook'
import {
  compileGiven,
  compileRendering,
  given,
  givenSidecar,
  lexicons,
  lines,
  linesOf,
  onLine,
  pageFile,
  replaced,
  sidecarFile,
  soundly,
  withoutCell,
} from '../support/page'

const [declinesFtc, noIntent, withdrawn, newWorkload] = lines.rows

/** What `playbook:accept` makes of the German sidecar. */
const accept = (text: string, sidecar: string = givenSidecar): string =>
  acceptWords({ ...pageFile('de'), text }, { ...sidecarFile('de'), text: sidecar }, lexicons.de, undefined)

const idsOf = (text: string, sidecar: string): string[] =>
  soundly(compileGiven(text, sidecar)).rows.map(({ id }) => id)

describe('accepting the words of a page', () => {
  test('that has not changed changes nothing', () => {
    expect(accept(given)).toBe(givenSidecar)
  })

  test.each([
    ['a row in other words', onLine(given, withdrawn, (line) => replaced(line, 'später', 'danach'))],
    [
      'all rows of a phase in other words',
      onLine(given, lines.rows.slice(2, 4), (line) => replaced(line, 'erklärt', 'sagt')),
    ],
    ['an L2 with another link', replaced(given, 'using-competitive-solution', 'competition')],
    [
      'an L2 with another label',
      replaced(given, 'L2 – Verwendung einer Wettbewerberlösung', 'L2 – Wettbewerb'),
    ],
  ])('%s: compiles then, under the same ids', (_name, text) => {
    expect(compileGiven(text).content).toBeUndefined()
    const accepted = accept(text)
    const page = soundly(compileGiven(text, accepted))
    expect(page.rows.map(({ id }) => id)).toEqual(playbook().de.rows.map(({ id }) => id))
    expect(page.l2.map(({ id }) => id)).toEqual(playbook().de.l2.map(({ id }) => id))
    expect(accept(text, accepted)).toBe(accepted)
  })

  test('renumbers rows that changed places', () => {
    const moved = onLine(
      onLine(given, withdrawn, () => undefined),
      withdrawn,
      (line) => `${line}\n${given.split('\n')[withdrawn - 1] ?? ''}`,
    )
    const accepted = accept(moved)
    expect(accepted).toContain('| Zeile 4 | delivery-intent-withdrawn |')
    expect(accepted).toContain('| Zeile 3 | delivery-new-workload |')
    expect(idsOf(moved, accepted)).toEqual([
      'assignment-declines-ftc',
      'assignment-no-intent',
      'delivery-new-workload',
      'delivery-intent-withdrawn',
      'delivery-existing-no-intent',
    ])
  })

  test('touches nothing but numbers and digests', () => {
    const accepted = accept(onLine(given, withdrawn, (line) => replaced(line, 'später', 'danach')))
    const differing = accepted.split('\n').filter((line, index) => line !== givenSidecar.split('\n')[index])
    expect(differing).toEqual([
      expect.stringMatching(
        /^\| Zeile 3 \| delivery-intent-withdrawn \| Absicht zurückgezogen \| [\da-f]{8} \|$/,
      ),
    ])
  })

  test('keeps the line ends, the byte order mark and the blanks of the file', () => {
    const spelt = `\uFEFF${replaced(givenSidecar, 'was an der Seite', 'was an\u00A0der Seite')}`.replaceAll(
      '\n',
      '\r\n',
    )
    const changed = onLine(given, withdrawn, (line) => replaced(line, 'später', 'danach'))
    const accepted = accept(changed, spelt)
    expect(accepted).not.toBe(spelt)
    expect(accepted.replace(/\b[\da-f]{8}\b/g, '')).toBe(spelt.replace(/\b[\da-f]{8}\b/g, ''))
    soundly(compileGiven(changed, accepted))
  })
})

describe('a row that was put in', () => {
  const putIn = onLine(
    given,
    noIntent,
    (line) => `${replaced(line, 'Der Kunde erklärt', 'Der Konzern erklärt')}\n${line}`,
  )
  const others = playbook().de.rows.map(({ id }) => id)

  test('never gets the id of another', () => {
    const accepted = accept(putIn)
    expect(linesOf(compileGiven(putIn, accepted).faults)).toEqual(['25 row-without-id'])
    for (const id of others) expect(accepted).toContain(`| ${id} |`)
  })

  test('gets the id that its owner writes for it, and the rows behind it are renumbered', () => {
    const written = replaced(
      givenSidecar,
      '| Zeile 2 |',
      '| Zeile 2 | assignment-group | Konzern | – |\n| Zeile 2 |',
    )
    const accepted = accept(putIn, written)
    expect(idsOf(putIn, accepted)).toEqual([others[0], 'assignment-group', ...others.slice(1)])
    expect(accepted).toContain('| Zeile 6 | delivery-existing-no-intent |')
    expect(accept(putIn, accepted)).toBe(accepted)
  })

  test('in the place of one that was taken out further down gets none', () => {
    const exchanged = onLine(putIn, newWorkload + 1, () => undefined)
    expect(linesOf(compileGiven(exchanged, accept(exchanged)).faults)).toEqual([
      '1 row-id-unused',
      '25 row-without-id',
    ])
  })

  test('gets none while another row cannot be read either', () => {
    const broken = onLine(
      onLine(given, withdrawn, withoutCell(4)),
      noIntent,
      (line) => `${line}\n${replaced(line, 'Der Kunde', 'Der Konzern')}`,
    )
    expect(accept(broken)).not.toMatch(/\| Zeile 3 \| delivery-intent-withdrawn \| [^|]* \| (?!0c2cc3b5)/)
    expect(linesOf(compileGiven(given, accept(broken)).faults)).toEqual([])
  })

  test('a row taken out keeps its entry until its owner takes that out', () => {
    const fewer = onLine(given, declinesFtc, () => undefined)
    expect(accept(fewer)).toContain('assignment-declines-ftc')
    expect(linesOf(compileGiven(fewer, accept(fewer)).faults)).toContain('1 row-id-unused')
  })
})

test('accepting a rendering records what it renders', () => {
  const german = structuredClone(playbook().de)
  const source = { ...german, definition: 'Der Kunde hat niemals die Absicht.' }
  expect(linesOf(compileRendering({ source }).faults)).toEqual(['1 source-changed'])
  const sidecar = acceptWords(pageFile('en'), sidecarFile('en'), lexicons.en, { file: 'de.md', page: source })
  soundly(compileRendering({ source, sidecar }))
  expect(
    sidecarFile('en')
      .text.split('\n')
      .filter((line) => !sidecar.includes(line)),
  ).toEqual(['| page | 25fd3afb |'])
})
