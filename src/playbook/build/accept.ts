import { bind, digestOfL2, digestOfRow } from './bind-ids'
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
  const rows = readScenarioTable(document, lexicon, ignore)?.rows ?? []
  const l2s = readL2s(document, pageIdOf(page.file))
  const digests = new Map(source ? partsOfPage(source.page).map(({ part, digest }) => [part, digest]) : [])
  const edits = [
    ...idEdits(rows.map(digestOfRow), ids.filter(({ part }) => part === 'row')),
    ...idEdits(l2s.map(digestOfL2), ids.filter(({ part }) => part === 'l2')),
    ...parts.map((entry) => ({ span: entry.cells.digest, text: digests.get(entry.part) ?? entry.digest })),
  ]
  return withEdits(clean(sidecar.text).text, edits)
}

function idEdits(digests: readonly string[], entries: readonly IdEntry[]): Edit[] {
  return bind(digests, entries).flatMap((binding, index) => {
    if (binding === undefined) return []
    const { number, digest } = binding.entry.cells
    return [
      { span: { start: number.end - String(binding.entry.number).length, end: number.end }, text: String(index + 1) },
      { span: digest, text: digests[index] ?? '' },
    ]
  })
}

function withEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((result, { span, text: words }) => result.slice(0, span.start) + words + result.slice(span.end), text)
}
