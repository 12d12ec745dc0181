import { expect, test } from 'vitest'
import { compile } from '../../src/find/compile'
import type { GrammarFile, Lexicon } from '../../src/find/lexicon'
import { match, read } from '../../src/find/match'

const grammar: GrammarFile = {
  negatesNext: ['no'],
  negatesAfter: ['not'],
  negatesClause: ['nicht'],
  negatesFar: ['nobody'],
  bounded: ['not only'],
  breaks: ['but'],
  clitics: ['s'],
  suffixes: ['s', 'ed', 'ing', 'en'],
  ordinary: ['networking'],
}

/** A lexicon of one line for an outcome, and of ideas and products where the line needs them. */
const lexiconOf = (line: string, parts: Partial<Lexicon> = {}): Lexicon => ({
  ideas: [],
  products: [],
  signals: [{ outcome: { strong: [line] } }],
  grammar: [grammar],
  ...parts,
})

/** The words that answered the line, or nothing if the text does not answer it. */
function answered(line: string, text: string, parts?: Partial<Lexicon>): string | undefined {
  const compiled = compile(lexiconOf(line, parts), [])
  const reading = read(text, compiled)
  const [evidence] = match(reading, compiled)
  return (
    evidence &&
    [...evidence.tokens]
      .sort((a, b) => a - b)
      .map((at) => reading.tokens[at]?.word)
      .join(' ')
  )
}

/** How much the line is worth in the text: 4 at best, as it is strong. */
function worth(line: string, text: string): number | undefined {
  const compiled = compile(lexiconOf(line), [])
  return match(read(text, compiled), compiled)[0]?.worth
}

const filler = (count: number) => Array.from({ length: count }, () => 'la').join(' ')

test.each([
  ['enough bandwidth', 'enough bandwidth', 'enough bandwidth'],
  ['enough bandwidth', 'enough good bandwidth', 'enough bandwidth'],
  ['enough bandwidth', 'enough very good bandwidth', undefined],
  ['enough bandwidth', 'bandwidth enough', undefined],
  ['enough bandwidth', 'enough. Bandwidth', undefined],
  ['bought … suite', `bought ${filler(6)} suite`, 'bought suite'],
  ['bought … suite', `bought ${filler(7)} suite`, undefined],
  ['bought … suite … mail', `bought la suite ${filler(6)} mail`, 'bought suite mail'],
  ['a b c', 'a b a b c', 'a b c'],
])('words stand in their order, one other between at most, or six: "%s" in "%s"', (line, text, expected) => {
  expect(answered(line, text)).toBe(expected)
})

test.each([
  ['bought & suite', `suite ${filler(16)} bought`, 'suite bought'],
  ['bought & suite', `suite ${filler(17)} bought`, undefined],
  ['bought & suite', `bought ${filler(16)} suite`, 'bought suite'],
  ['bought & suite', `bought. ${filler(10)} suite`, 'bought suite'],
  ['bought & suite', `bought. ${filler(11)} suite`, undefined],
  ['bought & suite', 'bought', undefined],
  ['bought & bought', 'bought', undefined],
  ['bought & bought', 'bought and bought', 'bought bought'],
  ['take … off & it', 'take it off', 'take it off'],
])('parts stand near each other in any order and share no word: "%s" in "%s"', (line, text, expected) => {
  expect(answered(line, text)).toBe(expected)
})

test.each([
  ['-want', 'not want', true],
  ['-want', 'want', false],
  ['+want', 'want', true],
  ['+want', 'not want', false],
  ['want', 'not want', true],
  ['-want', 'no a a want', true],
  ['-want', 'no a a a want', false],
  ['-want', 'not a a a a a want', true],
  ['-want', 'not a a a a a a want', false],
  ['-want', 'not a, want', false],
  ['-want', 'not a but want', false],
  ['-want', 'want a a a a a nicht', true],
  ['-want', 'want but nicht', false],
  ['-want', 'want, nicht', false],
  ['-want', 'nobody, a a, a want', true],
  ['-want', `nobody ${filler(9)} want`, true],
  ['-want', `nobody ${filler(10)} want`, false],
  ['-want', 'nobody. want', false],
  ['-want', 'want no', false],
  ['-want', 'want not', false],
  ['-want', 'not only want', false],
  ['-not', 'not', false],
  ['-nicht', 'nicht', false],
])('a negation reaches so far: "%s" in "%s"', (line, text, expected) => {
  expect(answered(line, text) !== undefined).toBe(expected)
})

