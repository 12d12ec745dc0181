import { expect, test } from 'vitest'
import { exampleSentences, readExamples } from '../../src/find/learn/examples'
import { offTopic } from '../../src/find/lexicon'
import { knownOutcomes } from '../../src/find/outcomes'
import { playbook } from '../support/playbook'

test('the learner gets the sentences of both languages, each by its outcome and what its words are known by', () => {
  const de = { 'in-progress': ['Kunden und Geld', 'nicht jetzt'], 'blocked/billing': ['Geld'] }
  const en = { 'in-progress': ['not now'] }
  expect(readExamples({ de, en })).toEqual([
    { outcome: 'in-progress', features: ['kunden', 'kund', 'und', 'geld'] },
    { outcome: 'in-progress', features: ['<bounded>'] },
    { outcome: 'blocked/billing', features: ['geld'] },
    { outcome: 'in-progress', features: ['<bounded>'] },
  ])
})

test('what a sentence says twice the learner gets once', () => {
  expect(readExamples({ de: { any: ['Slack, Zoom, Slack und und'] }, en: {} })).toEqual([
    { outcome: 'any', features: ['<rival>', 'und'] },
  ])
})

test.each(['de', 'en'] as const)(
  'all that can be found has its examples, and so has small talk (%s)',
  (language) => {
    const all = [...knownOutcomes(playbook()).keys(), offTopic]
    const of = (outcome: string) => exampleSentences[language][outcome] ?? []
    expect(all.filter((outcome) => of(outcome).length < 50)).toEqual([])
  },
)
