import path from 'node:path'
import { type Fault } from '../../src/playbook/build/fault'
import { type Compiled, compilePage, type SourceFile } from '../../src/playbook/build/page'
import { readLexicons, readSource } from '../../src/playbook/build/read'
import type { Language, Page } from '../../src/playbook/schema'
import { verify } from '../../src/rules'
import { playbook, root } from './playbook'

export const lexicons = readLexicons(root)

const pageName = (language: Language): string =>
  `locales/${language}/playbook/l1l2l3-no-intent-${language}.md`

/** A file of the project, as the compiler takes it. */
export const fileOf = (name: string): SourceFile => readSource(path.join(root, name), root)
export const pageFile = (language: Language): SourceFile => fileOf(pageName(language))
export const sidecarFile = (language: Language): SourceFile =>
  fileOf(pageName(language).replace('.md', '.sidecar.md'))

/** The given page, and its sidecar, as text. */
export const given = pageFile('de').text
export const givenSidecar = sidecarFile('de').text

/** Compiles the German page with its sidecar, either of them in other words than the project's. */
export function compileGiven(text: string, sidecar: string | undefined = givenSidecar): Compiled<Page> {
  const source = { ...pageFile('de'), text, sidecar: { ...sidecarFile('de'), text: sidecar } }
  return compilePage(source, { lexicons, verify })
}

/** Compiles the English page as a rendering of a German one, that of the project unless told otherwise. */
export function compileRendering(
  changed: { text?: string; sidecar?: string; source?: Page | undefined } = {},
): Compiled<Page> {
  const { text = pageFile('en').text, sidecar = sidecarFile('en').text } = changed
  const page = 'source' in changed ? changed.source : playbook().de
  const rendered = page && { file: pageName('de'), page }
  return compilePage(
    { ...pageFile('en'), text, sidecar: { ...sidecarFile('en'), text: sidecar }, rendered },
    { lexicons, verify },
  )
}

/** Compiles a page that has no sidecar. */
export function compileDraft(text: string, file = 'draft.md'): Compiled<Page> {
  return compilePage({ file, text }, { lexicons, verify })
}

/** The content, or an error that names the faults. */
export function soundly<Content>({ content, faults }: Compiled<Content>): Content {
  if (content === undefined || faults.length > 0) throw new Error(JSON.stringify(faults, null, 2))
  return content
}

/** A text with a zero-width space between any two characters. */
export const withZeroWidths = (text: string): string => Array.from(text).join('\u200B')

/** Faults by line and code. */
export const linesOf = (faults: readonly Fault[]): string[] =>
  faults.map(({ line, code }) => `${line} ${code}`)

/** The lines, from 1, of the five rows of the given page, its table's header, and its L2 sections. */
export const lines = { header: 22, rows: [24, 25, 26, 27, 28], l2: [30, 34, 38] } as const

/** Changes one line of a text, or several, or takes them out (`undefined`) or doubles them (two of them). */
export function onLine(
  text: string,
  numbers: number | readonly number[],
  change: (line: string) => string | undefined,
): string {
  const changed = [numbers].flat()
  return text
    .split('\n')
    .flatMap((line, index) => (changed.includes(index + 1) ? (change(line) ?? []) : [line]))
    .join('\n')
}

/** Changes the cells of a table's line, counted from 0. */
export function cellsOf(line: string, change: (cells: string[]) => string[]): string {
  return `|${change(
    line
      .replace(/^\|/, '')
      .replace(/\|\s*$/, '')
      .split('|'),
  ).join('|')}|`
}

/** Takes out the cell at an index. */
export const withoutCell =
  (index: number) =>
  (line: string): string =>
    cellsOf(line, (cells) => cells.toSpliced(index, 1))

/** Replaces words that must be there, so that a variant can never be the text itself. */
export function replaced(text: string, words: string | RegExp, by: string): string {
  const result = typeof words === 'string' ? text.replace(words, () => by) : text.replace(words, by)
  if (result === text) throw new Error(`nothing to replace: ${String(words)}`)
  return result
}
