import { harmlessField } from './cell'
import { tableOf } from './table'
import type { ExportedWorksheet } from './worksheet'

export type CsvSeparator = ',' | ';' | '\t'

/**
 * A worksheet as CSV, a row per record. Source: RFC 4180; the byte order mark tells spreadsheets that it is UTF-8.
 * No cell starts a formula, whichever separator the reader expects.
 */
export function worksheetAsCsv(worksheet: ExportedWorksheet, separator: CsvSeparator): string {
  const lines = tableOf(worksheet, worksheet.proof).map((row) => row.map(harmlessField).join(separator))
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`
}
