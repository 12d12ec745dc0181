import { describe, expect, test } from 'vitest'
import { createStemmer } from '../../src/find/stem'
import { createVocabulary } from '../../src/find/vocabulary'

const stem = createStemmer(['s', 'en', 'ungen'])

/** A vocabulary of these words, which tells what a word means by the lexicon's words instead of their numbers. */
function vocabularyOf(words: string, ordinary: readonly string[] = []) {
  const vocabulary = createVocabulary(stem, new Set(ordinary))
  const names = new Map(words.split(' ').map((word) => [vocabulary.add(word), word]))
  return (word: string, unfinished = false): Record<string, number> =>
    Object.fromEntries(
      [...vocabulary.senses(word, unfinished)].map(([id, quality]): [string, number] => [
        names.get(id) ?? '',
        Math.round(quality * 1000) / 1000,
      ]),
    )
}

test('a word of the lexicon has one number, however often it comes up, and with other marks another', () => {
  const { add } = createVocabulary(stem, new Set())
  expect(['team', 'teams', 'team', '=team', 'team*', '*team', '*team'].map(add)).toEqual([
    0, 1, 0, 2, 3, 4, 4,
  ])
})

describe('a word of the text stands for', () => {
  test.each([
    ['itself', 'proxy', 'proxy', { proxy: 1 }],
    ['nothing that the lexicon lacks', 'proxy', 'suite', {}],
    ['all words that are written like it', 'groß gross', 'gross', { groß: 1, gross: 1 }],
    ['a word that begins with an umlaut', 'ärger =übel', 'arger', { ärger: 1 }],
    ['one as written that begins with an umlaut', 'ärger =übel', 'ubel', { '=übel': 1 }],
    ['a word in capitals', 'VPN', 'vpn', { VPN: 1 }],
    ['all words of its stem, itself best', 'servers server', 'servers', { servers: 1, server: 0.97 }],
    ['no inflection of a word as written', '=teams', 'teamen', {}],
    ['a word as written', '=servers servers', 'servers', { '=servers': 1, servers: 1 }],
  ])('%s', (_, lexicon, word, expected) => {
    expect(vocabularyOf(lexicon)(word)).toEqual(expected)
  })

  test.each([
    ['a head that it begins with', 'sec*', 'security', { 'sec*': 0.97 }],
    ['a head that it is', 'secur*', 'secur', { 'secur*': 0.97 }],
    ['every head that it begins with', 'sec* secur*', 'security', { 'sec*': 0.97, 'secur*': 0.97 }],
    ['no head that stands in its midst', 'secur*', 'insecurity', {}],
    ['no head of two letters', 'it*', 'itproblem', {}],
    ['a tail that it ends with, inflected or not', '*lösung', 'nischenlosungen', { '*lösung': 0.97 }],
    ['a tail of three letters', '*app', 'webapp', { '*app': 0.97 }],
    ['a tail after two letters', '*produkt', 'exprodukt', { '*produkt': 0.97 }],
    ['no tail after one', '*produkt', 'xprodukt', {}],
    ['no tail of two letters', '*it', 'hausit', {}],
    ['no tail alone', '*produkt', 'produkt', {}],
  ])('%s', (_, lexicon, word, expected) => {
    expect(vocabularyOf(lexicon)(word)).toEqual(expected)
  })

  test.each([
    ['both words of a compound', 'netzwerk problem', 'netzwerkproblem', { netzwerk: 0.9, problem: 0.9 }],
    [
      'inflected ones as well',
      'anforderungen projekt',
      'anforderprojekten',
      { anforderungen: 0.9, projekt: 0.9 },
    ],
    ['two that an s joins', 'sicherheit', 'sicherheitsproblem', { sicherheit: 0.9 }],
    ['one of four letters, where an s joins them', 'test', 'testsumfeld', { test: 0.9 }],
    ['a head before four letters', 'proxy', 'proxyplan', { proxy: 0.9 }],
    ['no head before three', 'netzwerk', 'netzwerkweb', {}],
    ['no head of four letters', 'plan', 'planentwurf', {}],
    ['a tail after four letters', 'proxy', 'planproxy', { proxy: 0.9 }],
    ['no tail after three', 'netzwerk', 'webnetzwerk', {}],
    ['no tail of four letters', 'plan', 'entwurfplan', {}],
    ['the longest head only', 'netzwerk netzwerkumbau', 'netzwerkumbauidee', { netzwerkumbau: 0.9 }],
    ['the longest tail only', 'dienst onlinedienst', 'fachonlinedienst', { onlinedienst: 0.9 }],
    ['no compound where it is known itself', 'proxy proxyplan', 'proxyplan', { proxyplan: 1 }],
    ['no slip where it is a compound', 'netzwerk netzwerkplans', 'netzwerkplane', { netzwerk: 0.9 }],
  ])('%s', (_, lexicon, word, expected) => {
    expect(vocabularyOf(lexicon)(word)).toEqual(expected)
  })

  test.each([
    ['a long word with a slip', 'firewall', 'firewlal', { firewall: 0.8 }],
    ['less so a short one', 'firewall', 'firewal', { firewall: 0.45 }],
    ['one with two slips', 'compatibility', 'comptiblity', { compatibility: 0.65 }],
    ['one with a slip before its ending', 'netzwerk', 'netzwrekungen', { netzwerk: 0.8 }],
    ['an inflected one with a slip', 'netzwerken', 'netwerken', { netzwerken: 0.8 }],
    ['one as written with a slip', '=sharepoint', 'sharepiont', { '=sharepoint': 0.8 }],
    ['a head with a slip', 'verschlüssel*', 'verschlusel', { 'verschlüssel*': 0.776 }],
    ['all that are as near', 'mandant mandate', 'mandan', { mandant: 0.45 }],
    ['no slip where it is known itself', 'proxy proxe', 'proxy', { proxy: 1 }],
    ['no word with a slip in four letters', 'plan', 'plna', {}],
  ])('%s', (_, lexicon, word, expected) => {
    expect(vocabularyOf(lexicon)(word)).toEqual(expected)
  })
})

