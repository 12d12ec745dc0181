/** A place in a file as an editor shows it: both count from 1, the column in UTF-16 units. */
export type Place = { line: number; column: number }

export type CleanText = {
  text: string
  /** Turns an offset into the clean text into the offset in the file as it is. */
  offsetOf: (offset: number) => number
  /** The same, as a place. */
  placeOf: (offset: number) => Place
}

/** Zero-width spaces, joiners and marks, soft hyphen, byte order mark: pages carry them in headings, cells and markers. */
const invisible = /\u00AD|[\u200B-\u200F]|[\u2060-\u2064]|\uFEFF/
/** No-break spaces stop a heading or a list marker from being one, so they count as blanks. */
const noBreakSpace = /[\u00A0\u2007\u202F]/

/** A bold label with its colon inside. CommonMark sees it as bold only if a blank follows. */
const labelEnd = /(?:^|[|>\n])[ \t]*\*\*[^*|\n]+[:：]\*\*$/
const longestLabel = 60

/** One end of a line, zero-width characters between its two halves or not. */
const lineEnd = new RegExp(`\\r(?:${invisible.source})*\\n|\\r|\\n`, 'g')

/**
 * Takes out of a page what stands between its author's words and a Markdown parser: the byte order mark, zero-width
 * characters, carriage returns, blank lines in front; no-break spaces become blanks, and a bold label gets one behind
 * it. Keeps a map back to the file's own positions.
 */
export function clean(source: string): CleanText {
  const kept: number[] = []
  let text = ''
  let before = ''
  for (let offset = 0; offset < source.length; offset++) {
    const char = source.charAt(offset)
    if (invisible.test(char)) continue
    const endsLineAgain = char === '\n' && before === '\r'
    before = char
    // Front matter is only what begins the file.
    if (endsLineAgain || (text === '' && /\s/.test(char))) continue
    if (text.endsWith('**') && /\S/.test(char) && labelEnd.test(text.slice(-longestLabel))) {
      text += ' '
      kept.push(offset)
    }
    text += char === '\r' ? '\n' : noBreakSpace.test(char) ? ' ' : char
    kept.push(offset)
  }
  const lineStarts = [0, ...[...source.matchAll(lineEnd)].map((end) => end.index + end[0].length)]
  const offsetOf = (offset: number): number => kept[offset] ?? source.length
  return { text, offsetOf, placeOf: (offset) => placeIn(lineStarts, offsetOf(offset)) }
}

function placeIn(lineStarts: readonly number[], offset: number): Place {
  const line = lineStarts.findLastIndex((start) => start <= offset)
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 }
}

const invisibles = new RegExp(invisible.source, 'g')

/** Words as they are compared and counted: composed, with single blanks, without what an entity may have brought in. */
export function plainWords(text: string): string {
  return text.normalize('NFC').replace(invisibles, '').replace(/\s+/g, ' ').trim()
}
