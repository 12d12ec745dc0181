import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { verify } from '../../rules'
import { acceptWords } from '../build/accept'
import { faultLine, faultWords, terminalLanguage } from '../build/fault-words'
import { parse } from '../build/markdown'
import { languageOf } from '../build/page'
import { nameOf, readLexicons, readSidecarOf, readSource, sidecarPath } from '../build/read'
import { languages } from '../schema'
import { type CheckedFile, checkFile, compareLanguages, renderedBy, type Workplace } from './check'

/** What the exit code says: all well, faults found, or nothing could be checked. */
const exit = { sound: 0, faults: 1, cannotRun: 2 }

const words = faultWords(terminalLanguage(process.env))
const root = path.resolve(import.meta.dirname, '../../..')

/** The words of a failure that ends the run. */
class CannotRun extends Error {}

try {
  process.exitCode = run(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exitCode = exit.cannotRun
}

function run(args: readonly string[]): number {
  const { task, files, language } = readArguments(args)
  const workplace: Workplace = { base: process.cwd(), lexicons: readLexicons(root), verify, language }
  if (task === 'accept') files.forEach((file) => accept(file, workplace))
  const checked = files.map((file) => checkFile(file, workplace))
  const faults = [...checked.flatMap((each) => each.faults), ...compareLanguages(checked)]
  if (task === 'check') print(checked)
  for (const fault of faults) process.stderr.write(`${faultLine(fault, words)}\n`)
  return faults.length === 0 ? exit.sound : exit.faults
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string' } },
  })
  const [task, ...names] = positionals
  const language = languages.find((known) => known === values.lang)
  const isTask = task === 'check' || task === 'accept'
  if (!isTask || names.length === 0 || language !== values.lang) throw new CannotRun(words('cli.usage'))
  return { task, files: pagesOf(names.map((name) => path.resolve(name))), language }
}

/** A sidecar stands for its page; each file is checked once. */
function pagesOf(files: readonly string[]): string[] {
  return [...new Set(files.map((file) => file.replace(/\.sidecar\.md$/i, '.md')))]
}

/** One file's content as it is, several as an array; what has faults is left out. */
function print(checked: readonly CheckedFile[]): void {
  const contents = checked.flatMap(({ content }) => (content === undefined ? [] : [content]))
  const [only] = contents
  if (only === undefined) return
  process.stdout.write(`${JSON.stringify(checked.length === 1 ? only : contents, null, 2)}\n`)
}

function accept(file: string, workplace: Workplace): void {
  const sidecar = readSidecarOf(file, workplace.base)
  if (sidecar === undefined) {
    process.stderr.write(`${words('cli.no-sidecar', { file: nameOf(file, workplace.base) })}\n`)
    return
  }
  const page = readSource(file, workplace.base)
  const language =
    workplace.language ??
    languageOf(
      parse(page.text, () => undefined),
      workplace.lexicons,
    )
  // What keeps the language from being told is among the faults that are printed next.
  if (language === undefined) return
  const accepted = acceptWords(page, sidecar, workplace.lexicons[language], renderedBy(file, workplace))
  if (accepted === sidecar.text) return
  writeFileSync(sidecarPath(file), accepted)
  process.stderr.write(`${words('cli.accepted', { file: sidecar.file })}\n`)
}

function messageOf(error: unknown): string {
  if (error instanceof CannotRun) return error.message
  if (!(error instanceof Error)) return String(error)
  const { path: file, code } = error as NodeJS.ErrnoException
  if (file === undefined || code === undefined) return `${error.message}\n${words('cli.usage')}`
  return words('cli.unreadable', { file: nameOf(file, process.cwd()), why: code })
}
