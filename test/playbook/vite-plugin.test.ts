import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { build } from 'vite'
import { languages, playbookSchema } from '../../src/playbook/schema'
import { playbookPlugin } from '../../src/playbook/vite-plugin'
import { verify } from '../../src/rules'
import { given, lines, onLine, withoutCell } from '../support/page'
import { playbook, root } from '../support/playbook'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'playbook-'))
  cpSync(path.join(root, 'locales'), path.join(folder, 'locales'), { recursive: true })
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>x</title>')
})
afterEach(() => rmSync(folder, { recursive: true }))

const buildThere = () =>
  build({ root: folder, configFile: false, logLevel: 'silent', plugins: [playbookPlugin({ verify })] })

test('a build emits one playbook a language, at a stable address, as the app expects it', async () => {
  await buildThere()
  for (const language of languages) {
    const file = path.join(folder, 'dist/playbook', `${language}.json`)
    const emitted: unknown = JSON.parse(readFileSync(file, 'utf8'))
    expect(playbookSchema.parse(emitted)).toEqual(playbook()[language])
  }
})

test('the page asks for every language’s playbook ahead', () => {
  const html = readFileSync(path.join(root, 'index.html'), 'utf8')
  const ahead = Array.from(
    html.matchAll(/<link rel="preload" href="\.\/playbook\/(\w+)\.json"/g),
    ([, each]) => each,
  )
  expect(ahead).toEqual([...languages])
})

test('a fault in a page fails the build, with file and line', async () => {
  const page = path.join(folder, 'locales/de/playbook/l1l2l3-no-intent-de.md')
  writeFileSync(page, onLine(given, lines.rows[1], withoutCell(4)))
  await expect(buildThere()).rejects.toThrow('locales/de/playbook/l1l2l3-no-intent-de.md:25:1 ')
})
