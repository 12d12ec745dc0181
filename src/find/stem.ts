/** What a stem must keep, in letters and of the whole word: below it, words of different meaning fall together. */
const least = { letters: 4, share: 0.55 } as const

/** Makes a function that takes inflection off a folded word; the suffixes are data, for both languages at once. */
export function createStemmer(suffixes: readonly string[]): (word: string) => string {
  const byLastLetter = new Map<string, string[]>()
  for (const suffix of [...suffixes].sort((a, b) => b.length - a.length)) {
    const last = suffix.slice(-1)
    byLastLetter.set(last, [...(byLastLetter.get(last) ?? []), suffix])
  }
  return (word) => {
    const shortest = Math.max(least.letters, word.length * least.share)
    let stem = word
    for (;;) {
      const suffix = byLastLetter
        .get(stem.slice(-1))
        ?.find((each) => stem.length - each.length >= shortest && stem.endsWith(each))
      if (suffix === undefined) return stem
      stem = stem.slice(0, -suffix.length)
    }
  }
}
