import { type Erratum, type FieldId, fieldIds, type Language } from '../schema'
import type { Bound } from './bind-ids'
import type { Place } from './clean'
import type { Report } from './fault'
import type { RawRow } from './scenario-table'
import { type ErratumEntry, sameWords, type Sidecar } from './sidecar'

/** What of a page an erratum can correct. */
export type Correctable = {
  definition: { text: string; place: Place }
  heading: { text: string; place: Place }
  rows: Bound<RawRow>[]
  /** Ids of rows that are there but could not be read, which is a fault of its own. */
  unread: readonly string[]
}

type Spot = { words: string; place: Place; replace: (words: string) => void }

/**
 * Applies the errata to a copy of what the page says. An erratum whose words the page no longer has corrects
 * nothing and is a fault: either the page changed there, or the erratum is no longer needed.
 */
export function applyErrata(
  page: Correctable,
  sidecar: Sidecar,
  language: Language,
  report: Report,
): { corrected: Correctable; errata: Erratum[] } {
  const corrected = structuredClone(page)
  const errata = sidecar.errata.flatMap(
    (entry) => applyErratum(corrected, entry, sidecar, language, report) ?? [],
  )
  return { corrected, errata }
}

function applyErratum(
  page: Correctable,
  { target, source, corrected, reason, place }: ErratumEntry,
  sidecar: Sidecar,
  language: Language,
  report: Report,
): Erratum | undefined {
  if (page.unread.some((id) => target.startsWith(`${id}.`))) return undefined
  const spot = spotOf(page, target)
  if (spot === undefined || source === undefined || corrected === undefined) {
    report(spot?.place ?? page.heading.place, 'erratum-place-unknown', {
      target,
      sidecar: sidecar.file,
      line: place.line,
    })
    return undefined
  }
  if (!sameWords(spot.words, source)) {
    report(spot.place, 'erratum-changed', {
      target,
      line: spot.place.line,
      sidecar: sidecar.file,
      sidecarLine: place.line,
    })
    return undefined
  }
  if (corrected !== null) spot.replace(corrected)
  return { place: target, source, sourceLanguage: language, corrected, reason }
}

function spotOf(page: Correctable, target: string): Spot | undefined {
  if (target === 'definition' || target === 'heading') {
    const part = page[target]
    return { words: part.text, place: part.place, replace: (words) => (part.text = words) }
  }
  const row = page.rows.find(({ id }) => target.startsWith(`${id}.`))
  const name = row && target.slice(row.id.length + 1)
  if (row && name === 'statement') {
    return { words: row.statement, place: row.place, replace: (words) => (row.statement = words) }
  }
  if (row === undefined || !isField(name)) return undefined
  const cell = row.cells[name]
  return { words: cell.text, place: cell.place, replace: (words) => (cell.text = words) }
}

function isField(name: string | undefined): name is FieldId {
  return fieldIds.some((field) => field === name)
}
