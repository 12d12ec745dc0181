import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Page } from '../../src/playbook/schema'
import { cellsOf, compileDraft, compileGiven, given, lines, onLine, replaced } from '../support/page'

const [, noIntent] = lines.rows
const [l2Line] = lines.l2
const owner = 8

/** What a page must not be able to do: each as Markdown, and the words that remain of it. */
const hostile: [string, string, string][] = [
  ['a script', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['a handler', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['a link that runs', '[Account Team](javascript:alert(1))', 'Account Team'],
  ['a link that holds a page', '[Account Team](data:text/html,<script>alert(1)</script>)', 'Account Team'],
  ['a picture from elsewhere', '![Account Team](https://example.org/x.png)', 'Account Team'],
  ['an automatic link that runs', '<javascript:alert(1)>', 'javascript:alert(1)'],
  ['a comment', '<!-- secret -->', '<!-- secret -->'],
  ['entities for a tag', '&lt;script&gt;', '<script>'],
]

const inCell = (column: number, change: (words: string) => string): string =>
  onLine(given, noIntent, (line) => cellsOf(line, (cells) => cells.with(column, change(cells[column] ?? ''))))
const withOwner = (markdown: string): string => inCell(owner, () => ` ${markdown} `)
const withCase = (markdown: string): string => inCell(0, (words) => `${words} ${markdown} `)

describe('in a cell whose words are to be entered in FTOP', () => {
  const known = hostile.filter(([, , words]) => words === 'Account Team')
  const unknown = hostile.filter((each) => !known.includes(each))

  test.each(unknown)('%s is a fault', (_, markdown) => {
    for (const compile of [compileGiven, compileDraft]) {
      const { content, faults } = compile(withOwner(markdown))
      expect(content).toBe(undefined)
      expect(faults.map(({ line, code }) => [line, code])).toEqual([[noIntent, 'cell-unknown']])
    }
  })

  test.each(known)('%s is only its words', (_, markdown, text) => {
    const row = compileDraft(withOwner(markdown)).content?.rows.find(({ line }) => line === noIntent)
    expect(row?.cells.owner).toEqual({ kind: 'fixed', text })
  })
})

describe('in the customer’s case', () => {
  test.each(hostile)('%s is a fault where somebody has looked at the words before', (_, markdown) => {
    const { content, faults } = compileGiven(withCase(markdown))
    expect(content).toBe(undefined)
    expect(faults.map(({ line }) => line)).toContain(noIntent)
  })

  test.each(hostile)('%s is only words on a page that is new', (_, markdown, words) => {
    const row = compileDraft(withCase(markdown)).content?.rows.find(({ line }) => line === noIntent)
    expect(row?.statement.endsWith(` ${words}`)).toBe(true)
  })
})

test('an L2 whose link runs is a fault where somebody has looked at it before', () => {
  const linked = onLine(given, l2Line, (line) => replaced(line, /\]\([^)]*\)/, '](javascript:alert(1))'))
  const { content, faults } = compileGiven(linked)
  expect(content).toBe(undefined)
  expect(faults.some(({ line }) => line === l2Line)).toBe(true)
})

test('whatever stands in the customer’s case, the page compiles to words there alone, or not at all', () => {
  const apart = (page: Page | undefined) =>
    page?.rows.map((row) => (row.line === noIntent ? { ...row, statement: '', source: '' } : row))
  const whole = apart(compileDraft(given).content)
  const marks = [
    '<',
    '>',
    '</td>',
    '<!--',
    '-->',
    '`',
    '**',
    '[',
    '](javascript:1)',
    '\u202E',
    '\u0000',
    'x',
    '|',
  ]
  const part = fc.constantFrom(...hostile.map(([, markdown]) => markdown), ...marks)
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const { content, faults } = compileDraft(withCase(parts.join(' ')))
      if (content === undefined) expect(faults.map(({ line }) => line)).toContain(noIntent)
      else expect(apart(content)).toEqual(whole)
    }),
    { numRuns: 60 },
  )
})
