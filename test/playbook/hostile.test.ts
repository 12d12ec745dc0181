import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellsOf, compileDraft, given, lines, onLine } from '../support/page'

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[Hilfe](javascript:alert(1))',
  '[Hilfe](JaVaScRiPt&colon;alert(1))',
  '![Bild](data:text/html;base64,PHNjcmlwdD4=)',
  '<a href="javascript:alert(1)" onclick="alert(1)">Hilfe</a>',
  '<https://elsewhere.invalid/?a=1>',
]

/** Every address in the compiled page that is not another page's file. */
function addresses(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    /^(href|url|src|link)$/i.test(name)
      ? [String(inner)].filter((address) => !/^[\w-]+\.md$/.test(address))
      : addresses(inner),
  )
}

/** The page with words in the notes of a row and in the heading of an L2 section. */
const pageWith = (words: string) =>
  onLine(
    onLine(given, lines.rows[1], (line) => cellsOf(line, (cells) => cells.with(9, ` ${words} `))),
    lines.l2[0],
    (line) => `${line} ${words}`,
  )

describe('a page with hostile Markdown', () => {
  test.each(hostile)('%s becomes words or a fault, never an address', (words) => {
    const { content, faults } = compileDraft(pageWith(words))
    expect(content !== undefined || faults.length > 0).toBe(true)
    expect(addresses(content)).toEqual([])
  })

  test('so does any mixture of it', () => {
    const mixture = fc.array(
      fc.constantFrom(...hostile, '<', '>', '"', "'", '&', '`', '\u202E', '\u0000', 'Wort'),
    )
    fc.assert(
      fc.property(mixture, (parts) => {
        const { content, faults } = compileDraft(pageWith(parts.join(' ')))
        expect(content !== undefined || faults.length > 0).toBe(true)
        expect(addresses(content)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
