import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { harmlessCell, harmlessField } from '../../../src/record/formats/cell'

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
    ['＝1+1', "'＝1+1"],
    ['＋1+A1', "'＋1+A1"],
    ['－1+A1', "'－1+A1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['  =1', "'  =1"],
    ['\u200B=1', "'\u200B=1"],
    ['\n=1', '"\'\n=1"'],
    ['\u0000=1', "'\u0000=1"],
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

describe('a field of a file starts no formula for a program that expects another separator', () => {
  test.each([
    ['no sponsor;=1+1', '"no sponsor;\'=1+1"'],
    ['no sponsor, =1+1', '"no sponsor,\' =1+1"'],
    ['no\t@SUM(A1)', '"no\t\'@SUM(A1)"'],
    ['reasons:\n=1+1', '"reasons:\n\'=1+1"'],
    ['a;"=1+1', '"a;\'""=1+1"'],
    ['"=1+1', '"\'""=1+1"'],
    ['=1;=2', '"\'=1;\'=2"'],
  ])('%j', (text, field) => {
    expect(harmlessField(text)).toBe(field)
  })

  test.each(['twice -5, -7; -1,5; +49 30 123456', 'a, b; c', 'x = y; z', '1,5'])(
    'and what starts none stays as it is: %j',
    (text) => {
      expect(harmlessField(text).replaceAll('"', '')).toBe(text)
    },
  )

  test('however it is cut', () => {
    const parts = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      ',',
      ';',
      '\t',
      '\n',
      '\r',
      '"',
      ' ',
      'a',
      '1',
      "'",
    )
    fc.assert(
      fc.property(fc.string({ unit: parts }), (text) => {
        for (const piece of harmlessField(text).split(/[,;\t\r\n]/)) {
          expect(piece).not.toMatch(/^[\s"]*[=@＝]/)
          expect(piece).not.toMatch(/^[\s"]*[+-](?![\d(][\d\s().,/"-]*$)/)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
