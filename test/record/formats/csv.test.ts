import * as fc from 'fast-check'
import { parse } from 'papaparse'
import { describe, expect, test } from 'vitest'
import { harmlessField } from '../../../src/record/formats/cell'
import { type CsvSeparator, worksheetAsCsv } from '../../../src/record/formats/csv'
import { tableOf } from '../../../src/record/formats/table'
import { visible } from '../../../src/record/formats/visible'
import { contoso, hostileText, worksheetOf } from '../../support/exported-worksheet'

const separators: readonly CsvSeparator[] = [',', ';', '\t']

/** Read by another hand. */
function read(csv: string, delimiter: string): string[][] {
  const { data, errors } = parse<string[]>(csv.replace(/^\uFEFF/, ''), {
    delimiter,
    newline: '\r\n',
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

describe.each(separators)('a worksheet as CSV, separated by %j', (separator) => {
  test('is what the table is', () => {
    const [header, exchange, teams, yammer] = read(worksheetAsCsv(contoso, separator), separator)
    const table = tableOf(contoso, contoso.proof)
    expect(header).toEqual(table[0])
    expect(exchange).toEqual(table[1])
    expect(teams).toEqual(table[2])
    expect(yammer?.slice(0, 4)).toEqual([
      '\'=HYPERLINK("https://example.org";"Yammer")',
      "'+cmd",
      "'@SUM(A1)",
      "'=1+1",
    ])
  })

  test('says that it is UTF-8 and ends each row with CR LF', () => {
    const csv = worksheetAsCsv(worksheetOf('Größe'), separator)
    const header = ['Dienst', 'Notizen', 'Noch offen'].join(separator)
    expect(csv).toBe(`\uFEFF${header}\r\n${['Teams', 'Größe', ''].join(separator)}\r\n`)
  })

  test('keeps every value in its cell, and starts no formula', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (heading, value) => {
        const rows = read(worksheetAsCsv(worksheetOf(value, heading), separator), separator)
        expect(rows).toHaveLength(2)
        const cells = rows[1] ?? []
        expect(cells).toHaveLength(3)
        expect(cells[1]?.replaceAll("'", '')).toBe(visible(value).replaceAll("'", ''))
        for (const cell of cells)
          expect(harmlessField(cell).replaceAll('"', '')).toBe(cell.replaceAll('"', ''))
      }),
    )
  })

  test('starts no formula even where a program expects another separator', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        const csv = worksheetAsCsv(worksheetOf(value, value), separator)
        for (const piece of csv.split(/[,;\t\r\n]/)) expect(piece).not.toMatch(/^[\s"]*[=@＝]/)
      }),
    )
  })
})
