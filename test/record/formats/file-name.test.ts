import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileName } from '../../../src/record/formats/file-name'
import { hostileText } from '../../support/exported-worksheet'

describe('a file name out of a title', () => {
  test.each([
    ['Contoso Österreich GmbH', 'Contoso Österreich GmbH.csv'],
    ['../../etc/passwd', 'etc-passwd.csv'],
    ['C:\\Windows\\system32', 'C-Windows-system32.csv'],
    ['a<b>c:d"e|f?g*h', 'a-b-c-d-e-f-g-h.csv'],
    ['two\r\nlines\tand\u0000more', 'two lines andmore.csv'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe.csv'],
    ['.hidden', 'hidden.csv'],
    ['-rf', 'rf.csv'],
    ['ends with dots. . ', 'ends with dots.csv'],
    ['CON', '_CON.csv'],
    ['nul.txt', '_nul.txt.csv'],
    ['con .txt', '_con .txt.csv'],
    ['com1', '_com1.csv'],
    ['LPT¹', '_LPT¹.csv'],
    ['Console', 'Console.csv'],
    ['com10', 'com10.csv'],
    ['Mu\u0308ller', 'Müller.csv'],
    ['', 'worksheet.csv'],
    ['???', 'worksheet.csv'],
    [' \u200B ', 'worksheet.csv'],
  ])('%j', (title, name) => {
    expect(fileName(title, 'csv', 'worksheet')).toBe(name)
  })

  test('is not too long, and not cut within a character', () => {
    expect(fileName('x'.repeat(200), 'xlsx', 'worksheet')).toBe(`${'x'.repeat(75)}.xlsx`)
    expect(fileName(`x${'𝒳'.repeat(60)}`, 'csv', 'worksheet')).toBe(`x${'𝒳'.repeat(37)}.csv`)
    expect(fileName(`${'x'.repeat(75)} y`, 'csv', 'worksheet')).toBe(`${'x'.repeat(75)}.csv`)
  })

  test('is one that every system takes', () => {
    const title = fc.oneof(hostileText, fc.string({ unit: 'binary', maxLength: 200 }))
    fc.assert(
      fc.property(title, (text) => {
        const name = fileName(text, 'ics', 'worksheet')
        expect(name.length).toBeLessThanOrEqual(80)
        expect(new TextEncoder().encode(name).length).toBeLessThan(255)
        expect(name).toMatch(/^[^\s.-].*\.ics$/u)
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]|[\s.]\.ics$/u)
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i)
      }),
      { numRuns: 500 },
    )
  })
})
