import { harmlessCell } from './formats/cell'
import { visible } from './formats/visible'

/** A line of an exported record: its words come from whoever exports. */
export type ExportLine = {
  label: string
  value: string
  /** What is to be said where there is no value. */
  remark?: string | undefined
}

export type ExportedRecord = {
  lines: readonly ExportLine[]
  /** What is still open, by name. */
  open: ExportLine | undefined
  /** Row, page revision and time. */
  proof: readonly ExportLine[]
}

/** The record as plain text, a line a field, with what is open and the proof below. */
export function asText({ lines, open, proof }: ExportedRecord): string {
  const blocks = [lines, open ? [open] : [], proof].filter((block) => block.length > 0)
  return blocks.map((block) => block.map(asLine).join('\n')).join('\n\n')
}

/** A line of plain text. Further lines of its value stand in from the edge, so that none poses as another field. */
export function asLine(line: ExportLine): string {
  return visible(`${line.label}: ${valueWords(line)}`).replaceAll('\n', '\n  ')
}

/** The value, or what is to be said in its place. */
export function valueWords({ value, remark }: ExportLine): string {
  if (value !== '') return value
  return remark === undefined ? '–' : `– (${remark})`
}

/** The record as tab-separated values, which a spreadsheet takes as two columns. */
export function asTable({ lines, open, proof }: ExportedRecord): string {
  return [...lines, ...(open ? [open] : []), ...proof]
    .map(({ label, value }) => [label, value].map((text) => harmlessCell(visible(text))).join('\t'))
    .join('\n')
}
