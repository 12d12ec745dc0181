import { describe, expect, test } from 'vitest'
import { createFinder } from '../../src/find'
import { exampleSentences, readExamples } from '../../src/find/learn/examples'
import { learn } from '../../src/find/learn/learn'
import learnt from '../../src/find/learnt.json'
import { offTopic } from '../../src/find/lexicon'
import { knownOutcomes } from '../../src/find/outcomes'
import { playbook } from '../support/playbook'
import { sentences, sets, shortOfBars } from './measure'

describe('the example sentences', () => {
  test('are what the shipped weights were learnt from; if not, run `npm run find:learn`', () => {
    expect(learn(readExamples())).toEqual(learnt)
  }, 60_000)

  test.each(sets)(
    'find their own outcomes: $group, $language',
    ({ group, language }) => {
      expect(shortOfBars(createFinder(playbook()), 'tune', group, language)).toEqual([])
    },
    60_000,
  )

  test('stand under outcomes that the playbook has, or under off-topic', () => {
    const known = new Set([...knownOutcomes(playbook()).keys(), offTopic])
    const outcomes = Object.values(exampleSentences).flatMap((byOutcome) => Object.keys(byOutcome))
    expect(outcomes.filter((outcome) => !known.has(outcome))).toEqual([])
  })

  test.each(['de', 'en'] as const)('stand there once, and none of them is held apart (%s)', (language) => {
    const own = sentences.filter((each) => each.language === language)
    const texts = own.map(({ text }) => text.toLowerCase())
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
  })
})
