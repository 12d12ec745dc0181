import { describe, expect, test } from 'vitest'
import type { Likeness } from '../../src/find/likeness'
import type { Evidence } from '../../src/find/match'
import { rank } from '../../src/find/rank'

const none = new Set<string>()

/** A signal for an outcome, worth so much, answered by the words at these places. */
const signal = (outcome: string, worth: number, ...tokens: number[]): Evidence => ({
  signal: { outcome, line: `${outcome} ${worth}`, worth, parts: [] },
  worth,
  tokens: new Set(tokens),
})

/** Shares among four outcomes, so that a quarter says nothing. */
const like = (shares: Record<string, number>, tokens: readonly number[] = [0]): Likeness[] =>
  ['a', 'b', 'c', 'off-topic'].map((outcome) => ({ outcome, share: shares[outcome] ?? 0, tokens }))

const found = (
  evidence: readonly Evidence[],
  likeness: readonly Likeness[] = [],
  words = 3,
  yielding = none,
) =>
  rank(evidence, likeness, words, yielding).map(({ id, worth }): [string, number] => [
    id,
    Math.round(worth * 100) / 100,
  ])

describe('signals', () => {
  test('add up for their outcome, the best outcome first, equal ones by name', () => {
    expect(found([signal('b', 4, 0), signal('a', 3, 1), signal('b', 2, 2), signal('c', 3, 3)])).toEqual([
      ['b', 6],
      ['a', 3],
      ['c', 3],
    ])
  })

  test('what a phrase has counted, its words count no second time, and in part only in part', () => {
    expect(found([signal('a', 6, 0, 1), signal('a', 4, 1)])).toEqual([['a', 6]])
    expect(found([signal('a', 4, 1), signal('a', 6, 0, 1)])).toEqual([['a', 6]])
    expect(found([signal('a', 6, 0, 1), signal('a', 4, 1, 2)])).toEqual([['a', 8]])
    expect(rank([signal('a', 6, 0, 1), signal('a', 4, 1)], [], 3, none)[0]?.evidence).toHaveLength(1)
  })

  test('of equal worth, the one with more words counts first', () => {
    expect(found([signal('a', 4, 0), signal('a', 4, 0, 1)])).toEqual([['a', 4]])
  })

  test('that speak against an outcome take off, as small talk does from all', () => {
    expect(found([signal('a', 6, 0), signal('a', -3, 1), signal('b', 4, 2)])).toEqual([
      ['b', 4],
      ['a', 3],
    ])
    expect(found([signal('a', 6, 0), signal('b', 3, 1), signal('off-topic', 1, 2)])).toEqual([['a', 5]])
  })

  test('take a strong one in a long text, a medium one in a search, any where the text is on the topic', () => {
    const words = 9
    expect(found([signal('a', 2.5, 0)], [], words)).toEqual([])
    expect(found([signal('a', 3, 0)], [], words)).toEqual([['a', 3]])
    expect(found([signal('a', 2.5, 0)], [], 4)).toEqual([['a', 2.5]])
    expect(found([signal('a', 2.5, 0)], [], 5)).toEqual([])
    expect(found([signal('a', 2.5, 0, 1, 2)], [], 6)).toEqual([['a', 2.5]])
    expect(found([signal('a', 2.5, 0, 1, 2)], [], 7)).toEqual([])
    expect(found([signal('a', 2.1, 0)], [], 2)).toEqual([])
    expect(found([signal('a', 1, 0), signal('on-topic', 6, 1)], [], words)).toEqual([['a', 1]])
    expect(found([signal('a', 1, 0), signal('on-topic', 6, 0)], [], words)).toEqual([])
    expect(found([signal('a', 2.5, 0), signal('on-topic', 6, 0)], [], words)).toEqual([['a', 2.5]])
    expect(found([signal('a', 1, 0), signal('on-topic', 4, 1)], [], words)).toEqual([])
    expect(found([signal('a', 0.9, 0), signal('on-topic', 6, 1)], [], words)).toEqual([])
  })

  test('a lack of intent stands back behind a reason, and only then', () => {
    const rows = new Set(['a'])
    expect(found([signal('a', 6, 0), signal('b', 4, 1)], [], 3, rows)).toEqual([
      ['b', 4],
      ['a', 2.4],
    ])
    expect(found([signal('a', 6, 0)], [], 3, rows)).toEqual([['a', 6]])
  })
})

