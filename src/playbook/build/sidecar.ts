import type { Nodes, TableCell } from 'mdast'
import { type Place, plainWords } from './clean'
import type { Report } from './fault'
import { reportRowsOutsideTables } from './scenario-table'
import { type Document, fileStart, isTable, parse, partsOf, sectionsOf, textOf } from './markdown'

/**
 * What stands beside a page: which id each row and each L2 link has, given to which words; the errata; and, for a
 * page that renders another language's, what it renders. A Markdown file `<page>.sidecar.md` with one table under
 * each of the headings Ids, Errata and Source.
 */
export type Sidecar = {
  file: string
  /** The page that this one renders, as a path from the sidecar; undefined for a page that was given. */
  source: string | undefined
  ids: IdEntry[]
  errata: ErratumEntry[]
  parts: PartEntry[]
}

export type IdEntry = {
  part: 'row' | 'l2'
  /** Counts the rows, or the L2 sections, of the page from 1. */
  number: number
  id: string
  lead: string
  digest: string
  place: Place
  /** Where the number and the digest stand, for whoever accepts new words. */
  cells: { number: Span; digest: Span }
}

export type ErratumEntry = {
  target: string
  /** The page's words, and what to show instead (null: a remark); both undefined in a page that renders. */
  source: string | undefined
  corrected: string | null | undefined
  reason: string
  place: Place
}

export type PartEntry = { part: string; digest: string; place: Place; cells: { digest: Span } }

/** Offsets into the cleaned sidecar. */
export type Span = { start: number; end: number }

const headings = { ids: 'Ids', errata: 'Errata', source: 'Source' }
/** A cell that says nothing. */
const isNothing = (text: string): boolean => text === '' || text === '–' || text === '-'

export function readSidecar(file: string, text: string, report: Report): Sidecar {
  const document = parse(text, report)
  reportRowsOutsideTables(document, report)
  const { source } = document.frontMatter
  const tableUnder = (name: string, columns: number, required: boolean): TableRowCells[] =>
    rowsUnder(document, name, columns, required, report)
  const renders = typeof source === 'string'
  return {
    file,
    source: renders ? source : undefined,
    ids: tableUnder(headings.ids, 4, true).flatMap((row) => readId(row, report) ?? []),
    errata: renders
      ? tableUnder(headings.errata, 2, false).map((row) => ({
          target: row.words(0),
          source: undefined,
          corrected: undefined,
          reason: row.words(1),
          place: row.place,
        }))
      : tableUnder(headings.errata, 4, true).flatMap((row) => readErratum(row, report) ?? []),
    parts: renders
      ? tableUnder(headings.source, 2, true).map((row) => ({
          part: row.words(0),
          digest: row.words(1),
          place: row.place,
          cells: { digest: row.span(1) },
        }))
      : [],
  }
}

type TableRowCells = { place: Place; words: (cell: number) => string; span: (cell: number) => Span }

function rowsUnder(
  document: Document,
  name: string,
  columns: number,
  required: boolean,
  report: Report,
): TableRowCells[] {
  const sections = sectionsOf(document.root).filter(({ heading }) => textOf(heading) === name)
  const tables = sections.flatMap(({ content }) => content.filter(isTable))
  const [section] = sections
  if (tables.length === 0 && (required || section)) {
    report(section ? document.placeOf(section.heading) : fileStart, 'sidecar-table', { name, columns })
  }
  return tables
    .flatMap((table) => partsOf(table).body)
    .flatMap((row) => {
      const place = document.placeOf(row)
      if (row.children.length === columns) {
        return {
          place,
          words: (index: number) => textOf(row.children[index] ?? row),
          span: (index: number) => spanOf(row.children[index]),
        }
      }
      report(place, 'cell-count', { found: row.children.length, expected: columns })
      return []
    })
}

function readId(row: TableRowCells, report: Report): IdEntry | undefined {
  const [, l2, number] = /^(L2\b)?.*?(\d+)$/i.exec(row.words(0)) ?? []
  if (number === undefined || isNothing(row.words(1))) {
    report(row.place, 'sidecar-table', { name: headings.ids, columns: 4 })
    return undefined
  }
  return {
    part: l2 === undefined ? 'row' : 'l2',
    number: Number(number),
    id: row.words(1),
    lead: isNothing(row.words(2)) ? '' : row.words(2),
    digest: row.words(3),
    place: row.place,
    cells: { number: row.span(0), digest: row.span(3) },
  }
}

function readErratum(row: TableRowCells, report: Report): ErratumEntry | undefined {
  const [target, source, corrected, reason] = [row.words(0), row.words(1), row.words(2), row.words(3)]
  if (target === '' || corrected === '' || reason === '') {
    report(row.place, 'sidecar-table', { name: headings.errata, columns: 4 })
    return undefined
  }
  return { target, source, corrected: isNothing(corrected) ? null : corrected, reason, place: row.place }
}

/** The words of a cell, without the blanks and pipes around them. */
function spanOf(cell: TableCell | undefined): Span {
  const start = offsetOf(cell?.children[0], 'start') ?? (cell?.position?.start.offset ?? 0) + 1
  return { start, end: offsetOf(cell?.children.at(-1), 'end') ?? start }
}

const offsetOf = (node: Nodes | undefined, end: 'start' | 'end'): number | undefined =>
  node?.position?.[end].offset

/** Whether an erratum's words are the page's. */
export const sameWords = (a: string, b: string): boolean => plainWords(a) === plainWords(b)
