import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { learn, type Example } from '../../src/find/learn/learn'
import { createLikeness } from '../../src/find/likeness'

const words = (text: string) => text.split(' ')
const times = (count: number, outcome: string, text: string): Example[] =>
  Array.from({ length: count }, () => ({ outcome, features: words(text) }))

const examples = [
  ['apples', 'red apple'],
  ['apples', 'green apple'],
  ['pears', 'green pear'],
  ['pears', 'yellow pear'],
].map(([outcome = '', text = '']) => ({ outcome, features: words(text) }))
const likeness = createLikeness(learn(examples))
const shares = (text: string) =>
  Object.fromEntries(likeness(words(text).map((word) => [word])).map((each) => [each.outcome, each.share]))

describe('learning', () => {
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

  test('of words that always stand together, the one that an example names last is learnt for all', () => {
    const together = [...times(3, 'apples', 'golden delicious'), ...times(3, 'pears', 'conference')]
    expect(Object.keys(learn(together).features)).toEqual(['conference', 'delicious'])
  })

  test('what is learnt stands in the order of the alphabet, and only what says something', () => {
    const fruit = ['pears', 'plums', 'apples'].flatMap((outcome) => times(3, outcome, `fruit ${outcome}`))
    const { outcomes, features } = learn(fruit)
    expect(outcomes).toEqual(['apples', 'pears', 'plums'])
    expect(Object.keys(features)).toEqual(['apples', 'pears', 'plums'])
  })

  test('an outcome with far more examples is likelier by itself, but only a little', () => {
    const many = learn([...times(2, 'pears', 'pear'), ...times(50, 'apples', 'apple')])
    const [apples] = createLikeness({ ...many, features: { fruit: '' } })([['fruit']])
    expect(apples?.share).toBeGreaterThan(0.55)
    expect(apples?.share).toBeLessThan(0.75)
    expect(learn([...times(9, 'pears', 'pear'), ...times(9, 'apples', 'apple')]).own).toBe('')
  })

  test('a word says more the more examples have it, but never too much', () => {
    const weight = (count: number) =>
      Number(
        learn([...times(count, 'a', 'one'), ...times(count, 'b', 'two')]).features.one?.match(/\d+/)?.[0],
      )
    expect(weight(10)).toBeGreaterThan(weight(2))
    expect(weight(100)).toBeGreaterThan(weight(10))
    expect(weight(400)).toBe(weight(100))
  })

  test('in words that tell little, each example counts in its turn: so much is learnt, on any machine', () => {
    const mixed = [
      ...times(12, 'apples', 'red fruit'),
      ...times(8, 'pears', 'green fruit'),
      ...times(7, 'apples', 'green fruit'),
      ...times(10, 'plums', 'blue fruit'),
      ...times(5, 'plums', 'red fruit'),
      ...times(5, 'pears', 'yellow'),
    ]
    expect(learn(mixed)).toEqual({
      outcomes: ['apples', 'pears', 'plums'],
      own: '',
      features: {
        blue: 'a-11b-8c19',
        fruit: 'a2b-4c2',
        green: 'a4b11c-15',
        red: 'a10b-11c2',
        yellow: 'a-8b16c-8',
      },
    })
  })
})
