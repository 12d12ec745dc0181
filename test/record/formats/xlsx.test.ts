import { strFromU8, unzipSync } from 'fflate/browser'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { worksheetAsXlsx } from '../../../src/record/formats/xlsx'
import { contoso, hostileText, worksheetOf } from '../../support/exported-worksheet'

/** The files within a workbook, as text. */
async function filesOf(workbook: Blob): Promise<Map<string, string>> {
  const files = unzipSync(new Uint8Array(await workbook.arrayBuffer()))
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

describe('a worksheet as an Excel workbook', () => {
  test('has a sheet of the records and one of the proof, with names that Excel takes', async () => {
    const named = { service: 'Dienste: [alle]', open: 'Noch offen', proof: 'Nachweis' }
    const workbook = (await filesOf(await worksheetAsXlsx({ ...contoso, headings: named }))).get(
      'xl/workbook.xml',
    )
    expect([...(workbook ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'Dienste alle',
      'Nachweis',
    ])
  })

  test('keeps its header in sight, and its columns wide enough to read', async () => {
    const sheet = (await filesOf(await worksheetAsXlsx(contoso))).get('xl/worksheets/sheet1.xml') ?? ''
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    const widths = [...sheet.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width))
    // Each column's longest line and two, or ten at least.
    expect(widths).toEqual([44, 17, 11, 39, 23, 10, 38, 13])
  })

  test('holds text and nothing else, whatever was typed', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (heading, value) => {
        const files = await filesOf(await worksheetAsXlsx(worksheetOf(value, heading, value)))
        for (const name of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']) {
          const sheet = files.get(name) ?? ''
          expect(sheet).toContain('<row')
          expect(sheet).not.toContain('<f')
          // A cell without a type is empty, and says so by its tag.
          for (const [cell] of sheet.matchAll(/<c [^>]*>/g)) expect(cell).toMatch(/ t="s"|\/>$/)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('is the same file for the same worksheet', async () => {
    const [first, second] = await Promise.all([worksheetAsXlsx(contoso), worksheetAsXlsx(contoso)])
    expect(await second.arrayBuffer()).toEqual(await first.arrayBuffer())
    const [header] = new Uint32Array((await first.arrayBuffer()).slice(8, 16))
    // The first file's date (1980-01-01) without a time, as the format writes it.
    expect((header ?? 0) >>> 16).toBe(0)
  })
})
