import { digestOfWords } from './digest'
import type { Report } from './fault'
import { fileStart } from './markdown'
import type { RawL2 } from './page-parts'
import type { RawRow, RawTable } from './scenario-table'
import type { IdEntry, Sidecar } from './sidecar'

/** A part of a page with the id that its words were given. */
export type Bound<Part> = Part & { id: string; lead: string }

const digestOfRow = (row: RawRow): string => digestOfWords(row.phase, row.statement)
const digestOfL2 = (l2: RawL2): string => digestOfWords(l2.label, l2.href)

/** What binding tells: an entry whose words were found, or one at whose number other, unknown words stand. */
export type Binding = { entry: IdEntry; how: 'words' | 'number' }

/** What of a part binding looks at. */
export type Bindable = { number: number; digest: string }

/**
 * Finds for each part the entry that its words were given to. A part whose words no entry knows is paired with the
 * unused entry of its own number, its words having changed; but only while as many entries are unused as parts are
 * unknown, so that an inserted part never inherits the id of another. Unreadable parts keep their entries unused.
 */
export function bind(
  parts: readonly Bindable[],
  entries: readonly IdEntry[],
  unreadable: number,
): (Binding | undefined)[] {
  const unused = new Set(entries)
  const take = (entry: IdEntry | undefined, how: Binding['how']): Binding | undefined => {
    if (entry === undefined) return undefined
    unused.delete(entry)
    return { entry, how }
  }
  const byWords = parts.map(({ digest }) =>
    take(
      [...unused].find((entry) => entry.digest === digest),
      'words',
    ),
  )
  const unknown = byWords.filter((binding) => binding === undefined)
  if (unknown.length + unreadable !== unused.size) return byWords
  return parts.map(
    ({ number }, index) =>
      byWords[index] ??
      take(
        [...unused].find((entry) => entry.number === number),
        'number',
      ),
  )
}

export const bindableRows = (rows: readonly RawRow[]): Bindable[] =>
  rows.map((row) => ({ number: row.number, digest: digestOfRow(row) }))
export const bindableL2s = (l2s: readonly RawL2[]): Bindable[] =>
  l2s.map((l2, index) => ({ number: index + 1, digest: digestOfL2(l2) }))

/** Gives rows their ids, and reports each that has none, each whose words changed, and each id that is left over. */
export function bindRows({ rows, unreadable }: RawTable, sidecar: Sidecar, report: Report): Bound<RawRow>[] {
  const entries = sidecar.ids.filter(({ part }) => part === 'row')
  const bindings = bind(bindableRows(rows), entries, unreadable)
  reportTwice(entries, report)
  const bound = rows.map((row, index) => {
    const binding = bindings[index]
    if (binding === undefined) report(row.place, 'row-without-id', { sidecar: sidecar.file })
    else if (binding.how === 'number') {
      report(row.place, 'row-words-changed', {
        id: binding.entry.id,
        line: row.place.line,
        sidecar: sidecar.file,
      })
    }
    return { ...row, id: binding?.entry.id ?? draftId(rows, index), lead: binding?.entry.lead ?? '' }
  })
  if (unreadable === 0) reportUnused(entries, bindings, 'row-id-unused', sidecar, report)
  return bound
}

/** The same for the L2 sections. */
export function bindL2s(l2s: readonly RawL2[], sidecar: Sidecar, report: Report): Bound<RawL2>[] {
  const entries = sidecar.ids.filter(({ part }) => part === 'l2')
  const bindings = bind(bindableL2s(l2s), entries, 0)
  reportTwice(entries, report)
  const bound = l2s.map((l2, index) => {
    const binding = bindings[index]
    if (binding === undefined) report(l2.place, 'l2-without-id', { href: l2.href, sidecar: sidecar.file })
    else if (binding.how === 'number') {
      report(l2.place, 'l2-words-changed', { id: binding.entry.id, href: l2.href, line: l2.place.line })
    }
    return { ...l2, id: binding?.entry.id ?? l2.draftId, lead: '' }
  })
  reportUnused(entries, bindings, 'l2-id-unused', sidecar, report)
  return bound
}

/** On a page without a sidecar: `<phase>-<n>`. */
export function draftId(rows: readonly RawRow[], index: number): string {
  const phase = rows[index]?.phase ?? ''
  return `${phase}-${rows.slice(0, index + 1).filter((row) => row.phase === phase).length}`
}

function reportTwice(entries: readonly IdEntry[], report: Report): void {
  entries.forEach((entry, index) => {
    if (entries.findIndex(({ id }) => id === entry.id) < index) {
      report(fileStart, 'id-twice', { id: entry.id, line: entry.place.line })
    }
  })
}

function reportUnused(
  entries: readonly IdEntry[],
  bindings: readonly (Binding | undefined)[],
  code: 'row-id-unused' | 'l2-id-unused',
  sidecar: Sidecar,
  report: Report,
): void {
  for (const entry of entries) {
    if (bindings.some((binding) => binding?.entry === entry)) continue
    report(fileStart, code, { id: entry.id, sidecar: sidecar.file, line: entry.place.line })
  }
}
