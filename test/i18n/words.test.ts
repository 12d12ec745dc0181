import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { type Language, languages } from '../../src/playbook/schema'
import { root } from '../support/playbook'

const read = (language: Language, file: string): [key: string, words: string][] =>
  Object.entries(
    z.parse(
      z.record(z.string(), z.string()),
      JSON.parse(readFileSync(path.join(root, 'locales', language, file), 'utf8')),
    ),
  )

const files = ['ui.json', 'later.json', 'faults.json']
const words = files.flatMap((file) =>
  languages
    .filter((language) => language !== 'de')
    .map((language) => ({ file, language, de: read('de', file), other: read(language, file) })),
)
const everyFile = languages.flatMap((language) => files.map((file) => ({ language, file })))
/** The keys of a file whose words are not as they should be. */
const keysWhere = (language: Language, file: string, isWrong: (words: string, key: string) => boolean) =>
  read(language, file).flatMap(([key, sentence]) => (isWrong(sentence, key) ? [key] : []))

describe.each(words)('$file in German and $language', ({ de, other }) => {
  test('has the same keys in the same order', () => {
    expect(other.map(([key]) => key)).toEqual(de.map(([key]) => key))
  })

  test('fills in the same places', () => {
    const places = (sentence = '') => [...new Set(sentence.match(/\{\{\w+\}\}/g))].sort()
    const german = new Map(de)
    const different = other.filter(
      ([key, sentence]) => places(sentence).join() !== places(german.get(key)).join(),
    )
    expect(different.map(([key]) => key)).toEqual([])
  })

  test('says nothing in one language that should be in the other', () => {
    // FTOP's own labels are English everywhere; these words are the same in the other language.
    const same = [
      'app.name',
      'app.title',
      'form.phase',
      'form.situation',
      'scenarios.definition',
      'strip.tenant',
    ]
    const others = new Map(other)
    const untranslated = de.filter(([key, sentence]) => others.get(key) === sentence)
    expect(untranslated.map(([key]) => key).filter((key) => !key.startsWith('ftop.'))).toEqual(
      de.flatMap(([key]) => (same.includes(key) ? [key] : [])),
    )
  })
})

describe.each(everyFile)('$language/$file', ({ language, file }) => {
  test('is never empty', () => {
    expect(
      keysWhere(language, file, (sentence) => sentence.trim() === '' || sentence !== sentence.trim()),
    ).toEqual([])
  })

  test('has a word for one and for many wherever it counts', () => {
    const keys = new Set(read(language, file).map(([key]) => key))
    const halves = [...keys].filter((key) => {
      const [, stem, form] = /^(.*)_(zero|one|two|few|many|other)$/.exec(key) ?? []
      if (stem === undefined) return false
      const isComplete = keys.has(`${stem}_one`) && keys.has(`${stem}_other`) && !keys.has(stem)
      return !isComplete || (form !== 'one' && form !== 'other')
    })
    expect(halves).toEqual([])
    expect(
      keysWhere(
        language,
        file,
        (sentence, key) => /_(one|other)$/.test(key) && !sentence.includes('{{count}}'),
      ),
    ).toEqual([])
  })

  test('says no sentence twice', () => {
    const sentences = read(language, file).map(([, sentence]) => sentence)
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([])
  })

  test('writes an ellipsis as one character', () => {
    expect(keysWhere(language, file, (sentence) => sentence.includes('..'))).toEqual([])
  })

  test('quotes as its language does', () => {
    // English faults are for terminals and keep to ASCII.
    const english = file === 'faults.json' ? ['"', '"'] : ['“', '”']
    const [open, close] = language === 'de' ? ['„', '“'] : english
    const isWrong = (sentence: string) => {
      const marks = sentence.match(/["„“”«»]/g) ?? []
      return marks.length % 2 === 1 || marks.some((mark, index) => mark !== (index % 2 === 0 ? open : close))
    }
    expect(keysWhere(language, file, isWrong)).toEqual([])
  })
})

test.each(files)('de/%s says “Sie”', (file) => {
  const familiar = /\b(du|dich|dir|dein|deine|deinen|deinem|deiner|deines|euch|euer|eure)\b/i
  expect(keysWhere('de', file, (sentence) => familiar.test(sentence))).toEqual([])
})
