import { expect, test } from 'vitest'
import { compile } from '../../src/find/compile'
import { featuresOf } from '../../src/find/features'
import { lexicon } from '../../src/find/lexicon'
import { read } from '../../src/find/match'

const compiled = compile(lexicon, [])
const features = (text: string) => featuresOf(read(text, compiled), compiled.grammar.stem)

test.each([
  ['a short word by itself and its stem', 'und Geld', [['und'], ['geld']]],
  ['an inflected one by its stem, too', 'Kunden', [['kunden', 'kund']]],
  ['a long one by its tail and head as well', 'Bandbreite', [['bandbreite', 'bandbrei', '-dbrei', 'bandb-']]],
  ['a rival by whose product it is, each word of its name', 'Lotus Notes', [['<rival>'], ['<rival>']]],
  ['a service likewise, however it is written', 'SHAREPOINT', [['<service>']]],
  ['a negation that stands for itself as one', 'not now', [['<bounded>'], ['<bounded>']]],
  ['any other negation as the word it is', 'not', [['not']]],
  ['nothing by nothing', ' … ', []],
])('a text is known by its words: %s', (_, text, expected) => {
  expect(features(text)).toEqual(expected)
})
