import { describe, expect, test } from 'vitest'
import type { Page } from '../../src/playbook/schema'
import {
  compileRendering,
  lines,
  linesOf,
  onLine,
  pageFile,
  replaced,
  sidecarFile,
  soundly,
} from '../support/page'
import { playbook } from '../support/playbook'

const { text: english } = pageFile('en')
const { text: sidecar } = sidecarFile('en')
const lineWith = (text: string, words: string): number =>
  text.split('\n').findIndex((line) => line.includes(words)) + 1
const line = (words: string): number => lineWith(english, words)
const row = { second: line('neither now'), fifth: line('More subscriptions') }

/** The German page as it would be with some of it changed, and accepted in its own sidecar. */
const german = (change: (page: Page) => Page): Page => change(structuredClone(playbook().de))
const inRow = (index: number, change: Partial<Page['rows'][number]>): Page =>
  german((page) => ({
    ...page,
    rows: page.rows.map((each, at) => (at === index ? { ...each, ...change } : each)),
  }))

const withNote = (each: Page['rows'][number]): Page['rows'][number] =>
  each.id === 'delivery-existing-no-intent'
    ? { ...each, cells: { ...each.cells, notes: { kind: 'textOptional', text: 'Nach Bedarf.' } } }
    : each

describe('a German part that changed makes the check name the English one', () => {
  test.each([
    [
      'the statement of row 2',
      inRow(1, { statement: 'Der Kunde lehnt ab.' }),
      `${row.second} source-changed`,
    ],
    [
      'a cell of row 5',
      german((page) => ({ ...page, rows: page.rows.map(withNote) })),
      `${row.fifth} source-changed`,
    ],
    ['the definition', german((page) => ({ ...page, definition: 'Keine Absicht.' })), '1 source-changed'],
    [
      'a column name',
      german((page) => ({ ...page, columns: page.columns.with(9, 'Notiz') })),
      '1 source-changed',
    ],
    [
      'the refresh summary',
      german((page) => ({ ...page, refresh: page.refresh.slice(1) })),
      '1 source-changed',
    ],
    [
      'an L2 text',
      german((page) => ({
        ...page,
        l2: page.l2.map((l2, index) => (index === 1 ? { ...l2, text: 'Anders.' } : l2)),
      })),
      `${line('Using Competitive')} source-changed`,
    ],
  ])('%s', (_name, source, fault) => {
    const compiled = compileRendering({ source })
    expect(linesOf(compiled.faults)).toEqual([fault])
    expect(compiled.content).toBeUndefined()
  })

  test('and where the German one stands', () => {
    const { faults } = compileRendering({ source: inRow(1, { statement: 'Der Kunde lehnt ab.' }) })
    expect(faults).toMatchObject([
      {
        file: 'locales/en/playbook/l1l2l3-no-intent-en.md',
        column: 1,
        params: {
          part: 'assignment-no-intent',
          source: 'locales/de/playbook/l1l2l3-no-intent-de.md',
          line: lines.rows[1],
        },
      },
    ])
  })

  test('but not where it only moved to other lines', () => {
    soundly(compileRendering({ source: inRow(1, { line: 99 }) }))
  })
})

describe('a rendering follows every part of its source', () => {
  test('a part that the sidecar does not list', () => {
    const without = onLine(sidecar, lineWith(sidecar, '| assignment-no-intent | 8a31cb2c'), () => undefined)
    expect(linesOf(compileRendering({ sidecar: without }).faults)).toEqual([
      `${row.second} source-part-missing`,
    ])
  })

  test('a part that the source does not have', () => {
    const more = replaced(sidecar, '| page |', '| gone | 12345678 |\n| page |')
    expect(compileRendering({ sidecar: more }).faults).toMatchObject([
      { line: 1, code: 'source-part-missing', params: { part: 'gone', line: lineWith(more, '| gone |') } },
    ])
  })

  test('a row that the source has and the rendering has not', () => {
    const fewer = onLine(english, row.fifth, () => undefined)
    expect(linesOf(compileRendering({ text: fewer }).faults)).toEqual(['1 row-id-unused'])
  })

  test('a source that is not there, or that has faults', () => {
    expect(linesOf(compileRendering({ source: undefined }).faults)).toEqual(['1 source-missing'])
  })
})

describe('a rendering gives the reasons of its source’s errata', () => {
  test('a reason that is missing', () => {
    const without = onLine(sidecar, lineWith(sidecar, '| assignment-no-intent.statement'), () => undefined)
    expect(compileRendering({ sidecar: without }).faults).toMatchObject([
      {
        line: row.second,
        code: 'erratum-reason-missing',
        params: { target: 'assignment-no-intent.statement' },
      },
    ])
  })

  test('a reason for nothing', () => {
    const source = german((page) => ({ ...page, errata: page.errata.slice(1) }))
    expect(linesOf(compileRendering({ source }).faults)).toEqual([`${row.second} erratum-place-unknown`])
  })
})

test('a rendering is read as any page is: its own words changed', () => {
  const changed = replaced(english, 'neither now', 'not now')
  expect(linesOf(compileRendering({ text: changed }).faults)).toEqual([`${row.second} row-words-changed`])
})
