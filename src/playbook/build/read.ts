import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Language, languages } from '../schema'
import { guidedL2 } from './guide'
import { type CellLexicons, cellLexicon } from './lexicon'
import type { SourceFile } from './page'
import type { LanguageSources, PlaybookSources } from './playbook'
import { readSidecar } from './sidecar'

/** A file that is no UTF-8 text; everything else that keeps a file from being read throws the system's own error. */
export class NotUtf8Error extends Error {
  constructor(readonly file: string) {
    super(file)
  }
}

/** What a file is called in faults: its path from `base`, with slashes; outside of it, its whole path. */
export function nameOf(file: string, base: string): string {
  const relative = path.relative(base, file)
  return (relative.startsWith('..') ? file : relative).split(path.sep).join('/')
}

/** Reads a text file. */
export function readSource(file: string, base: string): SourceFile {
  const bytes = readFileSync(file)
  const name = nameOf(file, base)
  try {
    return { file: name, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    throw new NotUtf8Error(name)
  }
}

/** The sidecar that lies beside a page, under the page's name. */
export const sidecarPath = (page: string): string => page.replace(/\.md$/i, '.sidecar.md')

export function readSidecarOf(page: string, base: string): SourceFile | undefined {
  const file = sidecarPath(page)
  return existsSync(file) ? readSource(file, base) : undefined
}

/** The path of the page that a page renders, if its sidecar names one. */
export function renderedPath(page: string, sidecar: SourceFile | undefined): string | undefined {
  const source = sidecar && readSidecar(sidecar.file, sidecar.text, () => undefined).source
  return source === undefined ? undefined : path.resolve(path.dirname(page), source)
}

/** Reads the words by which pages are read: locales/<lang>/lexicon/cells.json. */
export function readLexicons(root: string): CellLexicons {
  const read = (language: Language) =>
    cellLexicon.parse(
      JSON.parse(readFileSync(path.join(root, 'locales', language, 'lexicon/cells.json'), 'utf8')),
    )
  return { de: read('de'), en: read('en') }
}

/** Reads all files of the playbook that ships: locales/<lang>/playbook. */
export function readPlaybookSources(root: string): PlaybookSources {
  return { de: readLanguage(root, 'de'), en: readLanguage(root, 'en') }
}

function readLanguage(root: string, language: Language): LanguageSources {
  const folder = playbookFolder(root, language)
  const elsewhere = `elsewhere-${language}.md`
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && !name.endsWith('.sidecar.md'))
  const files = names
    .filter((name) => name !== elsewhere)
    .map((name) => readSource(path.join(folder, name), root))
  const guides = files.filter(({ text }) => guidedL2(text) !== undefined)
  const [page, ...others] = files.filter((file) => !guides.includes(file))
  if (page === undefined || others.length > 0)
    throw new Error(`${folder}: one page wanted, found ${files.length}`)
  const pagePath = path.join(root, page.file)
  const sidecar = readSidecarOf(pagePath, root)
  const rendered = renderedPath(pagePath, sidecar)
  const renders = languages.find((other) => rendered?.startsWith(playbookFolder(root, other) + path.sep))
  return { page, sidecar, renders, guides, elsewhere: readSource(path.join(folder, elsewhere), root) }
}

export const playbookFolder = (root: string, language: Language): string =>
  path.join(root, 'locales', language, 'playbook')
