/** A place in a file as an editor shows it: both count from 1, the column in UTF-16 units. */
export type Place = { line: number; column: number }

export type CleanText = {
  text: string
  /** Turns an offset into the clean text into the place in the file as it is. */
  placeOf: (offset: number) => Place
}

/** Zero-width space, joiners, word joiner and byte order mark: pages carry them in headings, cells and markers. */
const invisible = /[\u200B-\u200D\u2060\uFEFF]/
/** No-break spaces stop a heading or a list marker from being one, so they count as blanks. */
const noBreakSpace = /[\u00A0\u2007\u202F]/

/**
 * Takes out of a page what stands between its author's words and a Markdown parser: the byte order mark, zero-width
 * characters, carriage returns; no-break spaces become blanks. Keeps a map back to the file's own positions.
 */
export function clean(source: string): CleanText {
  const kept: number[] = []
  let text = ''
  for (let offset = 0; offset < source.length; offset++) {
    const char = source.charAt(offset)
    if (invisible.test(char) || (char === '\r' && source.charAt(offset + 1) === '\n')) continue
    text += char === '\r' ? '\n' : noBreakSpace.test(char) ? ' ' : char
    kept.push(offset)
  }
  const lineStarts = [0, ...[...source.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)]
  return { text, placeOf: (offset) => placeIn(lineStarts, kept[offset] ?? source.length) }
}

function placeIn(lineStarts: readonly number[], offset: number): Place {
  const line = lineStarts.findLastIndex((start) => start <= offset)
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 }
}

/** Words as they are compared and counted: composed, with single blanks. */
export function plainWords(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
