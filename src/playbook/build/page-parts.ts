import type { Heading, Paragraph, RootContent, Table } from 'mdast'
import type { Refresh } from '../schema'
import type { Place } from './clean'
import type { Report } from './fault'
import { type CellLexicon, isCalled } from './lexicon'
import {
  afterLabel,
  type Document,
  fileStart,
  isHeading,
  isTable,
  partsOf,
  sectionsOf,
  textOf,
  textOfBlocks,
} from './markdown'

/** An L2 section as it stands on the page. `draftId` is read off its link or, without one, off its label. */
export type RawL2 = { label: string; href: string; text: string; draftId: string; place: Place }

export function readTitle(document: Document, report: Report): string {
  const heading = document.root.children.find((node) => isHeading(node) && node.depth === 1)
  if (heading) return textOf(heading)
  report(fileStart, 'no-title')
  return ''
}

/** The definition: the words behind the label, in the page's first alert or paragraph that has it. */
export function readDefinition(
  document: Document,
  lexicon: CellLexicon,
  report: Report,
): { text: string; place: Place } {
  for (const paragraph of document.root.children.flatMap(paragraphsIn)) {
    const words = textOf(paragraph).replace(/^\[!\w+\]\s*/, '')
    const text = afterLabel(words, lexicon.labels.definition)
    if (text === undefined || text === '') continue
    const label = paragraph.children.find((node) => isLabel(textOf(node), lexicon.labels.definition))
    return { text, place: document.placeOf(label ?? paragraph) }
  }
  report(fileStart, 'no-definition')
  return { text: '', place: fileStart }
}

const isLabel = (text: string, labels: readonly string[]): boolean =>
  isCalled(text.replace(/\s*[:：]$/, ''), labels)

function paragraphsIn(node: RootContent): Paragraph[] {
  if (node.type === 'paragraph') return [node]
  return node.type === 'blockquote' ? node.children.flatMap(paragraphsIn) : []
}

/** Real pages write "L2 – X" with an en dash, a hyphen, no blank or no dash. */
const l2Heading = /^L2\s*[-–—‐‑]?\s*/

export function readL2s(document: Document, pageId: string): RawL2[] {
  return sectionsOf(document.root).flatMap(({ heading, content }) => {
    const words = textOf(heading)
    if (!l2Heading.test(words)) return []
    const label = words.replace(l2Heading, '')
    const href = linkIn(heading)
    return {
      label,
      href,
      text: textOfBlocks(content),
      draftId: href === '' ? slug(label) : idInLink(href, pageId),
      place: document.placeOf(heading),
    }
  })
}

function linkIn(heading: Heading): string {
  const link = heading.children.find((node) => node.type === 'link')
  return link?.url ?? ''
}

function idInLink(href: string, pageId: string): string {
  return slug(pageIdOf(href).replace(`${pageId}-`, ''))
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

/** The id of a page: its file's name without the language. */
export function pageIdOf(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.md$/i, '').replace(/-[a-z]{2}$/i, '')
}

/** The refresh summary, newest first as the page has it. Dates on pages are M/D/YYYY; here they are ISO. */
export function readRefreshSummary(document: Document, lexicon: CellLexicon, report: Report): Refresh[] {
  const section = sectionsOf(document.root).find(({ heading }) =>
    isCalled(textOf(heading), lexicon.labels.refreshSummary),
  )
  const table = section
    ? section.content.find(isTable)
    : document.root.children.filter(isTable).find(beginsWithDate)
  const entries = table ? readEntries(table, document, report) : []
  if (entries.length > 0) return entries
  const stamp = document.frontMatter['ms.date']
  const pageDate = typeof stamp === 'string' ? isoOf(stamp) : undefined
  if (pageDate !== undefined) return [{ date: pageDate, by: '', what: '' }]
  report(section ? document.placeOf(section.heading) : fileStart, 'no-revision-date')
  return []
}

/** A refresh summary under a heading of another name. */
function beginsWithDate(table: Table): boolean {
  const [cell] = partsOf(table).body[0]?.children ?? []
  return cell !== undefined && isoOf(textOf(cell)) !== undefined
}

function readEntries(table: Table, document: Document, report: Report): Refresh[] {
  const { header, body } = partsOf(table)
  return body.flatMap((row) => {
    if (row.children.length !== header.length) {
      report(document.placeOf(row), 'cell-count', { found: row.children.length, expected: header.length })
      return []
    }
    const [date = '', by = '', what = ''] = row.children.map(textOf)
    const iso = isoOf(date)
    if (iso !== undefined) return { date: iso, by, what }
    report(document.placeOf(row), 'date-unreadable', { words: date })
    return []
  })
}

function isoOf(date: string): string | undefined {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(date) ?? []
  if (month === undefined || day === undefined || year === undefined) return undefined
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const parsed = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? iso : undefined
}
