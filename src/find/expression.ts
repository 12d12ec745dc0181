/**
 * The small notation of the lexicon's lines (explained to authors in locales/en/lexicon/find.md):
 * words in their order; `…` up to six words between; `<idea>` any word of that idea; ` & ` joins parts that stand
 * near each other in any order; a part that starts with `-` must be negated, with `+` must not be.
 * `=word` is taken as written, without inflection; `word*` and `*word` are a compound's head or tail.
 */
export type Polarity = 'any' | 'negated' | 'affirmed'

/** Ends a line that stands under several outcomes on purpose. */
const sharedMark = ' (shared)'

const word = /^(?:<[a-z0-9-]+>|=?[\p{L}\p{N}\p{M}'’]+|\*[\p{L}\p{N}\p{M}]+|[\p{L}\p{N}\p{M}]+\*)$/u

export const isShared = (line: string) => line.endsWith(sharedMark)

/** A line's parts, each in its own words. */
export function partsOf(line: string): string[] {
  return (isShared(line) ? line.slice(0, -sharedMark.length) : line).split(' & ')
}

export function polarityOf(part: string): Polarity {
  return part.startsWith('-') ? 'negated' : part.startsWith('+') ? 'affirmed' : 'any'
}

/**
 * Goes through the words of a part, with whether a `…` stands before. It takes a readable line for granted:
 * ten thousand of them are read at the start, and a test checks them.
 */
export function eachWord(part: string, visit: (word: string, far: boolean) => void): void {
  let far = false
  let from = polarityOf(part) === 'any' ? 0 : 1
  while (from < part.length) {
    const space = part.indexOf(' ', from)
    const to = space < 0 ? part.length : space
    const text = part.slice(from, to)
    if (text !== '…') visit(text, far)
    far = text === '…'
    from = to + 1
  }
}

/** Whether a line says something, and in no other signs than the notation has. */
export function isReadable(line: string): boolean {
  return partsOf(line).every((part) => {
    const texts = part.slice(polarityOf(part) === 'any' ? 0 : 1).split(' ')
    return texts[0] !== '…' && texts.at(-1) !== '…' && texts.every((text) => text === '…' || word.test(text))
  })
}
