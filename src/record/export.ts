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

function asLine({ label, value, remark }: ExportLine): string {
  if (value !== '') return `${label}: ${value}`
  return remark === undefined ? `${label}: –` : `${label}: – (${remark})`
}

/** The record as tab-separated values, which a spreadsheet takes as two columns. */
export function asTable({ lines, open, proof }: ExportedRecord): string {
  return [...lines, ...(open ? [open] : []), ...proof]
    .map(({ label, value }) => [label, value].map(harmlessCell).join('\t'))
    .join('\n')
}

/**
 * A cell's text as a spreadsheet takes it for text: quoted where it holds a tab, a line end or a quote, and with an
 * apostrophe in front of what would start a formula. Plain numbers stay what they are.
 */
export function harmlessCell(text: string): string {
  const isNumber = /^[+-]?[\d(][\d\s().,/-]*$/.test(text)
  const safe = /^[=+\-@\t\r]/.test(text) && !isNumber ? `'${text}` : text
  return /[\t\r\n"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
