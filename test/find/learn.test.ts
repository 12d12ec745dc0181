import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { learn } from '../../src/find/learn/learn'
import { createLikeness } from '../../src/find/likeness'

describe('learning', () => {
  const words = (text: string) => text.split(' ')
  const examples = [
    ['apples', 'red apple'],
    ['apples', 'green apple'],
    ['pears', 'green pear'],
    ['pears', 'yellow pear'],
  ].map(([outcome = '', text = '']) => ({ outcome, features: words(text) }))
  const likeness = createLikeness(learn(examples))
  const shares = (text: string) =>
    Object.fromEntries(likeness(words(text).map((word) => [word])).map((each) => [each.outcome, each.share]))

  test('a text is like the outcome whose examples have its words', () => {
    expect(shares('apple').apples).toBeGreaterThan(0.6)
    expect(shares('pear').pears).toBeGreaterThan(0.6)
  })

  test('a word of both outcomes tells nothing', () => {
    expect(shares('green')).toEqual({})
  })

  test('a word of a single example, or of none, is not known', () => {
    expect(likeness([['red']])).toEqual([])
    expect(likeness([['plum']])).toEqual([])
    expect(likeness([])).toEqual([])
  })

  test('a word counts once, however often it is said', () => {
    expect(shares('apple apple apple')).toEqual(shares('apple'))
  })

  test('the telling words are marked, each time, and no others', () => {
    const like = likeness([['the'], ['apple'], ['is'], ['no'], ['pear'], ['apple']])
    expect(like.map(({ outcome, tokens }) => [outcome, tokens])).toEqual([
      ['apples', [1, 5]],
      ['pears', [4]],
    ])
  })

  test('the shares of a text are a whole', () => {
    const word = fc.constantFrom('red', 'green', 'yellow', 'apple', 'pear', 'plum')
    fc.assert(
      fc.property(fc.array(word), (text) => {
        const like = likeness(text.map((each) => [each]))
        if (like.length === 0) return
        expect(like.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
      }),
    )
  })

  test('the same examples teach the same', () => {
    expect(learn(examples)).toEqual(learn(examples))
  })
})
