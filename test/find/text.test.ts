import { expect, test } from 'vitest'
import { createStemmer } from '../../src/find/stem'
import { fold, tokenize } from '../../src/find/text'

test.each([
  ['Größe', 'grosse'],
  ['Groesse', 'grosse'],
  ['GRÖSSE', 'grosse'],
  ['für', 'fur'],
  ['fuer', 'fur'],
  ['Ärger', 'arger'],
  ['doesn’t', 'dosnt'],
  ["doesn't", 'dosnt'],
  ['Café', 'cafe'],
  ['ﬁrewall', 'firewall'],
  ['e3', 'e3'],
])('spellings of one word are folded to one: %s', (word, folded) => {
  expect(fold(word)).toBe(folded)
})

const grammar = { breaks: new Set(['but']), clitics: new Set(['s']) }
const words = (text: string) =>
  tokenize(text, grammar).map(({ word, sentence, clause }) => `${word} ${sentence}.${clause}`)

test.each([
  ['one two', ['one 0.0', 'two 0.0']],
  [
    'one. Two! three? four; five\nsix',
    ['one 0.0', 'two 1.1', 'three 2.2', 'four 3.3', 'five 4.4', 'six 5.5'],
  ],
  ['one, two: three (four) five/six', ['one 0.0', 'two 0.1', 'three 0.2', 'four 0.3', 'five 0.4', 'six 0.5']],
  ['one – two — three - four', ['one 0.0', 'two 0.1', 'three 0.2', 'four 0.3']],
  ['one-two', ['one 0.0', 'two 0.0']],
  ['one.two 2.5', ['one 0.0', 'two 0.0', '2 0.0', '5 0.0']],
  ['one but two', ['one 0.0', 'but 0.1', 'two 0.1']],
  ['the customer’s way', ['the 0.0', 'customer 0.0', 'way 0.0']],
  ['don’t', ['dont 0.0']],
  ['’ … –', []],
  ['', []],
])('a text is split into words with their sentence and clause: %s', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('a word knows its place in the text', () => {
  const text = ' „Größe“, 2 m '
  expect(tokenize(text, grammar).map(({ start, end }) => text.slice(start, end))).toEqual(['Größe', '2', 'm'])
})

test.each([
  ['kunden', 'kund'],
  ['kunde', 'kund'],
  ['einsetzungen', 'einsetz'],
  ['tees', 'tees'],
  ['teests', 'teest'],
  ['s', 's'],
  ['', ''],
])('inflection is taken off, as long as enough is left: %s', (word, stem) => {
  expect(createStemmer(['en', 'e', 's', 'ung', 'ungen'])(word)).toBe(stem)
})
