import SearchableMap from 'minisearch/SearchableMap'

const shortest = 5
const longEnoughForTwoSlips = 9

export type Spelling = {
  add: (spelling: string) => void
  /** The known spellings that a typed word may be the beginning of. */
  begunBy: (word: string) => string[]
  /** The known spellings nearest to a typed word, and how many slips away they are (at most two). */
  near: (word: string) => { spellings: string[]; slips: number }
}

/**
 * Radix trees of known spellings (MiniSearch's own), asked for beginnings and for near misses. One for each first
 * letter, grown when it is first asked: people rarely miss the first letter, most accidental neighbours differ in
 * it, and a start that grows all of them would cost more than everything else together.
 */
export function createSpelling(): Spelling {
  const waiting = new Map<string, string[]>()
  const trees = new Map<string, SearchableMap<true>>()

  function treeFor(word: string): SearchableMap<true> {
    const letter = word.charAt(0)
    const tree = trees.get(letter) ?? new SearchableMap<true>()
    for (const spelling of waiting.get(letter) ?? []) tree.set(spelling, true)
    waiting.delete(letter)
    trees.set(letter, tree)
    return tree
  }

  function add(spelling: string): void {
    if (spelling.length < shortest) return
    const letter = spelling.charAt(0)
    const before = waiting.get(letter)
    if (before === undefined) waiting.set(letter, [spelling])
    else before.push(spelling)
  }

  function near(word: string) {
    const tree = treeFor(word)
    const swapped = swaps(word).filter((each) => tree.has(each))
    if (swapped.length > 0) return { spellings: swapped, slips: 1 }
    const found = [...tree.fuzzyGet(word, word.length >= longEnoughForTwoSlips ? 2 : 1)]
    const slips = Math.min(...found.map(([, [, distance]]) => distance))
    return { slips, spellings: found.filter(([, [, distance]]) => distance === slips).map(([each]) => each) }
  }

  /** A beginning must be half the word: four letters of a long one say too little. */
  function begunBy(word: string): string[] {
    return [...treeFor(word).atPrefix(word).keys()].filter((whole) => whole.length <= word.length * 2)
  }

  return {
    add,
    begunBy: (word) => (word.length < shortest - 1 ? [] : begunBy(word)),
    near: (word) => (word.length < shortest ? { spellings: [], slips: 0 } : near(word)),
  }
}

/** Two letters in the wrong order are one slip of the hand, but two steps for the tree. */
function swaps(word: string): string[] {
  return Array.from(
    { length: word.length - 2 },
    (_, at) => word.slice(0, at + 1) + word.charAt(at + 2) + word.charAt(at + 1) + word.slice(at + 3),
  )
}
