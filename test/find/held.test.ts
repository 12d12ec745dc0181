import { describe, expect, test } from 'vitest'
import { createFinder } from '../../src/find'
import { playbook } from '../support/playbook'
import { sentences, sets, shortOfBars } from './measure'

const find = createFinder(playbook())

describe('sentences that the search has never learnt from', () => {
  test.each(sets)('$group, $language: over the bar', ({ group, language }) => {
    expect(shortOfBars(find, 'held', group, language)).toEqual([])
  })

  test.each(['de', 'en'] as const)('are many in %s', (language) => {
    const held = sentences.filter((each) => each.language === language && each.half === 'held')
    expect(held.length).toBeGreaterThanOrEqual(150)
  })
})
