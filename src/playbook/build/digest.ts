import { createHash } from 'node:crypto'
import { plainWords } from './clean'

/** A short fingerprint of words: 8 hexadecimal digits; blanks and their number do not matter. */
export function digestOfWords(...words: readonly string[]): string {
  return digest(words.map(plainWords).join('\n'), 8)
}

/** A fingerprint of compiled content, but for the named keys: 12 hexadecimal digits. */
export function digestOfContent(content: unknown, without: readonly string[] = []): string {
  return digest(
    JSON.stringify(content, (key, value: unknown) => (without.includes(key) ? undefined : value)),
    12,
  )
}

function digest(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits)
}
