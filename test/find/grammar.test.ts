import { describe, expect, test } from 'vitest'
import { createGrammar } from '../../src/find/grammar'
import type { GrammarFile } from '../../src/find/lexicon'
import { tokenize } from '../../src/find/text'

const english: GrammarFile = {
  negatesNext: ['no'],
  negatesAfter: ["don't"],
  negatesClause: [],
  negatesFar: ['nobody'],
  bounded: ['not now'],
  breaks: ['but'],
  clitics: ['s'],
  suffixes: ['ing'],
  ordinary: ['weather'],
}
const german: GrammarFile = {
  negatesNext: ['kein'],
  negatesAfter: ['ungern'],
  negatesClause: ['nicht'],
  negatesFar: ['keiner'],
  bounded: ['nicht jetzt'],
  breaks: ['dafür'],
  clitics: ["'S"],
  suffixes: ['ungen'],
  ordinary: ['Grüße'],
}
const grammar = createGrammar([english, german])

describe('the grammars of both languages work at once, in words as the search compares them', () => {
  test.each([
    ['breaks', ['but', 'dafur']],
    ['clitics', ['s']],
    ['ordinary', ['weather', 'grusse']],
    ['bounded', ['not now', 'nicht jetzt']],
  ] as const)('%s', (name, expected) => {
    expect([...grammar[name]]).toEqual(expected)
  })

  test('inflection', () => {
    expect(['working', 'anforderungen'].map(grammar.stem)).toEqual(['work', 'anforder'])
  })
})

describe('negation', () => {
  /** The words of a text that are negated; a negation in square brackets is bound to a phrase of its own. */
  function negated(text: string): string {
    const tokens = tokenize(text, grammar)
    const harmless = tokens.flatMap(({ start }, at) => (text.charAt(start - 1) === '[' ? [at] : []))
    const marks = grammar.negated(tokens, new Set(harmless))
    expect(marks).toHaveLength(tokens.length)
    return tokens.flatMap(({ word }, at) => (marks[at] === true ? [word] : [])).join(' ')
  }

  test.each([
    ['of what comes next', 'a no b c d e', 'b c d'],
    ['of what comes next in German', 'a kein b c d e', 'b c d'],
    ['not of another clause', 'no b, c', 'b'],
    ['of what comes after', 'a dont b c d e f g h', 'b c d e f g'],
    ['of what comes after, as people write it', 'a Don’t b c d e f g h', 'b c d e f g'],
    ['not after the next clause opens', 'a dont b c but d', 'b c'],
    ['of the whole clause', 'a b nicht c d e f g h i j k l m n', 'a b c d e f g h i j k l m n'],
    ['of the whole clause and no other', 'a b, c d nicht e dafür f', 'c d e'],
    ['of what comes far after', 'a nobody b c d e f g h i j k l m', 'b c d e f g h i j k'],
    ['over a clause between', 'nobody, b but c', 'b but c'],
    ['not of the next sentence', 'a. Keiner b. C', 'b'],
    ['at the end, of what stands before', 'a nicht', 'a'],
    ['at the end, of nothing', 'a no', ''],
    ['of another negation', 'no nicht', 'no nicht'],
    ['of no word where there is none', 'a b c', ''],
    ['of no word where it is bound', 'a [nicht b c', ''],
    ['of two where only one is bound', 'a [nicht b, no c', 'c'],
    ['where nothing is said', '', ''],
  ])('%s: "%s"', (_, text, expected) => {
    expect(negated(text)).toBe(expected)
  })
})
