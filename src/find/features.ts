import type { Text } from './match'

/** As long as the part that two compounds or two inflections of a word have in common. */
const end = 5
const longEnoughForEnds = 6

/**
 * What each word of a text is known by when the text is compared with the example sentences: its stem, and the head and
 * the tail of a long one, which compounds share ("Bandbreitenproblem", "Fachanwendung"). Which product is named does not
 * matter, only whose it is; nor does a negation that stands for itself ("not now"). The most general stands last.
 */
export function featuresOf({ tokens, named, bounded }: Text, stem: (word: string) => string): string[][] {
  return tokens.map(({ word }, at) => {
    const product = named.get(at)
    if (product !== undefined) return [`<${product}>`]
    if (bounded.has(at)) return ['<bounded>']
    const whole = stem(word)
    const own = whole === word ? [word] : [word, whole]
    return whole.length < longEnoughForEnds
      ? own
      : [...own, `-${whole.slice(-end)}`, `${whole.slice(0, end)}-`]
  })
}
