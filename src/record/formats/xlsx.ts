import writeXlsxFile, { type CellObject } from 'write-excel-file/universal'
import { tableOf } from './table'
import { oneLine, visible } from './visible'
import type { ExportedWorksheet } from './worksheet'

/** The longest text that Excel takes in a cell. */
const maxLength = 32_767

/**
 * A worksheet as an Excel workbook: a sheet with a row per record, and one with the proof. Every cell is text, also when
 * it is edited there, so that none is ever a formula or a number that looks otherwise than what was typed.
 * Load this module only when it is needed: it brings the library that writes the file.
 */
export async function worksheetAsXlsx(worksheet: ExportedWorksheet): Promise<Blob> {
  const { title, headings, proof } = worksheet
  const records = sheetOf(tableOf(worksheet))
  const proofs = sheetOf([
    [oneLine(title)],
    ...proof.map(({ label, value }) => [visible(label), visible(value)]),
  ])
  return writeXlsxFile(
    [
      { ...records, sheet: sheetName(headings.service), stickyRowsCount: 1, orientation: 'landscape' },
      { ...proofs, sheet: sheetName(headings.proof) },
    ],
    // Named, or bold cells come in another font than the rest.
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBlob()
}

function sheetOf([header = [], ...rows]: string[][]) {
  const columns = [header, ...rows].reduce((widths: number[], row) => {
    return Array.from({ length: Math.max(widths.length, row.length) }, (_, at) =>
      Math.max(widths[at] ?? 0, widthOf(row[at] ?? '')),
    )
  }, [])
  return {
    data: [
      header.map((text): CellObject => ({ ...cellOf(text), fontWeight: 'bold' })),
      ...rows.map((row) => row.map(cellOf)),
    ],
    columns: columns.map((width) => ({ width })),
  }
}

function cellOf(text: string): CellObject {
  return {
    value: literal(text.slice(0, maxLength)),
    type: String,
    format: '@',
    wrap: true,
    alignVertical: 'top',
  }
}

/** Excel reads _x0041_ as A, unless the first underscore is written so itself. Source: ECMA-376, 22.9.2.19. */
function literal(text: string): string {
  return text.replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_')
}

/** In characters: as wide as the longest line needs, within what is comfortable to read. */
function widthOf(text: string): number {
  const longest = text.split('\n').reduce((length, line) => Math.max(length, line.length), 0)
  return Math.min(60, Math.max(10, longest + 2))
}

/** Excel refuses these characters in a sheet's name, and names of more than 31. */
function sheetName(name: string): string {
  return oneLine(name.replace(/[[\]/\\:*?']/g, ' ')).slice(0, 31)
}
