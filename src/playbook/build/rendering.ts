import { type Erratum, fieldIds, type Page, type Row } from '../schema'
import type { Place } from './clean'
import { digestOfWords } from './digest'
import type { Report } from './fault'
import { fileStart } from './markdown'
import type { Sidecar } from './sidecar'

/** A page in another language that a page renders, with the name to call it by in faults. */
export type SourcePage = { file: string; page: Page }

/** The parts of a page that a rendering follows one by one: what is around the table, each row, each L2 section. */
export function partsOfPage(page: Page): { part: string; digest: string; line: number }[] {
  const around = [page.title, page.heading, page.definition, ...page.columns]
  const refreshed = page.refresh.flatMap(({ date, by, what }) => [date, by, what])
  return [
    { part: 'page', digest: digestOfWords(...around, ...refreshed), line: 1 },
    ...page.rows.map((row) => ({ part: row.id, digest: digestOfRenderedRow(row), line: row.line })),
    ...page.l2.map(({ id, label, text, line }) => ({ part: id, digest: digestOfWords(label, text), line })),
  ]
}

const digestOfRenderedRow = (row: Row): string =>
  digestOfWords(row.statement, ...fieldIds.map((field) => row.cells[field].text))

/** Reports each part whose source has changed since a person last looked at its rendering. */
export function checkRendering(rendering: Page, source: SourcePage, sidecar: Sidecar, report: Report): void {
  const placeOf = placesOf(rendering)
  const parts = partsOfPage(source.page)
  for (const { part, digest, line } of parts) {
    const entry = sidecar.parts.find((each) => each.part === part)
    const where = { part, source: source.file, line }
    if (entry === undefined) report(placeOf(part), 'source-part-missing', { ...where, sidecar: sidecar.file })
    else if (entry.digest !== digest) report(placeOf(part), 'source-changed', where)
  }
  for (const { part, place } of sidecar.parts) {
    if (parts.some((each) => each.part === part)) continue
    report(placeOf(part), 'source-part-missing', {
      part,
      source: source.file,
      line: place.line,
      sidecar: sidecar.file,
    })
  }
}

/** The source page's errata, with the reasons in the language of the rendering. */
export function renderErrata(
  source: SourcePage,
  rendering: Page,
  sidecar: Sidecar,
  report: Report,
): Erratum[] {
  const placeOf = placesOf(rendering)
  const known = new Map(sidecar.errata.map((entry) => [entry.target, entry]))
  for (const { target, place } of sidecar.errata) {
    if (source.page.errata.some((erratum) => erratum.place === target)) continue
    report(placeOf(target.split('.')[0] ?? ''), 'erratum-place-unknown', {
      target,
      sidecar: sidecar.file,
      line: place.line,
    })
  }
  return source.page.errata.flatMap((erratum) => {
    const entry = known.get(erratum.place)
    if (entry)
      return {
        ...erratum,
        corrected: erratum.corrected === null ? null : wordsAt(rendering, erratum.place),
        reason: entry.reason,
      }
    report(placeOf(erratum.place.split('.')[0] ?? ''), 'erratum-reason-missing', {
      target: erratum.place,
      sidecar: sidecar.file,
    })
    return []
  })
}

function wordsAt(page: Page, place: string): string {
  if (place === 'definition' || place === 'heading') return page[place]
  const row = page.rows.find(({ id }) => place.startsWith(`${id}.`))
  const field = fieldIds.find((id) => place === `${row?.id ?? ''}.${id}`)
  return (field ? row?.cells[field].text : row?.statement) ?? ''
}

function placesOf(page: Page): (part: string) => Place {
  const lines = new Map([...page.rows, ...page.l2].map(({ id, line }) => [id, line]))
  return (part) => ({ ...fileStart, line: lines.get(part) ?? fileStart.line })
}
