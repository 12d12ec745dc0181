import { type ExportLine, valueWords } from '../export'
import { oneLine, visible } from './visible'
import type { ExportedWorksheet } from './worksheet'

/**
 * A worksheet as Markdown (CommonMark, and GFM reads it alike): a heading and a list per service, then the proof.
 * Whatever was typed stays text: no markup, HTML, link or table comes out of it.
 */
export function worksheetAsMarkdown({ title, headings, services, proof }: ExportedWorksheet): string {
  const sections = services.map(({ heading, record: { lines, open, proof } }) => {
    return section(heading, [...lines, ...(open ? [open] : []), ...proof])
  })
  const closing = proof.length === 0 ? [] : [section(headings.proof, proof)]
  return `${[`# ${escaped(oneLine(title))}`, ...sections, ...closing].join('\n\n')}\n`
}

function section(heading: string, lines: readonly ExportLine[]): string {
  return `## ${escaped(oneLine(heading))}\n\n${lines.map(asItem).join('\n')}`
}

/** Further lines of a value belong to the item by their indent, and stay lines by the backslash. */
function asItem(line: ExportLine): string {
  const lines = visible(`${line.label}: ${valueWords(line)}`)
    .trim()
    .split('\n')
  return `- ${lines.map((text) => escaped(text.trim())).join('\\\n  ')}`
}

/** Escapes what means something to Markdown anywhere, then what does so at the start of a line. */
function escaped(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(/[\\`*_[\]<>&|~$#@]|:(?=\/\/)|(?<=www)\./gi, '\\$&')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}
