import { describe, expect, test } from 'vitest'
import { readCell } from '../../src/playbook/build/lexicon'
import type { FieldId, Language } from '../../src/playbook/schema'
import { cellsOf, compileGiven, given, lexicons, lines, linesOf, onLine } from '../support/page'

const read = (language: Language, field: FieldId, text: string) => readCell(text, field, lexicons[language])

describe('a cell is of the kind that its words and its column say', () => {
  test.each<[Language, FieldId, string, string]>([
    ['de', 'l1', 'Blockiert', 'fixed'],
    ['de', 'owner', '', 'notSpecified'],
    ['de', 'l3', 'N/A', 'notApplicable'],
    ['de', 'l3', 'n. a.', 'notApplicable'],
    ['de', 'l3', 'Weitere L3s bald verfügbar', 'notYetAvailable'],
    ['de', 'l2', 'Blockiert L2 (siehe unten)', 'choice'],
    ['de', 'l2', '<bestehender L2>', 'keepExisting'],
    ['de', 'engagementScenario', '<Abhängig vom Kunden>', 'dependsOnOtherServices'],
    ['de', 'nextActionDate', 'TBD', 'toBeDetermined'],
    ['de', 'nextActionDate', 'Datum der Entscheidung', 'dateToEnter'],
    ['de', 'targetDate', 'In zwei Wochen', 'dateToEnter'],
    ['de', 'notes', 'Bei Bedarf ergänzen', 'textOptional'],
    ['de', 'notes', 'Was den Kunden aufhält', 'textRequired'],
    ['de', 'nextAction', 'Rückruf', 'action'],
    ['en', 'l1', 'Blocked', 'fixed'],
    ['en', 'l2', 'Blocked L2 (see below)', 'choice'],
    ['en', 'l3', '<existing L3>', 'keepExisting'],
    ['en', 'engagementScenario', '<Customer- or partner-led>', 'choice'],
    ['en', 'nextActionDate', '(to be determined)', 'toBeDetermined'],
    ['en', 'notes', 'update as needed', 'textOptional'],
    ['en', 'nextAction', 'notify partner', 'action'],
    ['en', 'updatedBy', 'Update FM', 'fixed'],
    ['en', 'notes', 'Name the mandate', 'textRequired'],
  ])('%s, %s: "%s" is %s', (language, field, text, kind) => {
    expect(read(language, field, text)).toEqual({ kind })
  })
})

describe('words of another column are never taken for a value of this one', () => {
  test.each<[Language, FieldId, string, FieldId[]]>([
    ['de', 'notes', 'Durchführungszuweisung', ['nextAction']],
    ['de', 'owner', 'Startdatum', ['targetDate', 'nextActionDate']],
    ['de', 'owner', 'Detaillierter Grund für Tatsache', ['notes']],
    ['de', 'nextActionDate', 'Benachrichtigen von Account Team', ['nextAction']],
    ['de', 'nextAction', 'Detaillierter Grund', ['notes']],
    ['de', 'l1', 'Keine Absichten L2 (siehe unten)', ['l2']],
    ['de', 'l1', '<vorhanden L2>', ['l2', 'l3']],
    ['de', 'targetDate', '<Kunden- oder partnergeführt>', ['engagementScenario']],
    ['en', 'owner', 'Detailed reason why', ['notes']],
    ['en', 'notes', 'notify account team', ['nextAction']],
    ['en', 'serviceStatus', '<Depends on other workloads>', ['engagementScenario']],
  ])('%s, %s: "%s"', (language, field, text, belongsTo) => {
    expect(read(language, field, text)).toEqual({ belongsTo })
  })
})

describe('a placeholder that the lexicon does not know is never guessed', () => {
  test.each<[FieldId, string]>([
    ['l1', '<L1 des Dienstes>'],
    ['owner', '<Inhaber>'],
    ['owner', 'Account Team (siehe oben)'],
    ['l2', 'Keine Absichten L2 (siehe unten).'],
    ['owner', '[Inhaber]'],
    ['owner', '–'],
    ['nextAction', '…'],
    ['owner', 'Account Team*'],
    ['owner', '**Account Team'],
    ['owner', 'Account Team<script>alert(1)</script>'],
    ['notes', '<Notiz>'],
    ['nextActionDate', '(noch festzustellen) Anruf'],
  ])('%s: "%s"', (field, text) => {
    expect(read('de', field, text)).toBe('unknown')
  })
})

describe('in a row of the given page', () => {
  const broken = (index: number, words: string): string =>
    onLine(given, lines.rows[1], (line) => cellsOf(line, (cells) => cells.with(index, ` ${words} `)))

  test.each([
    ['an unknown placeholder', 2, '\\<L1>', '25 cell-unknown'],
    ['raw HTML', 8, 'Account Team<script>alert(1)</script>', '25 cell-unknown'],
    ['words of another column', 8, 'Durchführungszuweisung', '25 cell-misplaced'],
  ])('%s is a fault', (_name, index, words, fault) => {
    expect(linesOf(compileGiven(broken(index, words)).faults)).toEqual([fault])
  })

  test('a misplaced cell’s fault names the words and the columns where they belong', () => {
    const { faults } = compileGiven(broken(8, 'Startdatum'))
    expect(faults).toMatchObject([
      { params: { words: 'Startdatum', columns: 'Zieldatum, Nächstes Aktionsdatum' } },
    ])
  })

  /** The count is right and the values are not: what Markdown renderers never show. */
  test.each([2, 3, 4, 5, 6, 7, 8, 9])(
    'values one column too far right from column %i on are never compiled',
    (index) => {
      const shifted = onLine(given, lines.rows[1], (line) =>
        cellsOf(line, (cells) => cells.toSpliced(index, 0, ' ').slice(0, 12)),
      )
      expect(compileGiven(shifted).content).toBeUndefined()
    },
  )

  test.each([2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'values one column too far left from column %i on are never compiled',
    (index) => {
      const shifted = onLine(given, lines.rows[1], (line) =>
        cellsOf(line, (cells) => [...cells.toSpliced(index, 1), ' ']),
      )
      expect(compileGiven(shifted).content).toBeUndefined()
    },
  )

  test('two values of a row that swapped places are faults of both cells', () => {
    const swap = (cells: string[]): string[] => cells.with(1, cells[2] ?? '').with(2, cells[1] ?? '')
    const swapped = onLine(given, lines.rows[1], (line) => cellsOf(line, swap))
    expect(linesOf(compileGiven(swapped).faults)).toEqual(['25 cell-misplaced', '25 cell-misplaced'])
  })

  test('columns that swapped places, header and all, are faults of both headers', () => {
    const swap = (cells: string[]): string[] => cells.with(9, cells[11] ?? '').with(11, cells[9] ?? '')
    const swapped = onLine(given, [lines.header, ...lines.rows], (line) => cellsOf(line, swap))
    expect(compileGiven(swapped).faults.filter(({ code }) => code === 'column-order')).toMatchObject([
      { line: 22, params: { column: 10, name: 'Nächste Aktion', expected: 'Notizen' } },
      { line: 22, params: { column: 12, name: 'Notizen', expected: 'Nächste Aktion' } },
    ])
  })
})
