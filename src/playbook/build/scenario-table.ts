import type { Paragraph, RootContent, Table, TableCell, TableRow } from 'mdast'
import { type FieldId, fieldIds, type Phase, phases } from '../schema'
import type { Place } from './clean'
import type { Report } from './fault'
import { type CellLexicon, isCalled } from './lexicon'
import { afterLabel, type Document, fileStart, partsOf, sectionsOf, textOf } from './markdown'

/** A row as it stands on the page: its own words, nothing corrected, nothing interpreted but the phase label. */
export type RawRow = {
  /** Counts the rows of the page from 1, the unreadable ones too. */
  number: number
  phase: Phase
  statement: string
  place: Place
  cells: Record<FieldId, { text: string; place: Place }>
}

export type RawTable = {
  heading: string
  headingPlace: Place
  columns: string[]
  rows: RawRow[]
  /** How many rows are there but could not be read; infinite where nobody can tell. */
  unreadable: number
}

const columnNames = ['scenario', ...fieldIds] as const

/**
 * Reads the scenario table, the widest of the page, by the position and the number of its columns. A second table of
 * that width goes on with the rows.
 */
export function readScenarioTable(
  document: Document,
  lexicon: CellLexicon,
  report: Report,
): RawTable | undefined {
  const outside = reportRowsOutsideTables(document, report)
  const sections = sectionsOf(document.root)
  const candidates = sections.flatMap(({ heading, content }) =>
    content.filter((node) => node.type === 'table').map((table) => ({ heading, table })),
  )
  const [widest] = candidates.toSorted((a, b) => widthOf(b.table) - widthOf(a.table))
  if (widest === undefined || widthOf(widest.table) <= refreshSummaryWidth) {
    if (!outside) report(fileStart, 'no-scenario-table', { columns: columnNames.length })
    return undefined
  }
  const { header } = partsOf(widest.table)
  const tables = candidates.map(({ table }) => table).filter((table) => widthOf(table) === header.length)
  for (const table of tables) checkHeader(table, document, lexicon, report)
  const body = tables.flatMap((table) => partsOf(table).body)
  const rows = body.flatMap((row, index) => {
    const read = readRow(row, header.length, document, lexicon, report)
    return read ? { ...read, number: index + 1 } : []
  })
  return {
    heading: textOf(widest.heading),
    headingPlace: document.placeOf(widest.heading),
    columns: header.map(textOf),
    rows,
    unreadable: outside ? Infinity : body.length - rows.length,
  }
}

/** Date, who changed, what changed. */
const refreshSummaryWidth = 3

const widthOf = (table: Table): number => partsOf(table).header.length

function checkHeader(table: Table, document: Document, lexicon: CellLexicon, report: Report): void {
  const { header } = partsOf(table)
  if (header.length !== columnNames.length) {
    report(document.placeOf(table), 'column-count', { found: header.length, expected: columnNames.length })
    return
  }
  header.forEach((cell, index) => {
    const expected = columnNames[index]
    const name = textOf(cell)
    const known = columnNames.find((column) => isCalled(name, lexicon.columns[column]))
    if (expected === undefined || known === undefined || known === expected) return
    const names = lexicon.columns[expected]
    report(document.placeOf(cell), 'column-order', {
      column: index + 1,
      name,
      expected: names[0] ?? expected,
    })
  })
}

function readRow(
  row: TableRow,
  width: number,
  document: Document,
  lexicon: CellLexicon,
  report: Report,
): Omit<RawRow, 'number'> | undefined {
  const place = document.placeOf(row)
  const [scenario, ...values] = row.children
  if (row.children.length !== width || scenario === undefined) {
    report(place, 'cell-count', { found: row.children.length, expected: width })
    return undefined
  }
  const labelled = readPhase(scenario, lexicon)
  if (labelled === undefined) {
    report(document.placeOf(scenario), 'phase-unknown', { words: textOf(scenario).slice(0, 60) })
    return undefined
  }
  if (labelled.statement === '') {
    report(document.placeOf(scenario), 'statement-missing')
    return undefined
  }
  const cells = readValues(values, document)
  return cells && { ...labelled, place, cells }
}

function readValues(values: readonly TableCell[], document: Document): RawRow['cells'] | undefined {
  const cells: Partial<RawRow['cells']> = {}
  fieldIds.forEach((field, index) => {
    const cell = values[index]
    if (cell) cells[field] = { text: textOf(cell), place: document.placeOf(cell) }
  })
  return isWhole(cells) ? cells : undefined
}

function isWhole(cells: Partial<RawRow['cells']>): cells is RawRow['cells'] {
  return fieldIds.every((field) => cells[field] !== undefined)
}

/**
 * Splits "**Phase:** statement". Real pages have the colon inside the bold words, behind them, full-width or not at
 * all; a full-width colon also keeps CommonMark from seeing the bold words, so asterisks may be left in the text.
 */
function readPhase(cell: TableCell, lexicon: CellLexicon): { phase: Phase; statement: string } | undefined {
  const [first, ...rest] = cell.children
  for (const phase of phases) {
    const names = lexicon.phases[phase]
    if (first?.type === 'strong' && isCalled(textOf(first).replace(/\s*[:：]$/, ''), names)) {
      return { phase, statement: textOf(rest).replace(/^[:：]\s*/, '') }
    }
    const statement = afterLabel(textOf(cell), names)
    if (statement !== undefined) return { phase, statement }
  }
  return undefined
}

/**
 * Lines with pipes that the parser did not take for a table: a broken header, or rows behind an empty line.
 * @returns whether there are any.
 */
export function reportRowsOutsideTables(document: Document, report: Report): boolean {
  const strays = document.root.children.filter(isStrayRow)
  for (const node of strays) {
    const counts = node.type === 'paragraph' ? headerCounts(node) : undefined
    if (counts) report(document.placeOf(node), 'table-header-broken', counts)
    else report(document.placeOf(node), 'row-outside-table')
  }
  return strays.length > 0
}

/** A paragraph, or a block of code by its blanks in front, that begins with a pipe or has a table's many. */
function isStrayRow(node: RootContent): boolean {
  return (node.type === 'paragraph' || node.type === 'code') && /^\||(?:[^|]*\|){5}/.test(textOf(node))
}

function headerCounts(paragraph: Paragraph): { header: number; delimiter: number } | undefined {
  const [first] = paragraph.children
  if (first?.type !== 'text') return undefined
  const [header = '', delimiter = ''] = first.value.split('\n')
  const isDelimiter = /^[\s|:-]+$/.test(delimiter) && delimiter.includes('-')
  return isDelimiter ? { header: cellsIn(header), delimiter: cellsIn(delimiter) } : undefined
}

const cellsIn = (line: string): number =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length
