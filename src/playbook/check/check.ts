import { compileElsewhere } from '../build/elsewhere'
import { type Fault, inReadingOrder } from '../build/fault'
import { compileGuide, guidedL2, targetsOf } from '../build/guide'
import type { CellLexicons } from '../build/lexicon'
import { fileStart } from '../build/markdown'
import { type Compiled, compilePage, type SourceFile, type Verify } from '../build/page'
import { languageFaults } from '../build/playbook'
import { nameOf, NotUtf8Error, readSidecarOf, readSource, renderedPath } from '../build/read'
import type { SourcePage } from '../build/rendering'
import { type Elsewhere, type L2Guide, type Language, languages, type Page } from '../schema'
import { existsSync } from 'node:fs'
import path from 'node:path'

export type Workplace = {
  /** The folder that paths are relative to. */
  base: string
  lexicons: CellLexicons
  verify: Verify
  /** The pages' language, where the caller knows it. */
  language: Language | undefined
}

export type CheckedFile = Compiled<Page | L2Guide | Elsewhere[]> & { file: string }

/** Compiles one file of a playbook, with whatever lies beside it: a page, an L2 guide, or an elsewhere table. */
export function checkFile(file: string, workplace: Workplace): CheckedFile {
  try {
    return { file, ...compileFile(file, workplace) }
  } catch (error) {
    if (!(error instanceof NotUtf8Error)) throw error
    return {
      file,
      content: undefined,
      faults: [{ ...fileStart, file: error.file, code: 'not-utf8', params: {} }],
    }
  }
}

function compileFile(file: string, workplace: Workplace): Compiled<Page | L2Guide | Elsewhere[]> {
  const source = readSource(file, workplace.base)
  if (path.basename(file).startsWith('elsewhere-')) return compileElsewhere(source)
  return guidedL2(source.text) === undefined
    ? checkPage(file, workplace)
    : checkGuide(file, source, workplace)
}

/** Compiles a page with its sidecar, and first the page that it renders, if it does. */
export function checkPage(file: string, workplace: Workplace): Compiled<Page> {
  const sidecar = readSidecarOf(file, workplace.base)
  const rendered = renderedBy(file, workplace)
  return compilePage(
    { ...readSource(file, workplace.base), language: workplace.language, sidecar, rendered },
    workplace,
  )
}

export function renderedBy(file: string, workplace: Workplace): SourcePage | undefined {
  const source = renderedPath(file, readSidecarOf(file, workplace.base))
  if (source === undefined || !existsSync(source)) return undefined
  const { content } = checkPage(source, { ...workplace, language: undefined })
  return content && { file: nameOf(source, workplace.base), page: content }
}

/** A guide names targets by the words of its neighbours: the page that links to it, and the elsewhere table. */
function checkGuide(file: string, source: SourceFile, workplace: Workplace): Compiled<L2Guide> {
  const language =
    workplace.language ?? languages.find((each) => file.toLowerCase().endsWith(`-${each}.md`)) ?? 'de'
  const folder = path.dirname(file)
  const elsewhere = path.join(folder, `elsewhere-${language}.md`)
  const known = existsSync(elsewhere)
    ? (compileElsewhere(readSource(elsewhere, workplace.base)).content ?? [])
    : []
  const page = path.join(folder, `l1l2l3-no-intent-${language}.md`)
  const { content, faults } = existsSync(page)
    ? checkPage(page, workplace)
    : { content: undefined, faults: [] }
  if (content === undefined && faults.length > 0) return { content: undefined, faults }
  const targets = content ? targetsOf(content, known) : new Map<string, string>()
  return compileGuide(source, language, workplace.lexicons[language], targets)
}

/** Where files of one page in two languages differ in structure. */
export function compareLanguages(files: readonly CheckedFile[]): Fault[] {
  const pages = files.flatMap(({ file, content }) =>
    content && 'rows' in content ? [{ file, page: content }] : [],
  )
  const faults = pages.flatMap(({ file, page }, index) => {
    const first = pages
      .slice(0, index)
      .find((other) => other.page.id === page.id && other.page.language !== page.language)
    return first ? languageFaults(first.page, page, file) : []
  })
  return inReadingOrder(faults)
}
