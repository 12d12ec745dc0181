import { describe, expect, test } from 'vitest'
import faults from '../../locales/de/faults.json'
import later from '../../locales/de/later.json'
import first from '../../locales/de/ui.json'
import { type KeyUse, keysAskedFor, neededBy, stringsIn, wordsInMarkup } from '../support/source-words'

/** A counted word is asked for without its form. */
const asked = (keys: object) => [...new Set(Object.keys(keys).map((key) => key.replace(/_(one|other)$/, '')))]
const keys = asked({ ...first, ...later })
const areas = new Set(keys.map((key) => key.split('.')[0]))
const unused = (all: readonly string[], uses: readonly KeyUse[]) =>
  all.filter((key) => !uses.some(({ matches }) => matches(key)))

describe('the words of the screen', () => {
  const uses = stringsIn('src').filter(({ file }) => !/^src\/(playbook|find|rules|record)\//.test(file))

  test('are all used', () => {
    expect(unused(keys, uses)).toEqual([])
  })

  test('are there wherever one is asked for', () => {
    const missing = keysAskedFor('src')
      .filter(({ file, words }) => !file.startsWith('src/playbook/') && words.includes('.'))
      .filter(({ matches }) => !keys.some(matches))
    expect(missing).toEqual([])
  })

  test('are there wherever the sources write what looks like one', () => {
    const looksLikeKey = (words: string) =>
      /^[a-z]+(\.[\w…]+)+$/i.test(words) && areas.has(words.split('.')[0])
    const missing = uses.filter(({ words, matches }) => looksLikeKey(words) && !keys.some(matches))
    expect(missing.map(({ file, words }) => `${file}: ${words}`)).toEqual([])
  })

  test('that come later are asked for only by what comes later, too', () => {
    const files = neededBy('src/app/main.tsx')
    expect(files).toContain('src/features/call/record-panel.tsx')
    const early = keysAskedFor('src').filter(
      ({ file, matches }) => files.includes(file) && asked(later).some(matches),
    )
    expect(early.map(({ file, words }) => `${file}: ${words}`)).toEqual([])
  })

  test('stand in no markup', () => {
    expect(wordsInMarkup('src')).toEqual([])
  })
})

test('the words for faults are all used', () => {
  const uses = [...stringsIn('src/playbook'), ...stringsIn('src/rules')].filter(
    ({ file }) => file !== 'src/playbook/build/fault.ts',
  )
  expect(unused(asked(faults), uses)).toEqual([])
})
