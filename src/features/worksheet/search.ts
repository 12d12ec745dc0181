import { fold } from '../../find/text'
import type { Head } from '../../storage/repository'

/** What can be found of a worksheet, folded once: typing must not fold hundreds of them with every key. */
const folded = new WeakMap<Head, string>()

function textOf(head: Head): string {
  const known = folded.get(head)
  if (known !== undefined) return known
  const text = fold([head.customer, head.tenant, ...head.services].join('\n'))
  folded.set(head, text)
  return text
}

/** The heads in which every word of a query stands; case, accents and umlauts count as one. */
export function search(heads: readonly Head[], query: string): readonly Head[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  return words.length === 0
    ? heads
    : heads.filter((head) => words.every((word) => textOf(head).includes(word)))
}