describe('likeness to the examples', () => {
  test('counts by its odds, beside a signal or alone, and marks its words', () => {
    expect(found([], like({ a: 0.9, b: 0.25 }))).toEqual([
      ['a', 3.2],
      ['b', 0],
      ['c', -2.5],
    ])
    expect(found([signal('b', 4, 0)], like({ a: 0.5, b: 0.5, c: 0.25 }))).toEqual([
      ['b', 5.73],
      ['a', 1.73],
      ['c', 0],
    ])
    expect(rank([], like({ a: 0.9 }, [1, 3]), 5, none)[0]).toMatchObject({ evidence: [], like: [1, 3] })
  })

  test('that is no more than chance takes off, but only so much', () => {
    const likeness = (share: number) => like({ a: share }).filter(({ outcome }) => outcome !== 'b')
    expect(found([signal('a', 4, 0)], likeness(1 / 6))).toContainEqual(['a', 2.27])
    expect(found([signal('a', 4, 0)], likeness(0))).toContainEqual(['a', 1.5])
  })

  test('alone must say enough, and by some word', () => {
    expect(found([], like({ a: 0.66, b: 0.34 }))).toEqual([])
    expect(found([], like({ a: 0.7, b: 0.3 }))[0]).toEqual(['a', 2.57])
    expect(found([], like({ a: 0.9 }, []))).toEqual([])
  })

  test('to small talk silences what does not outweigh it, less so what has a signal, and is no outcome', () => {
    expect(found([], like({ a: 0.4, 'off-topic': 0.5 }))).toEqual([])
    expect(found([signal('b', 2, 0)], like({ b: 0.25, 'off-topic': 0.75 }))).toEqual([])
    expect(found([signal('b', 3, 0)], like({ b: 0.25, 'off-topic': 0.75 }))[0]).toEqual(['b', 3])
    expect(found([signal('b', 1, 0), signal('on-topic', 6, 1)], like({ 'off-topic': 1 }))).toEqual([])
    expect(found([], like({ 'off-topic': 1 }))).toEqual([])
  })

  test('revives nothing that a signal speaks against', () => {
    expect(found([signal('a', -3, 0)], like({ a: 0.9 }))).toEqual([])
    expect(found([signal('a', 6, 0), signal('a', -3, 1)], like({ a: 0.9 }))[0]).toEqual(['a', 3])
  })
})

describe('beside an outcome that says enough', () => {
  const shares = (...four: number[]): Likeness[] =>
    ['a', 'b', 'c', 'd', 'off-topic'].map((outcome, at) => ({ outcome, share: four[at] ?? 0, tokens: [0] }))

  test('the next best stand, up to three in all', () => {
    expect(found([], shares(0.9, 0.05, 0.03, 0.01)).map(([id]) => id)).toEqual(['a', 'b', 'c'])
  })

  test('more stand only if they say enough themselves', () => {
    const signals = ['b', 'c', 'd'].map((outcome, at) => signal(outcome, 6, at))
    expect(found(signals, shares(0.9)).map(([id]) => id)).toEqual(['a', 'b', 'c', 'd'])
  })

  test('none stands that has nothing to mark', () => {
    const silent = shares(0.9, 0.05, 0.03).map((each) => ({
      ...each,
      tokens: each.outcome === 'b' ? [] : [0],
    }))
    expect(found([], silent).map(([id]) => id)).toEqual(['a', 'c', 'd'])
  })
})
