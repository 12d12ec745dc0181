import * as z from 'zod/mini'

const accents: Record<string, string> = {
  a: 'áå',
  e: 'ëê',
  i: 'ïî',
  o: 'öõ',
  u: 'üû',
  y: 'ýÿ',
  A: 'Åá',
  E: 'Éê',
  I: 'Îï',
  O: 'Öõ',
  U: 'Üû',
}

/** What no word of the real languages of the product looks like. */
export const pseudoMark = /[áåëêïîöõüûýÿÅÉÎÖÜ]{2}/

/** English words as no one writes them: accented, and a good third longer. What is filled in stays as it is. */
export function pseudo(words: string): string {
  return words
    .split(/(\{\{\w+\}\})/)
    .map((part) =>
      part.startsWith('{{') ? part : part.replace(/[aeiouy]/gi, (vowel) => accents[vowel] ?? vowel),
    )
    .join('')
}

/** A file of words, each in the pseudo-language. */
export function pseudoWords(json: string): string {
  const words = z.parse(z.record(z.string(), z.string()), JSON.parse(json))
  return JSON.stringify(Object.fromEntries(Object.entries(words).map(([key, text]) => [key, pseudo(text)])))
}
