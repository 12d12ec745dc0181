import type { ExportedRecord, ExportLine } from '../export'

/** One service, or one of its records where its entitlements are split. */
export type ExportedService = { heading: string; record: ExportedRecord }

/** A customer's worksheet as it leaves the product. Its words come from whoever exports. */
export type ExportedWorksheet = {
  /** The customer's name. */
  title: string
  /** What the service, what is open and the proof are called. */
  headings: { service: string; open: string; proof: string }
  services: readonly ExportedService[]
  /** What proves the worksheet as a whole; each record has its own proof besides. */
  proof: readonly ExportLine[]
}
