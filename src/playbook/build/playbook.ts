import {
  fieldIds,
  type L2Guide,
  type Language,
  languages,
  type Page,
  type Playbook,
  type Playbooks,
} from '../schema'
import { digestOfContent } from './digest'
import { compileElsewhere } from './elsewhere'
import { type Fault, inReadingOrder } from './fault'
import { compileGuide, guidedL2, targetsOf } from './guide'
import type { CellLexicons } from './lexicon'
import { fileStart } from './markdown'
import { type Compiled, compilePage, type SourceFile, type Verify } from './page'
import { partsOfPage, type SourcePage } from './rendering'

/** The files of one language: the page with its sidecar, the L2 guides, and the elsewhere table. */
export type LanguageSources = {
  page: SourceFile
  sidecar: SourceFile | undefined
  /** The language whose page this one renders; undefined for the page that was given. */
  renders: Language | undefined
  guides: SourceFile[]
  elsewhere: SourceFile
}
export type PlaybookSources = Record<Language, LanguageSources>

/**
 * Compiles the playbook of all languages and checks that they have the same structure.
 * @returns the playbooks, or none and all the faults of all files.
 */
export function compilePlaybooks(
  sources: PlaybookSources,
  knowledge: { lexicons: CellLexicons; verify: Verify },
): Compiled<Playbooks> {
  const faults: Fault[] = []
  const given = languages.filter((language) => sources[language].renders === undefined)
  const renderings = languages.filter((language) => sources[language].renders !== undefined)
  const pages = new Map<Language, Page>()
  for (const language of [...given, ...renderings]) {
    const compiled = compileOne(sources, language, pages, knowledge)
    faults.push(...compiled.faults)
    if (compiled.content) pages.set(language, compiled.content)
  }
  const playbooks = languages.map((language) => {
    const page = pages.get(language)
    return page && around(page, sources[language], knowledge.lexicons, faults)
  })
  const [de, en] = playbooks
  for (const other of playbooks.slice(1)) {
    if (de && other) faults.push(...languageFaults(de, other, sources[other.language].page.file))
  }
  const complete = de && en && faults.length === 0
  return { content: complete ? { de, en } : undefined, faults: inReadingOrder(faults) }
}

function compileOne(
  sources: PlaybookSources,
  language: Language,
  pages: ReadonlyMap<Language, Page>,
  knowledge: { lexicons: CellLexicons; verify: Verify },
): Compiled<Page> {
  const { page, sidecar, renders } = sources[language]
  if (sidecar === undefined) {
    return {
      content: undefined,
      faults: [{ ...fileStart, file: page.file, code: 'sidecar-missing', params: {} }],
    }
  }
  const source = renders && pages.get(renders)
  if (renders && source === undefined) return { content: undefined, faults: [] }
  const rendered: SourcePage | undefined = renders &&
    source && { file: sources[renders].page.file, page: source }
  return compilePage({ ...page, language, sidecar, rendered }, knowledge)
}

/** Adds to a page what the product knows around it. */
function around(
  page: Page,
  sources: LanguageSources,
  lexicons: CellLexicons,
  faults: Fault[],
): Playbook | undefined {
  const elsewhere = compileElsewhere(sources.elsewhere)
  const targets = targetsOf(page, elsewhere.content ?? [])
  const compiled = sources.guides.map((guide) =>
    compileGuide(guide, page.language, lexicons[page.language], targets),
  )
  faults.push(...elsewhere.faults)
  if (elsewhere.content) faults.push(...compiled.flatMap((guide) => guide.faults))
  const guides = page.l2.flatMap(({ id, href, line }): L2Guide[] => {
    const index = sources.guides.findIndex(
      ({ file, text }) => file.endsWith(`/${href}`) && guidedL2(text) === id,
    )
    if (index < 0)
      faults.push({ file: sources.page.file, line, column: 1, code: 'guide-missing', params: { href, id } })
    const guide = compiled[index]?.content
    return guide ? [guide] : []
  })
  if (elsewhere.content === undefined || guides.length < page.l2.length) return undefined
  const content = { ...page, guides, elsewhere: elsewhere.content }
  return { ...content, format: 1, digest: digestOfContent(content) }
}

/** Where two languages of a page are not the same table: rows, phases, kinds, L2s, and what the guides point to. */
export function languageFaults(one: Page | Playbook, other: Page | Playbook, file: string): Fault[] {
  const expected = structureOf(one)
  const found = structureOf(other)
  const lines = new Map(partsOfPage(other).map(({ part, line }) => [part, line]))
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap((part) => {
    const [wanted = '–', got = '–'] = [expected.get(part), found.get(part)]
    if (wanted === got) return []
    const line = lines.get(part.split(' ')[0] ?? '') ?? fileStart.line
    return {
      file,
      line,
      column: 1,
      code: 'languages-differ' as const,
      params: { part, expected: wanted, found: got },
    }
  })
}

function structureOf(page: Page | Playbook): Map<string, string> {
  const guides = 'guides' in page ? page.guides : []
  return new Map([
    ['rows', page.rows.map(({ id }) => id).join(', ')],
    ['L2', page.l2.map(({ id }) => id).join(', ')],
    ['errata', page.errata.map(({ place }) => place).join(', ')],
    ...page.rows.flatMap((row): [string, string][] => [
      [`${row.id} phase`, row.phase],
      [`${row.id} lead`, row.lead === '' ? '–' : '+'],
      ...fieldIds.map((field): [string, string] => [`${row.id} ${field}`, row.cells[field].kind]),
    ]),
    ...guides.flatMap((guide): [string, string][] => [
      [`${guide.id} fits`, String(guide.fits.length)],
      [`${guide.id} notes`, String(guide.notes.length)],
      [`${guide.id} doesNotFit`, guide.doesNotFit.map(({ instead }) => instead.join(' + ')).join('; ')],
      [`${guide.id} ask`, guide.ask.map(({ yes, no }) => `${yes ?? '–'} | ${no ?? '–'}`).join('; ')],
    ]),
  ])
}
