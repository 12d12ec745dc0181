import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFinder } from '../../src/find'
import { playbook } from '../support/playbook'
import { sentences } from './measure'

const find = createFinder(playbook())
const firstOf = (text: string) => find(text)[0]?.id
const sentence = fc.constantFrom(...sentences.map(({ text }) => text))
const edge = fc.stringMatching(/^[\s.,;:!?…"'()–-]{0,6}$/)

test('case never changes the first outcome', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      expect(firstOf(text.toUpperCase())).toBe(firstOf(text))
      expect(firstOf(text.toLowerCase())).toBe(firstOf(text))
    }),
  )
})

test('the spelling of umlauts never changes the first outcome', () => {
  const pairs: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' }
  fc.assert(
    fc.property(sentence, (text) => {
      expect(firstOf(text.replace(/[äöüÄÖÜß]/g, (letter) => pairs[letter] ?? letter))).toBe(firstOf(text))
      expect(firstOf(text.normalize('NFD'))).toBe(firstOf(text))
    }),
  )
})

test('blanks and punctuation around the text never change the first outcome', () => {
  fc.assert(
    fc.property(sentence, edge, edge, (text, before, after) => {
      expect(firstOf(before + text + after)).toBe(firstOf(text))
    }),
  )
})

test('no string makes it throw, and what it marks lies inside the text', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), sentence)
  fc.assert(
    fc.property(anything, fc.nat(80), (text, cut) => {
      const typed = text.slice(0, cut)
      for (const { because, score } of find(typed)) {
        expect(score).toBeGreaterThan(0)
        expect(score).toBeLessThan(1)
        expect(because.signals).not.toHaveLength(0)
        let last = 0
        for (const { start, end } of because.ranges) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(typed.length)
      }
    }),
  )
})

test('the same text gives the same answer, whatever was asked before', () => {
  const fresh = createFinder(playbook())
  fc.assert(
    fc.property(sentence, (text) => {
      expect(fresh(text)).toEqual(find(text))
    }),
    { numRuns: 50 },
  )
})
