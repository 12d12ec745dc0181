import { type Cell, type FieldId, type Language, languages, type Page, type Row } from '../schema'
import { bindL2s, bindRows, type Bound, draftId } from './bind-ids'
import { type Place, plainWords } from './clean'
import { digestOfContent } from './digest'
import { applyErrata, type Correctable } from './errata'
import { type Fault, type FaultCode, faultsOf, inReadingOrder, type Report } from './fault'
import { type CellLexicon, type CellLexicons, isCalled, readCell } from './lexicon'
import { type Document, fileStart, isTable, parse, partsOf, textOf } from './markdown'
import { pageIdOf, type RawL2, readDefinition, readL2s, readRefreshSummary, readTitle } from './page-parts'
import { checkRendering, renderErrata, type SourcePage } from './rendering'
import { type RawRow, type RawTable, readScenarioTable } from './scenario-table'
import { readSidecar, type Sidecar } from './sidecar'

/** A text file under the name by which faults call it. */
export type SourceFile = { file: string; text: string }

export type PageSource = SourceFile & {
  language?: Language | undefined
  sidecar?: SourceFile | undefined
  /** The compiled page that the sidecar names as this page's source. */
  rendered?: SourcePage | undefined
}

/** A fault of the table as a table; the rules find it, the compiler says where it stands. */
export type TableFault = {
  code: Extract<FaultCode, 'phase-without-rows' | 'overlap' | 'kind-unknown' | 'l2-missing'>
  row?: string
  other?: string
  field?: FieldId
  phase?: string
}
export type Verify = (page: Page) => readonly TableFault[]

export type Compiled<Content> = { content: Content | undefined; faults: Fault[] }

type Knowledge = { lexicons: CellLexicons; verify: Verify }

/**
 * Compiles a playbook page with its sidecar, if it has one.
 * @returns the page, or no page and all its faults in reading order.
 */
export function compilePage(source: PageSource, { lexicons, verify }: Knowledge): Compiled<Page> {
  const { faults, report } = faultsOf(source.file)
  const document = parse(source.text, report)
  const language = source.language ?? languageOf(document, lexicons)
  if (language === undefined) {
    report(fileStart, 'language-unknown')
    return { content: undefined, faults }
  }
  const sidecarFaults = source.sidecar ? faultsOf(source.sidecar.file) : undefined
  const sidecar =
    source.sidecar && sidecarFaults
      ? readSidecar(source.sidecar.file, source.sidecar.text, sidecarFaults.report)
      : undefined
  const page = assemble(document, source, language, { lexicon: lexicons[language], verify }, sidecar, report)
  const all = inReadingOrder([...faults, ...(sidecarFaults?.faults ?? [])])
  return { content: all.length === 0 ? page : undefined, faults: all }
}

function assemble(
  document: Document,
  source: PageSource,
  language: Language,
  { lexicon, verify }: { lexicon: CellLexicon; verify: Verify },
  sidecar: Sidecar | undefined,
  report: Report,
): Page | undefined {
  const id = pageIdOf(source.file)
  const title = readTitle(document, report)
  const definition = readDefinition(document, lexicon, report)
  const table = readScenarioTable(document, lexicon, report)
  const refresh = readRefreshSummary(document, lexicon, report)
  const rawL2s = readL2s(document, id)
  if (table === undefined) return undefined
  const rows = withIds(table, sidecar, report)
  const own: Correctable = {
    definition,
    heading: { text: table.heading, place: table.headingPlace },
    rows,
    unread: table.unreadable === 0 ? [] : idsWithoutRow(rows, sidecar),
  }
  const { corrected, errata } =
    sidecar && sidecar.source === undefined
      ? applyErrata(own, sidecar, language, report)
      : { corrected: own, errata: [] }
  const content = {
    id,
    language,
    title,
    heading: corrected.heading.text,
    definition: corrected.definition.text,
    columns: table.columns,
    rows: corrected.rows.map((row, index) => rowOf(row, table.rows[index] ?? row, lexicon, report)),
    l2: (sidecar ? bindL2s(rawL2s, sidecar, report) : rawL2s.map((l2) => ({ ...l2, id: l2.draftId }))).map(
      l2Of,
    ),
    errata,
    refresh,
  }
  const page =
    sidecar?.source === undefined ? content : rendered({ ...content, revision: '' }, source, sidecar, report)
  const newest =
    refresh
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? ''
  for (const fault of verify({ ...page, revision: '' })) {
    // A phase may have lost its rows to faults that are reported already.
    if (fault.code !== 'phase-without-rows' || table.unreadable === 0) reportTableFault(fault, page, report)
  }
  return { ...page, revision: `${newest}+${digestOfContent(page, ['revision', 'line'])}` }
}

