import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elsewhereIds, languages } from '../../src/playbook/schema'
import { type Evidence, questionKey, weigh } from '../../src/rules'
import { playbook } from '../support/playbook'

const { guides } = playbook().de
const questions = guides.flatMap(({ id, ask }) =>
  ask.map((each, index) => ({ ...each, key: questionKey(id, index) })),
)

describe('the answers to the guides’ questions', () => {
  test('without an answer they point nowhere', () => {
    expect(weigh(guides, {})).toEqual([])
  })

  test.each(questions.flatMap(({ key, yes, no }) => [[key, 'yes', yes] as const, [key, 'no', no] as const]))(
    '%s answered %s points to %s',
    (key, answer, target) => {
      expect(weigh(guides, { [key]: answer }).map((pointer) => pointer.target)).toEqual(
        target === null ? [] : [target],
      )
    },
  )

  test('a pointer names the questions and answers that lead to it', () => {
    expect(weigh(guides, { 'competitive-solution/1': 'yes' })).toEqual([
      {
        target: 'no-intent/competitive-solution',
        because: [
          {
            l2: 'competitive-solution',
            question: 'Erfüllt bei Ihnen schon ein anderer Dienst diese Aufgabe?',
            answer: 'yes',
          },
        ],
      },
    ])
  })

  test('an obstacle outweighs any number of reasons, more answers outweigh fewer', () => {
    const evidence: Evidence = {
      'executive-sponsorship/2': 'no',
      'executive-sponsorship/3': 'no',
      'competitive-solution/1': 'yes',
      'competitive-solution/5': 'yes',
    }
    expect(weigh(guides, evidence).map(({ target, because }) => [target, because.length])).toEqual([
      ['blocked/product-feature', 1],
      ['no-intent/executive-sponsorship', 2],
      ['no-intent/competitive-solution', 1],
    ])
  })

  test('more answers outweigh fewer, also of an L2 that comes later on the page', () => {
    const evidence: Evidence = {
      'executive-sponsorship/2': 'no',
      'competitive-solution/1': 'yes',
      'competitive-solution/2': 'no',
    }
    expect(weigh(guides, evidence).map(({ target, because }) => [target, because.length])).toEqual([
      ['no-intent/competitive-solution', 2],
      ['no-intent/executive-sponsorship', 1],
    ])
  })

  test('they point to the same places in both languages, and only to places that there are', () => {
    const answers = fc.dictionary(
      fc.constantFrom(...questions.map(({ key }) => key)),
      fc.constantFrom('yes' as const, 'no' as const),
    )
    fc.assert(
      fc.property(answers, (evidence) => {
        const [de, en] = languages.map((language) =>
          weigh(playbook()[language].guides, evidence).map(({ target, because }) => [target, because.length]),
        )
        expect(en).toEqual(de)
        const { l2, rows } = playbook().de
        const places: string[] = [
          ...elsewhereIds,
          ...l2.map(({ id }) => `no-intent/${id}`),
          ...rows.map(({ id }) => `row/${id}`),
        ]
        for (const { target } of weigh(guides, evidence)) expect(places).toContain(target)
      }),
    )
  })
})
