import * as fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { worksheetAsMarkdown } from '../../../src/record/formats/markdown'
import { oneLine, visible } from '../../../src/record/formats/visible'
import { contoso, hostileText, worksheetOf } from '../../support/exported-worksheet'

/** The document as an outline: what is text shows as text, anything else by its kind. */
function outline(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value
    case 'break':
      return '\n'
    case 'paragraph':
      return node.children.map(outline).join('')
    case 'heading':
      return `h${node.depth} ${node.children.map(outline).join('')}`
    case 'listItem':
      return `* ${node.children.map(outline).join('')}`
    case 'root':
    case 'list':
      return node.children.map(outline).join('|')
    default:
      return `<${node.type}>`
  }
}

/**
 * Read as GitHub's specification says: with tables, bare links, footnotes. Left out is the parser's own last step, which
 * links bare addresses in finished text, escaped or not, as mail programs do.
 */
const mdastExtensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }))

function read(markdown: string): string {
  return outline(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions }))
}

describe('a worksheet as Markdown', () => {
  test('has a heading and a list for each service, then the proof', () => {
    expect(worksheetAsMarkdown(contoso).split('\n').slice(0, 13)).toEqual([
      '# Contoso Österreich GmbH',
      '',
      '## Exchange',
      '',
      '- L1-Wert: Keine Absichten',
      '- Zieldatum: – (laut Seite nichts einzutragen)',
      '- Notizen: Größe „egal“;\\',
      '  bleibt bei Straßer \\& Söhne, "vorerst"',
      '- Noch offen: Nächstes Aktionsdatum',
      '- Zeile: 2 von 5',
      '- Stand: 27.03.2020 (2020-03-27+0123456789ab)',
      '',
      '## Teams',
    ])
    expect(worksheetAsMarkdown(contoso)).toMatch(/\n## Nachweis\n\n- Kunde: Contoso Österreich GmbH\n.*\n$/)
  })

  test.each([
    ['a picture that calls home', '![x](https://example.org/x.png)'],
    ['a link that runs a script', '[click](javascript:alert(1))'],
    [
      'bare links',
      'see https://example.org, www.example.org, WWW.example.org, mailto:a@b.example or a@b.example',
    ],
    ['links in angle brackets', '<https://example.org> <javascript:alert(1)>'],
    ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['character references', '&lt;b&gt; &#60;'],
    ['emphasis', '**no** __no__ _no_ *no* ~~no~~'],
    ['code', '`rm` ```rm```'],
    ['a heading', '# no\n## no\nno\n===\nno\n---'],
    ['a heading underlined', 'no\n==='],
    ['lists and tasks', '- no\n+ no\n* no\n1. no\n2) no\n- [x] no'],
    ['quotes and fences', '> no\n~~~\n```'],
    ['a table', 'a | b\n--|--\n1 | 2'],
    ['a table between lines', 'a | b\n|--|--|'],
    ['a table of one column', 'a\n:-'],
    ['footnotes and references', 'a[^1]\n[^1]: b\n[c]: https://example.org'],
    ['a backslash at the end', 'C:\\'],
    ['an empty line', 'one\n\ntwo'],
  ])('leaves text what it is: %s', (_, value) => {
    expect(read(worksheetAsMarkdown(worksheetOf(value)))).toBe(`h1 Contoso|h2 Teams|* Notizen: ${value}`)
  })

  test('whatever was typed, and wherever', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (title, heading, value) => {
        const worksheet = worksheetOf(`x${value}`, `x${heading}`, `x${title}`)
        const lines = visible(`x${value}`)
          .trim()
          .split('\n')
          .map((line) => line.replaceAll('\t', ' ').trim())
        expect(read(worksheetAsMarkdown(worksheet))).toBe(
          `h1 ${oneLine(`x${title}`)}|h2 ${oneLine(`x${heading}`)}|* Notizen: ${lines.join('\n')}`,
        )
      }),
      { numRuns: 500 },
    )
  })
})
