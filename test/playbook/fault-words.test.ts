import { describe, expect, test } from 'vitest'
import de from '../../locales/de/faults.json'
import en from '../../locales/en/faults.json'
import type { FaultCode } from '../../src/playbook/build/fault'
import { faultLine, faultWords, terminalLanguage } from '../../src/playbook/build/fault-words'

const at = { file: 'locales/de/playbook/page.md', line: 25, column: 7 }

/** Each code with what the compiler tells about it. */
const params: Record<FaultCode, Record<string, string | number>> = {
  'not-utf8': {},
  'language-unknown': {},
  'front-matter': { why: 'BAD_INDENT' },
  'no-title': {},
  'no-definition': {},
  'no-scenario-table': { columns: 12 },
  'table-header-broken': { header: 11, delimiter: 12 },
  'row-outside-table': {},
  'column-count': { found: 11, expected: 12 },
  'column-order': { column: 10, name: 'Notizen', expected: 'Inhaber' },
  'cell-count': { found: 13, expected: 12 },
  'phase-unknown': { words: 'Vertrieb' },
  'statement-missing': {},
  'cell-unknown': { words: '<Team>' },
  'cell-misplaced': { words: 'Startdatum', columns: 'Zieldatum' },
  'no-revision-date': {},
  'date-unreadable': { words: '27.3.2020' },
  'sidecar-missing': {},
  'sidecar-table': { name: 'Ids', columns: 4 },
  'row-without-id': { sidecar: 'page.sidecar.md' },
  'row-words-changed': { line: 25, id: 'a-row' },
  'row-id-unused': { id: 'a-row', sidecar: 'page.sidecar.md', line: 18 },
  'l2-without-id': { href: 'x.md', sidecar: 'page.sidecar.md' },
  'l2-words-changed': { line: 34, href: 'x.md', id: 'an-l2' },
  'l2-id-unused': { id: 'an-l2', sidecar: 'page.sidecar.md', line: 23 },
  'id-twice': { id: 'a-row', line: 19 },
  'erratum-changed': { line: 25, target: 'definition', sidecar: 'page.sidecar.md', sidecarLine: 34 },
  'erratum-place-unknown': { target: 'a-row.notes', sidecar: 'page.sidecar.md', line: 34 },
  'source-missing': { source: 'de.md', sidecar: 'page.sidecar.md' },
  'source-changed': { part: 'a-row', source: 'de.md', line: 25 },
  'source-part-missing': { part: 'a-row', source: 'de.md', line: 25, sidecar: 'page.sidecar.md' },
  'erratum-reason-missing': { sidecar: 'page.sidecar.md', target: 'definition' },
  'phase-without-rows': { phase: 'delivery' },
  overlap: { other: 26 },
  'kind-unknown': { field: 'notes' },
  'l2-missing': { field: 'l2' },
  'guide-missing': { href: 'x.md', id: 'an-l2' },
  'guide-part-missing': { part: 'fits' },
  'target-unknown': { words: 'In Arbeit' },
  'elsewhere-missing': {},
  'elsewhere-ids': { id: 'in-progress' },
  'languages-differ': { part: 'rows', expected: 'a, b', found: 'b, a' },
}
const codes = Object.entries(params).map(([code, values]) => ({ code, values }))
const isCode = (code: string): code is FaultCode => code in params
const sentences = { de: new Map(Object.entries(de)), en: new Map(Object.entries(en)) }
const placeholders = (sentence = ''): string[] => [...new Set(sentence.match(/\{\{\w+\}\}/g))].toSorted()

describe('every fault has a sentence in both languages', () => {
  test.each(codes)('$code says all that the compiler tells', ({ code, values }) => {
    const names = Object.keys(values).map((name) => `{{${name}}}`)
    expect(placeholders(sentences.de.get(code))).toEqual(names.toSorted())
    expect(placeholders(sentences.en.get(code))).toEqual(names.toSorted())
  })

  test.each(
    codes.flatMap(({ code, values }) =>
      (['de', 'en'] as const).map((language) => ({ code, values, language })),
    ),
  )('$language: $code is a whole sentence', ({ code, values, language }) => {
    if (!isCode(code)) throw new Error(code)
    const line = faultLine({ ...at, code, params: values }, faultWords(language))
    expect(line).toMatch(/^locales\/de\/playbook\/page\.md:25:7 \S.*[.?]$/)
    expect(line).not.toMatch(/[{}]|undefined/)
    for (const value of Object.values(values)) expect(line).toContain(String(value))
  })

  test('and there are no others but the terminal’s own', () => {
    const own = Object.keys(de).filter((key) => !isCode(key))
    expect(own.every((key) => key.startsWith('cli.'))).toBe(true)
    expect(Object.keys(en)).toEqual(Object.keys(de))
  })

  test('German and English are two sentences', () => {
    const same = codes.filter(({ code }) => sentences.de.get(code) === sentences.en.get(code))
    expect(same).toEqual([])
  })
})

test('words of a page are shown as they are', () => {
  const words = faultWords('en')
  expect(words('cell-unknown', { words: '<b>&</b> {{words}} $t(no-title)' })).toContain(
    '<b>&</b> {{words}} $t(no-title)',
  )
})

test.each([
  [{ LANG: 'de_DE.UTF-8' }, 'de'],
  [{ LANG: 'en_US.UTF-8' }, 'en'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'de_AT.UTF-8' }, 'de'],
  [{ LANG: 'de_DE.UTF-8', LC_MESSAGES: 'C' }, 'en'],
  [{}, 'en'],
])('a terminal with %j is told in %s', (environment, language) => {
  expect(terminalLanguage(environment)).toBe(language)
})
