import { describe, expect, test } from 'vitest'
import { createFinder } from '../../src/find'
import { playbook } from '../support/playbook'
import { groups, halves, measure, sentences } from './measure'

/** The share that must come first, and among the first three. */
const bars = {
  noIntent: { first: 0.85, top3: 0.95 },
  wider: { first: 0.65, top3: 0.85 },
  // Nothing at all: a single common word or so may slip through, a sentence hardly ever.
  unrelated: { first: 0.97, top3: 0.97 },
} as const

const find = createFinder(playbook())
const sets = halves.flatMap((half) =>
  groups.flatMap((group) => (['de', 'en'] as const).map((language) => ({ half, group, language }))),
)

describe('labelled sentences', () => {
  test.each(sets)('$half half, $group, $language: over the bar', ({ half, group, language }) => {
    const chosen = sentences.filter(
      (each) => each.half === half && each.group === group && each.language === language,
    )
    const { first, top3, missed } = measure(find, chosen)
    const texts = missed.map(({ outcome, text }) => `${outcome}: ${text}`)
    expect(first, texts.join('\n')).toBeGreaterThanOrEqual(bars[group].first)
    expect(top3, texts.join('\n')).toBeGreaterThanOrEqual(bars[group].top3)
  })

  test.each(['de', 'en'] as const)('are many enough in %s', (language) => {
    const own = sentences.filter((each) => each.language === language)
    expect(own.length).toBeGreaterThanOrEqual(150)
    expect(new Set(own.map(({ text }) => text)).size).toBe(own.length)
  })
})
