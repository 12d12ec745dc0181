import { createHash } from 'node:crypto'
import { plainWords } from './clean'

/** A short fingerprint of words: 8 hexadecimal digits; blanks and their number do not matter. */
export function digestOfWords(...words: readonly string[]): string {
  return digest(words.map(plainWords).join('\n'), 8)
}

/** A fingerprint of compiled content: 12 hexadecimal digits. */
export function digestOfContent(content: unknown): string {
  return digest(JSON.stringify(content), 12)
}

function digest(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits)
}
