import type { ElsewhereId, Language } from '../../playbook/schema'
import { clauseStarts, segmentStarts, sentenceStarts } from './clauses'
import { fold, type Folded } from './fold'
import {
  abbreviations,
  causeExpressions,
  elsewhereExpressions,
  signExpressions,
  stopWords,
  type CauseKind,
  type Sign,
  type Strength,
} from './lexicon'
import type { Span } from './types'

/** A note as the coach reads it: where its signs and causes stand, in which clause and sentence. */
export type Reading = {
  folded: Folded
  signs: (sign: Sign) => readonly Span[]
  causes: (kind: CauseKind, strength: Strength) => readonly Span[]
  /** Words that put the cause under another L1 and L2. */
  elsewhere: (id: ElsewhereId) => readonly Span[]
  clauses: readonly Span[]
  clauseOf: (span: Span) => Span
  /** From one mark of punctuation to the next; whole clauses, whatever connects them. */
  segmentOf: (span: Span) => Span
  sentences: readonly Span[]
  sentenceOf: (span: Span) => Span
  /** How many words within the range say something that is neither function word nor one of the signs. */
  contentIn: (range: Span, signs: readonly Sign[]) => number
}

export const overlaps = (one: Span, other: Span) => one.start < other.end && other.start < one.end
export const isWithin = (inner: Span, outer: Span) => inner.start >= outer.start && inner.start < outer.end
export const anyOverlaps = (spans: readonly Span[], span: Span) => spans.some((each) => overlaps(each, span))

/** Reads a note once; every question about it is answered from here. */
export function readNote(text: string, given?: Language): Reading {
  const folded = fold(text)
  const tokens = findAll([/[a-z0-9]+/g], folded.text)
  const language = given ?? tellLanguage(folded.text, tokens)
  const signs = memoize((sign: Sign) => findAll(signExpressions(sign, language), folded.text))
  const sentences = rangesFrom(sentenceStarts(folded.text, abbreviations), folded.text.length)
  const clauses = rangesFrom(clauseStarts(folded.text, sentences, signs), folded.text.length)
  const segments = rangesFrom(segmentStarts(folded.text, sentences, signs), folded.text.length)
  return {
    folded,
    signs,
    causes: (kind, strength) => findAll(causeExpressions(kind, strength), folded.text),
    elsewhere: (id) => findAll(elsewhereExpressions(id), folded.text),
    clauses,
    clauseOf: (span) => rangeAround(clauses, span),
    segmentOf: (span) => rangeAround(segments, span),
    sentences: sentences.filter((range) => tokens.some((token) => isWithin(token, range))),
    sentenceOf: (span) => rangeAround(sentences, span),
    contentIn: (range, masking) =>
      tokens.filter(
        (token) =>
          isWithin(token, range) &&
          isContent(folded.text.slice(token.start, token.end)) &&
          !masking.some((sign) => anyOverlaps(signs(sign), token)),
      ).length,
  }
}

/** The language whose function words are more; undefined where that settles nothing. */
function tellLanguage(text: string, tokens: readonly Span[]): Language | undefined {
  const words = tokens.map((token) => text.slice(token.start, token.end))
  const german = words.filter((word) => stopWords.de.has(word)).length
  const english = words.filter((word) => stopWords.en.has(word)).length
  if (german === english) return undefined
  return german > english ? 'de' : 'en'
}

function isContent(word: string): boolean {
  return word.length > 1 && !/^[0-9]+$/.test(word) && !stopWords.de.has(word) && !stopWords.en.has(word)
}

/** Every place where one of the expressions matches, in order; places that overlap are one. */
function findAll(expressions: readonly RegExp[], text: string): Span[] {
  const places = expressions
    .flatMap((expression) => Array.from(text.matchAll(expression)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((one, other) => one.start - other.start)
  const merged: Span[] = []
  for (const place of places) {
    const last = merged.at(-1)
    if (last && overlaps(last, place)) last.end = Math.max(last.end, place.end)
    else merged.push(place)
  }
  return merged
}

function rangesFrom(starts: readonly number[], length: number): Span[] {
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? length }))
}

function rangeAround(ranges: readonly Span[], span: Span): Span {
  return ranges.find((range) => isWithin(span, range)) ?? span
}

function memoize<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const found = known.get(key) ?? answer(key)
    known.set(key, found)
    return found
  }
}