function idsWithoutRow(rows: readonly Bound<RawRow>[], sidecar: Sidecar | undefined): string[] {
  const ids = (sidecar?.ids ?? []).filter(({ part }) => part === 'row').map(({ id }) => id)
  return ids.filter((id) => !rows.some((row) => row.id === id))
}

function withIds(table: RawTable, sidecar: Sidecar | undefined, report: Report): Bound<RawRow>[] {
  if (sidecar) return bindRows(table, sidecar, report)
  return table.rows.map((row, index) => ({ ...row, id: draftId(table.rows, index), lead: '' }))
}

/** What a page that renders another one takes from it, and where it has fallen behind. */
function rendered(page: Page, source: PageSource, sidecar: Sidecar, report: Report): Page {
  if (source.rendered === undefined) {
    report(fileStart, 'source-missing', { source: sidecar.source ?? '', sidecar: sidecar.file })
    return page
  }
  checkRendering(page, source.rendered, sidecar, report)
  return { ...page, errata: renderErrata(source.rendered, page, sidecar, report) }
}

function rowOf(row: Bound<RawRow>, own: RawRow, lexicon: CellLexicon, report: Report): Row {
  const cell = (field: FieldId): Cell => {
    const { text, place } = row.cells[field]
    const reading = readCell(text, field, lexicon)
    if (reading === 'unknown') report(place, 'cell-unknown', { words: text })
    else if ('belongsTo' in reading) {
      const columns = reading.belongsTo.map((each) => lexicon.columns[each][0] ?? each).join(', ')
      report(place, 'cell-misplaced', { words: text, columns })
    } else return { kind: reading.kind, text }
    return { kind: 'notSpecified', text }
  }
  return {
    id: row.id,
    phase: row.phase,
    lead: row.lead,
    statement: row.statement,
    source: own.statement,
    line: row.place.line,
    cells: {
      updatedBy: cell('updatedBy'),
      l1: cell('l1'),
      l2: cell('l2'),
      l3: cell('l3'),
      serviceStatus: cell('serviceStatus'),
      engagementScenario: cell('engagementScenario'),
      targetDate: cell('targetDate'),
      owner: cell('owner'),
      notes: cell('notes'),
      nextActionDate: cell('nextActionDate'),
      nextAction: cell('nextAction'),
    },
  }
}

function l2Of({ id, label, text, href, place }: RawL2 & { id: string }): Page['l2'][number] {
  return { id, label, text, href, line: place.line }
}

/** The language whose column names the page's headers have most of, broken ones too; undefined where it has none. */
export function languageOf(document: Document, lexicons: CellLexicons): Language | undefined {
  const names = document.root.children.flatMap((node) =>
    isTable(node) ? partsOf(node).header.map(textOf) : textOf(node).split('|').map(plainWords),
  )
  const known = (language: Language): number => {
    const columns = Object.values(lexicons[language].columns)
    return names.filter((name) => columns.some((called) => isCalled(name, called))).length
  }
  const [best] = languages.toSorted((a, b) => known(b) - known(a))
  return best && known(best) > 0 ? best : undefined
}

function reportTableFault(
  { code, row, other, field, phase }: TableFault,
  page: Pick<Page, 'rows'>,
  report: Report,
): void {
  const lineOf = (id: string | undefined): number =>
    page.rows.find((each) => each.id === id)?.line ?? fileStart.line
  const place: Place = { ...fileStart, line: lineOf(row) }
  report(place, code, { field: field ?? '', phase: phase ?? '', other: lineOf(other) })
}
