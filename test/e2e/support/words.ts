import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'
import { pseudoWords } from './pseudo'

/** The languages of the tests: the product's, and one that shows which words do not come from the locales. */
export const spoken = ['de', 'en', 'pseudo'] as const
export type Spoken = (typeof spoken)[number]

/** The words of the screen by their key, with what is filled in. */
export type Words = (key: string, values?: Record<string, string>) => string

const schema = z.record(z.string(), z.string())

/** Read from the file, as the app's words are: a test says what it means, in whichever language it runs. */
export function wordsOf(language: Spoken): Words {
  const file = path.resolve(
    import.meta.dirname,
    `../../../locales/${language === 'pseudo' ? 'en' : language}/ui.json`,
  )
  const json = readFileSync(file, 'utf8')
  const words = z.parse(schema, JSON.parse(language === 'pseudo' ? pseudoWords(json) : json))
  return (key, values = {}) => {
    const text = words[key]
    if (text === undefined) throw new Error(`There are no words for ${key}`)
    return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place)
  }
}

/** Every key of the words. */
export function keysOfWords(): string[] {
  const file = path.resolve(import.meta.dirname, '../../../locales/en/ui.json')
  return Object.keys(z.parse(schema, JSON.parse(readFileSync(file, 'utf8'))))
}
