import { isMailAddress, type Message } from './message'
import { oneLine, visible } from './visible'

/** So many bytes, in base64 and with what surrounds them, fit into a line of 76 characters behind "Subject: ". */
const wordBytes = 39

/**
 * A message as a draft in a file: pure ASCII with CR LF. Sources: RFC 5322 (lines, date), 2045 (base64), 2047 (words of
 * the subject). `X-Unsent` makes Outlook open it for editing; it has no sender, whom the mail program fills in.
 * @param date when the draft was written.
 */
export function asEmlDraft({ to, subject, body }: Message, date: Date): string {
  const headers = [
    'X-Unsent: 1',
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    ...(to !== undefined && isMailAddress(to) ? [`To: ${to}`] : []),
    `Subject: ${encodedWords(oneLine(subject))}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ]
  // Text has CR LF before it is encoded (RFC 2045, 6.8).
  const lines = base64(visible(body).replaceAll('\n', '\r\n')).match(/.{1,76}/g) ?? []
  return [...headers, '', ...lines, ''].join('\r\n')
}

/** Always encoded, plain words too: so no text needs telling apart from one that looks encoded, or is too long. */
function encodedWords(text: string): string {
  return inPieces(text, wordBytes)
    .map((piece) => `=?utf-8?B?${base64(piece)}?=`)
    .join('\r\n ')
}

/** Cuts a text between characters, never within one, into pieces of so many bytes at most. */
function inPieces(text: string, bytes: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of text) {
    if (byteLength(piece + character) > bytes) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return piece === '' ? pieces : [...pieces, piece]
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))
}
