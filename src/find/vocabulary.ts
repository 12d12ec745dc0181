import { createSpelling } from './spelling'
import { fold } from './text'

/** How well a word of the text answers a word of the lexicon, as a factor on what its signal is worth. */
const quality = {
  exact: 1,
  inflected: 0.97,
  compound: 0.9,
  oneSlip: 0.8,
  begun: 0.75,
  twoSlips: 0.65,
  slipInShort: 0.45,
} as const

const shortestHead = 5
const shortestTail = 4
/** In shorter words, one slip makes another word more often than not. */
const longWord = 8
const remembered = 5000

/** The lexicon words that a word of the text stands for, each with its quality. */
export type Senses = ReadonlyMap<number, number>

export type Vocabulary = {
  /** Adds a lexicon word (with its marks `=` and `*`) and gives its number. */
  add: (word: string) => number
  /** What a folded word means; an `unfinished` one may be the beginning of a word. */
  senses: (word: string, unfinished: boolean) => Senses
}

/**
 * A dictionary of the lexicon's words that forgives inflection, compounds, slips and unfinished words.
 * `ordinary` words are never taken for a misspelling or a compound of something else.
 */
export function createVocabulary(stem: (word: string) => string, ordinary: ReadonlySet<string>): Vocabulary {
  const ids = new Map<string, number>()
  const words = new Index()
  const stems = new Index()
  const verbatim = new Index()
  const heads = new Index()
  const tails = new Index()
  const spelling = createSpelling()
  const memory = new Map<string, Senses>()
  /** Words not yet indexed, by their first letter: folding and stemming all of them would slow down the start. */
  const waiting = new Map<string, [word: string, id: number][]>()

  function add(word: string): number {
    const before = ids.get(word)
    if (before !== undefined) return before
    const id = ids.size
    ids.set(word, id)
    if (word.startsWith('*')) tails.add(stem(fold(word.slice(1))), id)
    else {
      const letter = firstLetter(word)
      const others = waiting.get(letter)
      if (others === undefined) waiting.set(letter, [[word, id]])
      else others.push([word, id])
    }
    return id
  }

  function index(word: string, id: number): void {
    const isHead = word.endsWith('*')
    const isVerbatim = word.startsWith('=')
    const bare = fold(isHead ? word.slice(0, -1) : isVerbatim ? word.slice(1) : word)
    spelling.add(bare)
    if (isHead) heads.add(bare, id)
    else if (isVerbatim) verbatim.add(bare, id)
    else {
      words.add(bare, id)
      stems.add(stem(bare), id)
    }
  }

  /** Looks up a folded word or a part of one, after indexing what begins like it. */
  function look(from: Index, key: string): readonly number[] | undefined {
    const letter = key.charAt(0)
    const others = waiting.get(letter)
    if (others !== undefined) {
      waiting.delete(letter)
      for (const [word, id] of others) index(word, id)
    }
    return from.get(key)
  }

  function written(word: string, worth: number, found: Map<number, number>): void {
    keep(found, look(verbatim, word), worth)
    keep(found, look(words, word), worth)
    keep(found, look(stems, stem(word)), worth * quality.inflected)
    for (let cut = 3; cut <= word.length; cut++)
      keep(found, look(heads, word.slice(0, cut)), worth * quality.inflected)
    for (let cut = 2; cut <= word.length - 3; cut++)
      keep(found, tails.get(stem(word.slice(cut))), worth * quality.inflected)
  }

  /** The longest known word at the head and at the tail of a compound; German joins the two with an s at times. */
  function compound(word: string, found: Map<number, number>): void {
    for (let cut = word.length - shortestTail; cut >= shortestHead; cut--) {
      const head = word.slice(0, cut)
      const hit = look(words, head) ?? look(words, head.replace(/s$/, '')) ?? look(stems, head)
      if (keep(found, hit, quality.compound)) break
    }
    for (let cut = shortestTail; cut <= word.length - shortestHead; cut++) {
      if (keep(found, look(stems, stem(word.slice(cut))), quality.compound)) break
    }
  }

  function misspelt(word: string, unfinished: boolean, found: Map<number, number>): void {
    if (unfinished) for (const whole of spelling.begunBy(word)) written(whole, quality.begun, found)
    if (found.size > 0) return
    for (const form of new Set([word, stem(word)])) {
      const { spellings, slips } = spelling.near(form)
      const worth =
        slips > 1 ? quality.twoSlips : word.length < longWord ? quality.slipInShort : quality.oneSlip
      for (const each of spellings) written(each, worth, found)
    }
  }

  function senses(word: string, unfinished: boolean): Senses {
    const key = unfinished ? `${word}…` : word
    const before = memory.get(key)
    if (before !== undefined) return before
    const found = new Map<number, number>()
    written(word, quality.exact, found)
    if (!ordinary.has(word)) {
      if (found.size === 0) compound(word, found)
      if (found.size === 0) misspelt(word, unfinished, found)
    }
    if (memory.size >= remembered) memory.clear()
    memory.set(key, found)
    return found
  }

  return { add, senses }
}

/** The letter that a lexicon word's folded form begins with. */
const firstLetter = (word: string) => fold(word.charAt(word.startsWith('=') ? 1 : 0))

/** Several lexicon words may share one spelling or one stem. */
class Index {
  readonly #ids = new Map<string, number[]>()

  get(key: string): readonly number[] | undefined {
    return this.#ids.get(key)
  }

  add(key: string, id: number): void {
    const before = this.#ids.get(key)
    if (before === undefined) this.#ids.set(key, [id])
    else before.push(id)
  }
}

/** Keeps the best quality of each word; tells whether there was anything to keep. */
function keep(found: Map<number, number>, ids: readonly number[] | undefined, worth: number): boolean {
  for (const id of ids ?? []) found.set(id, Math.max(worth, found.get(id) ?? 0))
  return ids !== undefined
}
