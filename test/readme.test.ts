import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { root } from './support/playbook'
import { readmeSection, tableRows } from './support/readme'

const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
const isThere = (file: string) => existsSync(path.join(root, file))

describe('every promise', () => {
  const promises = tableRows(readmeSection('Promises, and what holds them')).map(
    ([, promise = '', holds = '']) => ({
      promise,
      files: Array.from(holds.matchAll(/`([^`]+)`/g), ([, file = '']) => path.posix.join('test', file)),
    }),
  )

  test.each(promises)('names what holds it: $promise', ({ promise, files }) => {
    expect(promise).not.toBe('')
    expect(files).not.toEqual([])
    expect(files.filter((file) => !isThere(file))).toEqual([])
  })

  test('is made once', () => {
    const said = promises.map(({ promise }) => promise)
    expect(said.filter((promise, index) => said.indexOf(promise) !== index)).toEqual([])
  })

  test('is among them that any browser test is for', () => {
    const named = promises.flatMap(({ files }) => files)
    const specs = readdirSync(path.join(root, 'test/e2e'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.spec.ts'))
      .map((file) => path.posix.join('test/e2e', ...file.split(path.sep)))
    expect(specs.length).toBeGreaterThan(10)
    expect(specs.filter((file) => !named.includes(file))).toEqual([])
  })
})

describe('the README', () => {
  test('shows pictures that there are, each in both languages', () => {
    const pictures = Array.from(readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g), ([, file = '']) => file)
    expect(pictures.length).toBeGreaterThan(0)
    expect(pictures.filter((file) => !isThere(file))).toEqual([])
    const inOtherLanguage = (file: string) =>
      file.replace(/-(de|en)\.png$/, (_, language) => (language === 'de' ? '-en.png' : '-de.png'))
    expect(pictures.filter((file) => !pictures.includes(inOtherLanguage(file)))).toEqual([])
  })

  test('names files that there are', () => {
    const named = Array.from(
      readme.matchAll(/`((?:src|test|public|locales)\/[\w./-]+\.\w+)`/g),
      ([, file = '']) => file,
    )
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((file) => !isThere(file))).toEqual([])
  })

  test('names commands that package.json has', () => {
    const { scripts } = z.parse(
      z.object({ scripts: z.record(z.string(), z.string()) }),
      JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')),
    )
    const named = Array.from(readme.matchAll(/npm run (?:-s )?([\w:]+)/g), ([, name = '']) => name)
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})
