import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asTable, asText, type ExportedRecord, harmlessCell } from '../../src/record/export'

const record: ExportedRecord = {
  lines: [
    { label: 'L1', value: 'No Intent' },
    { label: 'Target date', value: '', remark: 'nothing to enter' },
    { label: 'Owner', value: '' },
  ],
  open: { label: 'Still open', value: 'Notes, Next action date' },
  proof: [
    { label: 'Row', value: '2 of 5' },
    { label: 'Revision', value: '2020-03-27+0123456789ab' },
  ],
}

describe('the whole record as text', () => {
  test('has a line a field, then what is open, then the proof', () => {
    expect(asText(record).split('\n')).toEqual([
      'L1: No Intent',
      'Target date: – (nothing to enter)',
      'Owner: –',
      '',
      'Still open: Notes, Next action date',
      '',
      'Row: 2 of 5',
      'Revision: 2020-03-27+0123456789ab',
    ])
  })

  test('says nothing of what is open where nothing is', () => {
    expect(asText({ ...record, open: undefined })).not.toContain('Still open')
    expect(asText({ ...record, open: undefined })).not.toContain('\n\n\n')
  })
})

describe('the whole record as a table', () => {
  test('has two columns on every line', () => {
    expect(
      asTable(record)
        .split('\n')
        .map((line) => line.split('\t')),
    ).toEqual([
      ['L1', 'No Intent'],
      ['Target date', ''],
      ['Owner', ''],
      ['Still open', 'Notes, Next action date'],
      ['Row', '2 of 5'],
      ['Revision', '2020-03-27+0123456789ab'],
    ])
  })

  test('keeps a note with tabs, line ends and quotes in its one cell', () => {
    const note = { label: 'Notes', value: 'said "no"\nthen\tleft' }
    expect(asTable({ lines: [note], open: undefined, proof: [] })).toBe('Notes\t"said ""no""\nthen\tleft"')
  })
})

describe('a cell never starts a formula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+CMD()', "'+CMD()"],
    ['-1+A1', "'-1+A1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['- no sponsor', "'- no sponsor"],
  ])('%j', (text, cell) => {
    expect(harmlessCell(text)).toBe(cell)
  })

  test.each(['-12', '-1,234.50', '+49 (0)30 1234-56', '+49 30 123456', '2026-12-01', 'a=b', 'No Intent', ''])(
    'and what starts none stays as it is: %j',
    (text) => {
      expect(harmlessCell(text)).toBe(text)
    },
  )

  test('whatever it holds', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '@', '\t', '\r'), fc.string(), (start, rest) => {
        expect(harmlessCell(start + rest)).toMatch(/^"?'/)
      }),
    )
  })

  test('and its words can be read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', ' ') }), (text) => {
        const cell = harmlessCell(text)
        const words = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
        expect(words.replace(/^'/, '')).toBe(text)
        expect(cell.startsWith('"')).toBe(/["\t\r\n]/.test(text))
      }),
    )
  })
})
