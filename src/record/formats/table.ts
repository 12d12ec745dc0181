import type { ExportLine } from '../export'
import { visible } from './visible'
import type { ExportedWorksheet } from './worksheet'

/**
 * A worksheet's header and a row per record: the service, each line under its label, what is open, the record's proof.
 * Labels that some records lack get a column all the same; a label that a record has twice gets both values.
 * @param shared lines that are the same in each row, as columns at the end.
 */
export function tableOf(
  { headings, services }: ExportedWorksheet,
  shared: readonly ExportLine[] = [],
): string[][] {
  const fields = labelsOf(services.map(({ record }) => record.lines))
  const proofs = labelsOf(services.map(({ record }) => record.proof))
  const header = [headings.service, ...fields, headings.open, ...proofs, ...labelsOf([shared])]
  const rows = services.map(({ heading, record: { lines, open, proof } }) => [
    heading,
    ...fields.map((label) => valueOf(label, lines)),
    open?.value ?? '',
    ...proofs.map((label) => valueOf(label, proof)),
    ...labelsOf([shared]).map((label) => valueOf(label, shared)),
  ])
  return [header, ...rows].map((row) => row.map(visible))
}

function labelsOf(groups: readonly (readonly ExportLine[])[]): string[] {
  return [...new Set(groups.flat().map(({ label }) => label))]
}

function valueOf(label: string, lines: readonly ExportLine[]): string {
  return lines
    .filter((line) => line.label === label)
    .map(({ value }) => value)
    .join('; ')
}