const ideas = { rival: ['slack', 'another product'], use: ['use', 'work with'] }

test.each([
  ['<rival> & <use>', 'we use slack', 'use slack'],
  ['<rival> & <use>', 'we work with another product', 'work with another product'],
  ['<use> <rival>', 'use slack', 'use slack'],
  ['<use> <rival>', 'slack use', undefined],
  ['<use> with', 'work with with', 'work with with'],
  ['<rival>', 'nothing', undefined],
  ['<unheard>', 'slack', undefined],
])('an idea is any of its words: "%s" in "%s"', (line, text, expected) => {
  expect(answered(line, text, { ideas: [ideas] })).toBe(expected)
})

test('the words inside a name mean nothing else', () => {
  const products = [{ service: ['skype for business'] }]
  expect(answered('business', 'skype for business', { products })).toBeUndefined()
  expect(answered('business', 'our business', { products })).toBe('business')
  expect(answered('<service>', 'skype for business', { products })).toBe('skype for business')
  expect(
    answered('<money>', 'skype for business', { products, ideas: [{ money: ['business'] }] }),
  ).toBeUndefined()
})

test.each([
  ['bandwidth', 'Bandwidth', 4],
  ['customers', 'customer', 3.88],
  ['customer', "the customer's", 4],
  ['network', 'networkproblem', 3.6],
  ['problem', 'networkproblem', 3.6],
  ['network', 'networkxyz', undefined],
  ['network', 'networking', 3.88],
  ['bandwidth', 'bandwith', 3.2],
  ['bandwidth', 'bandwdith', 3.2],
  ['bandwidth', 'banwith', undefined],
  ['compatibility', 'compatiblity', 3.2],
  ['compatibility', 'comptiblity', 2.6],
  ['proxy', 'prxy', undefined],
  ['proxys', 'proyxs', 1.8],
  ['bandwidth', 'bandw', 3],
  ['bandwidth', 'band', undefined],
  ['bandwidth', 'bandw la', undefined],
  ['=teams', 'team la', undefined],
  ['=teams', 'teams', 4],
  ['secur*', 'securityofficer', 3.88],
  ['secur*', 'insecure', undefined],
  ['*produkt', 'fremdprodukt', 3.88],
  ['*produkt', 'produktion', undefined],
])(
  'a word answers by spelling, inflection, compound, slip or beginning: "%s" in "%s"',
  (line, text, expected) => {
    const found = worth(line, text)
    expect(found === undefined ? undefined : Math.round(found * 100) / 100).toBe(expected)
  },
)

test('a signal is worth its tier, and labels are strong', () => {
  const signals = [
    { outcome: { decisive: ['alpha'], medium: ['gamma'], weak: ['delta'], against: ['epsilon'] } },
  ]
  const compiled = compile(lexiconOf('', { signals }), [{ outcome: 'other', line: 'zeta' }])
  const worths = match(read('alpha gamma delta epsilon zeta', compiled), compiled)
  expect(worths.map(({ signal, worth: each }) => [signal.outcome, signal.line, each])).toEqual([
    ['outcome', 'alpha', 6.5],
    ['outcome', 'gamma', 2.5],
    ['outcome', 'delta', 1],
    ['outcome', 'epsilon', -3],
    ['other', 'zeta', 4],
  ])
})

test('a line that several outcomes share counts for each', () => {
  const signals = [{ one: { strong: ['price (shared)'] }, two: { weak: ['price (shared)'] } }]
  const compiled = compile(lexiconOf('', { signals }), [])
  expect(match(read('price', compiled), compiled).map(({ signal }) => signal.outcome)).toEqual(['one', 'two'])
})
