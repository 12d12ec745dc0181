import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { oneLine, visible } from '../../../src/record/formats/visible'
import { hostileText } from '../../support/exported-worksheet'

describe('what leaves the product reads as it looks', () => {
  test.each([
    ['text that would run backwards', 'invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['isolates and marks of direction', '\u2066a\u2069\u200E\u200F\u061Cb', 'ab'],
    ['what takes no room', 'Con\u200Bto\u2060so\uFEFF\u00AD', 'Contoso'],
    ['a joiner between Latin letters', 'Con\u200Dto\u200Cso', 'Contoso'],
    ['letters hidden as tags', 'a\u{E0041}\u{E007F}b', 'ab'],
    ['variation selectors that select nothing', ' \uFE0Fa\uFE0F\uFE0F', ' a\uFE0F'],
    ['control characters', 'a\u0000b\u001B[31mc\u007F\u009Fd', 'ab[31mcd'],
    ['halves of a pair', 'a\uD83Db\uDE00c', 'abc'],
    ['what is no character', 'a\uFFFE\uFDD0b', 'ab'],
    ['the line ends of every system', 'a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh', 'a\nb\nc\nd\ne\nf\ng\nh'],
  ])('%s', (_, text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  test.each(['Größe „egal“ & Söhne', 'a\tb\nc', '👩‍💻 ❤️ 👋🏽', 'می‌خواهم', '株式会社語', 'e\u0301', ''])(
    'and keeps %j',
    (text) => {
      expect(visible(text)).toBe(text)
    },
  )

  test('once and for all', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (text) => {
        const shown = visible(text)
        expect(visible(shown)).toBe(shown)
        expect(shown).not.toMatch(/[\p{Bidi_Control}\p{Cs}]|[^\P{Cc}\t\n]/u)
        expect(oneLine(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]|^\s|\s$/u)
      }),
    )
  })
})
