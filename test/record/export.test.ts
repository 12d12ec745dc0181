import { describe, expect, test } from 'vitest'
import { asTable, asText, type ExportedRecord } from '../../src/record/export'

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

describe('what was typed does not pose as another line', () => {
  test.each([
    ['line ends', 'said no\nL1: Blocked', 'said no\n  L1: Blocked'],
    ['line ends of other systems', 'a\r\nb\rc\u2028d', 'a\n  b\n  c\n  d'],
    ['text that runs backwards', 'Contoso \u202Etoofoc', 'Contoso toofoc'],
  ])('%s', (_, value, shown) => {
    expect(asText({ lines: [{ label: 'Notes', value }], open: undefined, proof: [] })).toBe(`Notes: ${shown}`)
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
