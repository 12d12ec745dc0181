import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { checkFile, compareLanguages, type Workplace } from '../../src/playbook/check/check'
import { verify } from '../../src/rules'
import { fileOf, given, givenSidecar, lexicons, pageFile, replaced, sidecarFile } from '../support/page'
import { playbook, root } from '../support/playbook'

const name = 'l1l2l3-no-intent-de.md'
const guideName = 'l1l2l3-no-intent-using-competitive-solution-de.md'
const guide = fileOf(`locales/de/playbook/${guideName}`).text
const elsewhere = fileOf('locales/de/playbook/elsewhere-de.md').text

const folder = mkdtempSync(path.join(tmpdir(), 'check-'))
const workplace: Workplace = { base: folder, lexicons, verify, language: undefined }
const write = (file: string, text: string | Buffer) => writeFileSync(path.join(folder, file), text)
const check = (file: string, changed: Partial<Workplace> = {}) =>
  checkFile(path.join(folder, file), { ...workplace, ...changed })
const faultsOf = (file: string) =>
  check(file).faults.map(({ file: place, line, code }) => `${place}:${line} ${code}`)

/** The whole neighbourhood of a guide, as it ships. */
beforeEach(() => {
  rmSync(folder, { recursive: true })
  mkdirSync(folder)
  write(name, given)
  write(name.replace('.md', '.sidecar.md'), givenSidecar)
  write(guideName, guide)
  write('elsewhere-de.md', elsewhere)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a file of a playbook is read as what it is', () => {
  test('a page, with the sidecar beside it', () => {
    const { rows, l2, errata } = playbook().de
    expect(check(name)).toMatchObject({ faults: [], content: { language: 'de', rows, l2, errata } })
  })

  test('a guide, whose targets its neighbours name', () => {
    const wanted = playbook().de.guides.find(({ id }) => id === 'competitive-solution')
    expect(check(guideName)).toMatchObject({ faults: [], content: wanted })
  })

  test('the table of what belongs elsewhere', () => {
    expect(check('elsewhere-de.md')).toMatchObject({ faults: [], content: playbook().de.elsewhere })
  })

  test('a page that renders another, with that one', () => {
    const file = path.join(root, pageFile('en').file)
    const { content, faults } = checkFile(file, { ...workplace, base: root })
    expect(faults).toEqual([])
    expect(content).toMatchObject({ language: 'en', rows: playbook().en.rows })
  })

  test('a page whose source is not there, or is no sound page, says so and is none', () => {
    write('english.md', pageFile('en').text)
    write('english.sidecar.md', replaced(sidecarFile('en').text, /source: .*/, `source: ${name}`))
    expect(check('english.md').faults).toEqual([])
    write(name, '# No page')
    expect(check('english.md').content).toBeUndefined()
    expect(faultsOf('english.md')).toEqual(['english.md:1 source-missing'])
    rmSync(path.join(folder, name))
    expect(check('english.md').content).toBeUndefined()
    expect(faultsOf('english.md')).toEqual(['english.md:1 source-missing'])
  })
})

describe('a guide', () => {
  test('beside a page with faults has that page’s faults', () => {
    write(name, replaced(given, '3/27/2020', '27.3.2020'))
    const ofPage = faultsOf(name)
    expect(ofPage).toHaveLength(1)
    expect(faultsOf(guideName)).toEqual(ofPage)
  })

  test('without a page beside it knows no L2 to lead to', () => {
    rmSync(path.join(folder, name))
    expect(check(guideName).content).toBeUndefined()
    expect(new Set(check(guideName).faults.map(({ file }) => file))).toEqual(new Set([guideName]))
  })

  test('without the table of elsewhere knows no other L1 to lead to', () => {
    rmSync(path.join(folder, 'elsewhere-de.md'))
    expect(check(guideName).content).toBeUndefined()
    expect(check(guideName).faults.length).toBeGreaterThan(0)
  })

  test('is read in the language that its name ends in, unless another is told, else in German', () => {
    const english = fileOf('locales/en/playbook/l1l2l3-no-intent-using-competitive-solution-en.md').text
    write('rival-EN.md', english)
    write('rival.md', guide)
    write('l1l2l3-no-intent-en.md', pageFile('en').text)
    write('l1l2l3-no-intent-en.sidecar.md', replaced(sidecarFile('en').text, /source: .*/, `source: ${name}`))
    write('elsewhere-en.md', fileOf('locales/en/playbook/elsewhere-en.md').text)
    expect(check('rival-EN.md')).toMatchObject({ faults: [], content: { id: 'competitive-solution' } })
    expect(check('rival.md')).toMatchObject({ faults: [], content: { id: 'competitive-solution' } })
    expect(check('rival.md', { language: 'en' }).content).toBeUndefined()
  })
})

test('a file that is no UTF-8 text has that fault, at its start', () => {
  write(name, Buffer.from(given, 'latin1'))
  expect(check(name)).toEqual({
    file: path.join(folder, name),
    content: undefined,
    faults: [{ file: name, line: 1, column: 1, code: 'not-utf8', params: {} }],
  })
})

test('a file that is not there is no fault of a page: the system’s own error says so', () => {
  expect(() => check('gone.md')).toThrow('ENOENT')
})

describe('one page in two languages', () => {
  const pages = (['de', 'en'] as const).map((language) =>
    checkFile(path.join(root, pageFile(language).file), { ...workplace, base: root }),
  )

  test('that are alike have no fault, and neither has one page twice, or what is no page', () => {
    expect(compareLanguages([...pages, check('elsewhere-de.md')])).toEqual([])
    expect(compareLanguages([check(name), check(name)])).toEqual([])
  })

  test('that differ have one each in the later file, by line', () => {
    const [german, english] = pages
    if (german === undefined || english?.content === undefined || !('rows' in english.content))
      throw new Error('no pages')
    const [, second, ...others] = english.content.rows
    if (second === undefined) throw new Error('no rows')
    const shorter = { ...english, content: { ...english.content, rows: [second, ...others] } }
    const faults = compareLanguages([german, shorter])
    expect(faults.map(({ code }) => code)).toContain('languages-differ')
    expect(new Set(faults.map(({ file }) => file))).toEqual(new Set([english.file]))
    const places = faults.map(({ line }) => line)
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(compareLanguages([german, { ...shorter, content: { ...shorter.content, id: 'other' } }])).toEqual(
      [],
    )
  })
})
