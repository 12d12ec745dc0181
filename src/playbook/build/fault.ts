import type { Place } from './clean'

/** What can be wrong with a page or the files around it; put into words by locales/<lang>/faults.json. */
export type FaultCode =
  | 'not-utf8'
  | 'language-unknown'
  | 'front-matter'
  | 'no-title'
  | 'no-definition'
  | 'no-scenario-table'
  | 'table-header-broken'
  | 'row-outside-table'
  | 'column-count'
  | 'column-order'
  | 'cell-count'
  | 'phase-unknown'
  | 'statement-missing'
  | 'cell-unknown'
  | 'cell-misplaced'
  | 'no-revision-date'
  | 'date-unreadable'
  | 'sidecar-missing'
  | 'sidecar-table'
  | 'row-without-id'
  | 'row-words-changed'
  | 'row-id-unused'
  | 'l2-without-id'
  | 'l2-words-changed'
  | 'l2-id-unused'
  | 'id-twice'
  | 'erratum-changed'
  | 'erratum-place-unknown'
  | 'source-missing'
  | 'source-changed'
  | 'source-part-missing'
  | 'erratum-reason-missing'
  | 'phase-without-rows'
  | 'overlap'
  | 'kind-unknown'
  | 'l2-missing'
  | 'guide-missing'
  | 'guide-part-missing'
  | 'target-unknown'
  | 'elsewhere-missing'
  | 'elsewhere-ids'
  | 'languages-differ'

/** A fault of a file, where it is, and what its sentence needs to know. */
export type Fault = Place & {
  file: string
  code: FaultCode
  params: Readonly<Record<string, string | number>>
}

export type Report = (place: Place, code: FaultCode, params?: Fault['params']) => void

/** Collects the faults of one file. */
export function faultsOf(file: string): { faults: Fault[]; report: Report } {
  const faults: Fault[] = []
  return {
    faults,
    report: ({ line, column }, code, params = {}) => faults.push({ file, line, column, code, params }),
  }
}

/** Faults in the order in which a reader of the files meets them. */
export function inReadingOrder(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column)
}
