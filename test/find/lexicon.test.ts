import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkLexicon, type LexiconSource } from '../../src/find/check'
import { knownOutcomes } from '../../src/find/outcomes'
import { playbook, root } from '../support/playbook'

const outcomes = new Set(knownOutcomes(playbook()).keys())

const files: readonly (readonly [string, LexiconSource['holds']])[] = [
  ['en/lexicon/find-combinations.json', 'signals'],
  ['en/lexicon/find-signals.json', 'signals'],
  ['de/lexicon/find-signals.json', 'signals'],
  ['en/lexicon/find-words.json', 'ideas'],
  ['de/lexicon/find-words.json', 'ideas'],
  ['en/lexicon/find-products.json', 'products'],
  ['de/lexicon/find-products.json', 'products'],
]

/** Faults as an owner of the playbook reads them: code, file and line. */
function check(sources: readonly LexiconSource[]): string[] {
  return checkLexicon(sources, outcomes).map(
    ({ code, file, line, text, other }) =>
      `${code} ${file}:${line} "${text}"${other === undefined ? '' : ` ${other.file}:${other.line}`}`,
  )
}

const signals = (content: unknown, file = 'a.json'): LexiconSource => ({
  file,
  text: JSON.stringify(content, null, 2),
  holds: 'signals',
})

test('the lexicon that ships has no fault', () => {
  const sources = files.map(([name, holds]) => {
    const file = `locales/${name}`
    return { file, text: readFileSync(path.join(root, file), 'utf8'), holds }
  })
  expect(check(sources)).toEqual([])
})

test.each(['de', 'en'] as const)('a word of the grammar negates in one way only: %s', (language) => {
  const file = path.join(root, `locales/${language}/lexicon/find-grammar.json`)
  const grammar = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>
  const negations = Object.keys(grammar)
    .filter((list) => list.startsWith('negates'))
    .flatMap((list) => grammar[list] ?? [])
  expect(negations.length).toBeGreaterThan(10)
  expect(negations.filter((word, at) => negations.indexOf(word) !== at)).toEqual([])
})

describe('a line is told with file and line', () => {
  test('when two outcomes have the same signal, inflected or not, in any order', () => {
    const one = signals({ 'competitive-solution': { strong: ['other vendors & cheap'] } })
    const two = signals({ 'on-premises-solution': { medium: ['first', 'cheap & other vendor'] } }, 'b.json')
    expect(check([one, two])).toEqual(['ambiguous b.json:5 "cheap & other vendor" a.json:4'])
  })

  test('unless both say that this is meant', () => {
    const content = {
      'competitive-solution': { strong: ['price (shared)'] },
      'on-premises-solution': { strong: ['price (shared)'] },
    }
    expect(check([signals(content)])).toEqual([])
  })

  test('when an outcome has the same signal twice', () => {
    const content = { 'competitive-solution': { strong: ['a rival'], weak: ['a rivals'] } }
    expect(check([signals(content)])).toEqual(['repeated a.json:7 "a rivals" a.json:4'])
  })

  test('when a signal counts against several outcomes, that is no clash', () => {
    const content = { 'competitive-solution': { against: ['x'] }, 'on-premises-solution': { against: ['x'] } }
    expect(check([signals(content)])).toEqual([])
  })

  test('when it cannot be read', () => {
    const content = { 'competitive-solution': { strong: ['', '… a', 'a  b', 'a * b', '<a'] } }
    expect(check([signals(content)]).map((fault) => fault.split(' ')[0])).toEqual(Array(5).fill('unreadable'))
  })

  test('when it names an idea, an outcome or a tier that there is not', () => {
    const content = {
      'competitive-solution': { strong: ['<nope>'], loud: ['x'] },
      elsewhere: { weak: ['y'] },
    }
    expect(check([signals(content)])).toEqual([
      'unknown-idea a.json:4 "<nope>"',
      'unknown-tier a.json:7 "x"',
      'unknown-outcome a.json:12 "y"',
    ])
  })

  test('even where it is the name of its idea', () => {
    const text = JSON.stringify({ rival: ['other', 'rival', 'rivals'] }, null, 2)
    expect(check([{ file: 'w.json', text, holds: 'ideas' }])).toEqual(['repeated w.json:5 "rivals" w.json:4'])
  })

  test('when a product is ours and a rival at once', () => {
    const source: LexiconSource = {
      file: 'p.json',
      text: JSON.stringify({ service: ['teams'], rival: ['Teams'] }, null, 2),
      holds: 'products',
    }
    expect(check([source])).toEqual(['ambiguous p.json:6 "Teams" p.json:3'])
  })
})
