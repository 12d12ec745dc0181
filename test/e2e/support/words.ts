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

/** Words of the first view, and those that come after it. */
const files = ['ui.json', 'later.json']

function read(language: string, change: (json: string) => string = (json) => json): Record<string, string> {
  const folder = path.resolve(import.meta.dirname, '../../../locales', language)
  const all = files.map((file) =>
    z.parse(schema, JSON.parse(change(readFileSync(path.join(folder, file), 'utf8')))),
  )
  return Object.fromEntries(all.flatMap((words) => Object.entries(words)))
}

/** Read from the files, as the app's words are: a test says what it means, in whichever language it runs. */
export function wordsOf(language: Spoken): Words {
  const words = language === 'pseudo' ? read('en', pseudoWords) : read(language)
  return (key, values = {}) => {
    const text = words[key]
    if (text === undefined) throw new Error(`There are no words for ${key}`)
    return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place)
  }
}

/** Every key of the words. */
export const keysOfWords = (): string[] => Object.keys(read('en'))