describe('an unfinished word', () => {
  test('stands for all that may become of it, which a finished one does not', () => {
    const senses = vocabularyOf('bandwidth bandwagon')
    expect(senses('bandw', true)).toEqual({ bandwidth: 0.75, bandwagon: 0.75 })
    expect(senses('bandw')).toEqual({})
    expect(senses('bandw', true)).toEqual({ bandwidth: 0.75, bandwagon: 0.75 })
  })

  test('is no slip where it may become something', () => {
    expect(vocabularyOf('bandwidth bands')('bandw', true)).toEqual({ bandwidth: 0.75 })
    expect(vocabularyOf('bandwidth bands')('bandw')).toEqual({ bands: 0.45 })
    expect(vocabularyOf('bands')('bandw', true)).toEqual({ bands: 0.45 })
  })

  test('stands for itself where it is a word', () => {
    expect(vocabularyOf('proxy proxyfarm')('proxy', true)).toEqual({ proxy: 1 })
  })

  test('is not taken for the one before', () => {
    const senses = vocabularyOf('bandwidth firewall')
    expect(senses('bandw', true)).toEqual({ bandwidth: 0.75 })
    expect(senses('firew', true)).toEqual({ firewall: 0.75 })
  })
})

test.each([
  ['a misspelling', 'wetterplan', 'wettexplan'],
  ['a compound', 'wetter', 'wetterplan'],
])('an everyday word is not taken for %s', (_, lexicon, word) => {
  expect(vocabularyOf(lexicon)(word)).not.toEqual({})
  expect(vocabularyOf(lexicon, [word])(word)).toEqual({})
})

test.each([
  ['inflection', 'netzwerk', 'netzwerken', { netzwerk: 0.97 }],
  ['head', 'wett*', 'wetterplan', { 'wett*': 0.97 }],
])('but it keeps its own meaning: %s', (_, lexicon, word, expected) => {
  expect(vocabularyOf(lexicon, [word])(word)).toEqual(expected)
})

test('what was looked up is remembered, but no more than five thousand words', () => {
  const { add, senses } = createVocabulary(stem, new Set())
  add('proxy')
  const first = senses('proxy', false)
  for (let other = 1; other < 5000; other++) senses(`${other}`, false)
  expect(senses('proxy', false)).toBe(first)
  senses('more', false)
  expect(senses('proxy', false)).not.toBe(first)
  expect(senses('proxy', false)).toEqual(first)
})
