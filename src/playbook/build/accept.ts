import { bind, type Bindable, bindableL2s, bindableRows } from './bind-ids'
import type { Report } from './fault'
import type { CellLexicon } from './lexicon'
import { parse } from './markdown'
import { pageIdOf, readL2s } from './page-parts'
import type { SourceFile } from './page'
import { partsOfPage, type SourcePage } from './rendering'
import { readScenarioTable } from './scenario-table'
import { type IdEntry, readSidecar, type Span } from './sidecar'
import { clean } from './clean'

type Edit = { span: Span; text: string }

/**
 * Records in a sidecar the digests of the words that its page has now, after a person has looked: of each row and L2
 * that keeps its id, and of each part that it renders. A row without an id stays without one.
 * @returns the sidecar's new text.
 */
export function acceptWords(
  page: SourceFile,
  sidecar: SourceFile,
  lexicon: CellLexicon,
  source: SourcePage | undefined,
): string {
  const ignore: Report = () => undefined
  const { ids, parts } = readSidecar(sidecar.file, sidecar.text, ignore)
  const document = parse(page.text, ignore)
  const { rows, unreadable } = readScenarioTable(document, lexicon, ignore) ?? {
    rows: [],
    unreadable: Infinity,
  }
  const l2s = readL2s(document, pageIdOf(page.file))
  const digests = new Map(source ? partsOfPage(source.page).map(({ part, digest }) => [part, digest]) : [])
  const edits = [
    ...idEdits(
      bindableRows(rows),
      ids.filter(({ part }) => part === 'row'),
      unreadable,
    ),
    ...idEdits(
      bindableL2s(l2s),
      ids.filter(({ part }) => part === 'l2'),
      0,
    ),
    ...parts.map((entry) => ({ span: entry.cells.digest, text: digests.get(entry.part) ?? entry.digest })),
  ]
  return withEdits(sidecar.text, edits)
}

function idEdits(bindables: readonly Bindable[], entries: readonly IdEntry[], unreadable: number): Edit[] {
  const bindings = bind(bindables, entries, unreadable)
  return bindables.flatMap(({ number, digest }, index) => {
    const entry = bindings[index]?.entry
    if (entry === undefined) return []
    const { end } = entry.cells.number
    return [
      { span: { start: end - String(entry.number).length, end }, text: String(number) },
      { span: entry.cells.digest, text: digest },
    ]
  })
}

/** Edits are offsets into the cleaned text; the file keeps its own line ends and blanks. */
function withEdits(text: string, edits: readonly Edit[]): string {
  const { offsetOf } = clean(text)
  return edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce(
      (result, { span, text: words }) =>
        result.slice(0, offsetOf(span.start)) + words + result.slice(offsetOf(span.end)),
      text,
    )
}
