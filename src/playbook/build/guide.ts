import type { TableRow } from 'mdast'
import type { Elsewhere, L2Guide, Language, Page, Target } from '../schema'
import { faultsOf, type Report } from './fault'
import { type CellLexicon, isCalled } from './lexicon'
import { afterLabel, type Document, fileStart, isTable, parse, partsOf, sectionsOf, textOf } from './markdown'
import type { Compiled, SourceFile } from './page'
import { reportRowsOutsideTables } from './scenario-table'

/** Whether a file is an L2 guide: its front matter names the L2. */
export function guidedL2(text: string): string | undefined {
  const { l2 } = parse(text, () => undefined).frontMatter
  return typeof l2 === 'string' ? l2 : undefined
}

/** Target by the words that name it, "L1 > L2" or an L1 alone. */
export type Targets = ReadonlyMap<string, Target>

/** The names under which a guide can send its reader elsewhere: the page's L2s and rows, the elsewhere table's lines. */
export function targetsOf(page: Page, elsewhere: readonly Elsewhere[]): Targets {
  return new Map([
    ...page.l2.map(({ id, label }): [string, Target] => [`${page.title} > ${label}`, `no-intent/${id}`]),
    ...page.rows.map(({ id, cells, lead }): [string, Target] => [`${cells.l1.text} > ${lead}`, `row/${id}`]),
    ...elsewhere.map(({ id, l1, l2 }): [string, Target] => [l2 === '' ? l1 : `${l1} > ${l2}`, id]),
  ])
}

const partColumns = { fits: 1, doesNotFit: 2, ask: 3 }

/**
 * Compiles the guide of one L2: definition, what fits, what does not and where it belongs, questions to ask, note
 * patterns. Its three tables are told apart by their number of columns: one, two, three; its one list is the patterns.
 */
export function compileGuide(
  { file, text }: SourceFile,
  language: Language,
  lexicon: CellLexicon,
  targets: Targets,
): Compiled<L2Guide> {
  const { faults, report } = faultsOf(file)
  const document = parse(text, report)
  const { l2, summary } = document.frontMatter
  reportRowsOutsideTables(document, report)
  if (typeof l2 !== 'string') report(fileStart, 'guide-part-missing', { part: 'l2' })
  if (typeof summary !== 'string') report(fileStart, 'guide-part-missing', { part: 'summary' })
  const [introduction] = sectionsOf(document.root)
  if (introduction?.heading.depth !== 1) report(fileStart, 'no-title')
  const definition = (introduction?.content ?? [])
    .map((node) => withoutLabel(textOf(node), lexicon))
    .join('\n\n')
  if (definition === '') report(fileStart, 'no-definition')
  const notes = document.root.children.flatMap((node) =>
    node.type === 'list' ? node.children.map(textOf) : [],
  )
  if (notes.length === 0) report(fileStart, 'guide-part-missing', { part: 'notes' })
  const rows = (part: keyof typeof partColumns): TableRow[] => rowsOf(document, part, report)
  const target = (row: TableRow, cell: number): Target | null =>
    targetIn(row, cell, document, targets, report)
  const content: L2Guide = {
    id: String(l2),
    language,
    title: introduction ? textOf(introduction.heading) : '',
    summary: String(summary),
    definition,
    notes,
    fits: rows('fits').map((row) => wordsIn(row, 0)),
    doesNotFit: rows('doesNotFit').map((row) => ({
      text: wordsIn(row, 0),
      instead: wordsIn(row, 1)
        .split(/\s*;\s*/)
        .flatMap((name) => named(name, row, document, targets, report) ?? []),
    })),
    ask: rows('ask').map((row) => ({ question: wordsIn(row, 0), yes: target(row, 1), no: target(row, 2) })),
  }
  return { content: faults.length === 0 ? content : undefined, faults }
}

function withoutLabel(words: string, lexicon: CellLexicon): string {
  return afterLabel(words, lexicon.labels.definition) ?? words
}

function rowsOf(document: Document, part: keyof typeof partColumns, report: Report): TableRow[] {
  const columns = partColumns[part]
  const table = document.root.children.filter(isTable).find((each) => partsOf(each).header.length === columns)
  const { body } = table ? partsOf(table) : { body: [] }
  if (body.length === 0) report(fileStart, 'guide-part-missing', { part })
  return body.filter((row) => {
    if (row.children.length === columns) return true
    report(document.placeOf(row), 'cell-count', { found: row.children.length, expected: columns })
    return false
  })
}

const wordsIn = (row: TableRow, index: number): string => {
  const cell = row.children[index]
  return cell ? textOf(cell) : ''
}

function targetIn(
  row: TableRow,
  cell: number,
  document: Document,
  targets: Targets,
  report: Report,
): Target | null {
  const name = wordsIn(row, cell)
  return name === '–' || name === '-' || name === '' ? null : named(name, row, document, targets, report)
}

function named(
  name: string,
  row: TableRow,
  document: Document,
  targets: Targets,
  report: Report,
): Target | null {
  const known = [...targets].find(([words]) => isCalled(name, [words]))
  if (known) return known[1]
  report(document.placeOf(row), 'target-unknown', { words: name })
  return null
}
