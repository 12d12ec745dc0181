import { asLine, asText } from '../export'
import { oneLine } from './visible'
import type { ExportedWorksheet } from './worksheet'

/** A worksheet as plain text: a block a service, its heading underlined, then the proof. */
export function worksheetAsText({ title, headings, services, proof }: ExportedWorksheet): string {
  const sections = services.map(({ heading, record }) => `${underlined(heading, '-')}\n\n${asText(record)}`)
  const closing =
    proof.length === 0 ? [] : [`${underlined(headings.proof, '-')}\n\n${proof.map(asLine).join('\n')}`]
  return `${[underlined(title, '='), ...sections, ...closing].join('\n\n')}\n`
}

function underlined(heading: string, line: '=' | '-'): string {
  const words = oneLine(heading)
  return `${words}\n${line.repeat(words.length)}`
}
