import type { Heading, Nodes, Root, RootContent, Table, TableCell, TableRow } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { toString } from 'mdast-util-to-string'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmTable } from 'micromark-extension-gfm-table'
import { parseDocument } from 'yaml'
import { clean, type Place, plainWords } from './clean'
import type { Report } from './fault'

/** A Markdown file, parsed, with the way back from its nodes to the places in the file. */
export type Document = {
  root: Root
  frontMatter: Readonly<Record<string, unknown>>
  placeOf: (node: Nodes) => Place
  endOf: (node: Nodes) => Place
}

/** Where a fault of a whole file is reported. */
export const fileStart: Place = { line: 1, column: 1 }

/** Parses a page: CommonMark with GFM tables and front matter, after it was cleaned. */
export function parse(source: string, report: Report): Document {
  const { text, placeOf } = clean(source)
  const root = fromMarkdown(text, {
    extensions: [gfmTable(), frontmatter(['yaml'])],
    mdastExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  })
  return {
    root,
    frontMatter: readFrontMatter(root, text, placeOf, report),
    placeOf: (node) => placeOf(node.position?.start.offset ?? 0),
    endOf: (node) => placeOf(node.position?.end.offset ?? 0),
  }
}

function readFrontMatter(
  root: Root,
  text: string,
  placeOf: (offset: number) => Place,
  report: Report,
): Record<string, unknown> {
  const first = root.children[0]
  const fence = placeOf(0)
  if (first?.type !== 'yaml') {
    if (/^---[ \t]*\n/.test(text)) report(fence, 'front-matter', { why: 'NOT_CLOSED' })
    return {}
  }
  const document = parseDocument(first.value)
  const [error] = document.errors
  const line = fence.line + (error?.linePos?.[0].line ?? 0)
  if (error) report({ line, column: 1 }, 'front-matter', { why: error.code })
  const value: unknown = document.errors.length > 0 ? undefined : document.toJS()
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** The words of inline nodes as plain text. A line break written as HTML is a blank; other HTML is only text. */
export function textOf(node: Nodes | readonly Nodes[]): string {
  return plainWords(wordsOf(node).replace(/<br\s*\/?>/gi, ' '))
}

/** Blocks whose words do not run on into the next block's. */
const blocks: readonly Nodes['type'][] = ['paragraph', 'heading', 'listItem', 'tableCell']

function wordsOf(node: Nodes | readonly Nodes[]): string {
  if (!('type' in node)) return node.map(wordsOf).join('')
  if (node.type === 'break') return ' '
  if (!('children' in node)) return toString(node)
  return wordsOf(node.children) + (blocks.includes(node.type) ? ' ' : '')
}

/** The words of blocks, a blank line between two. */
export function textOfBlocks(nodes: readonly Nodes[]): string {
  return nodes.map(textOf).join('\n\n')
}

export const isHeading = (node: RootContent): node is Heading => node.type === 'heading'
export const isTable = (node: RootContent): node is Table => node.type === 'table'

/** A table's header and its other rows. A table without a header is not one for the parser. */
export function partsOf(table: Table): { header: TableCell[]; body: TableRow[] } {
  const [header, ...body] = table.children
  return { header: header?.children ?? [], body }
}

/** A top-level heading with all that follows it up to the next one. */
export type Section = { heading: Heading; content: RootContent[] }

/** Cuts a document at its headings, of whatever level. What stands before the first one is left out. */
export function sectionsOf(root: Root): Section[] {
  const sections: Section[] = []
  for (const node of root.children) {
    if (isHeading(node)) sections.push({ heading: node, content: [] })
    else sections.at(-1)?.content.push(node)
  }
  return sections
}

/** Removes one pair of label and colon in front: "Definition: words" → "words"; undefined where the label is not there. */
export function afterLabel(text: string, labels: readonly string[]): string | undefined {
  for (const label of labels) {
    const start = text.replace(/^(?:\*\*|__)\s*/, '')
    if (!start.toLowerCase().startsWith(label.toLowerCase())) continue
    const rest = /^\s*[:：]\s*(?:\*\*|__)?\s*|^\s*(?:\*\*|__)\s*[:：]?\s*/.exec(start.slice(label.length))
    if (rest) return start.slice(label.length + rest[0].length)
  }
  return undefined
}
