import * as fc from 'fast-check'
import PostalMime, { type Email } from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { asEmlDraft } from '../../../src/record/formats/eml'
import { oneLine, visible } from '../../../src/record/formats/visible'
import { hostileText } from '../../support/exported-worksheet'

const date = new Date('2026-12-01T09:30:00Z')
const message = {
  to: 'account.team@contoso.example',
  subject: 'Contoso: drei Dienste ohne Absicht – Größe „egal“, bitte prüfen und dem Kunden antworten',
  body: 'Guten Tag,\n\nder Kunde möchte Yammer nicht verwenden.\n\nViele Grüße',
}

/** The text as it was typed; the parser adds a line end. */
function linesOf({ text = '' }: Email): string {
  return text.replaceAll('\r\n', '\n').trimEnd()
}

describe('a message as a draft in a file', () => {
  test('opens with all that was said', async () => {
    const mail = await PostalMime.parse(asEmlDraft(message, date))
    expect(mail.to).toEqual([{ address: message.to, name: '' }])
    expect(mail.subject).toBe(message.subject)
    expect(linesOf(mail)).toBe(message.body)
    expect(mail.date).toBe('2026-12-01T09:30:00.000Z')
    expect(mail.attachments).toEqual([])
  })

  test('is one that Outlook opens for editing, without a sender', () => {
    const [first, ...headers] = asEmlDraft(message, date).split('\r\n\r\n')[0]?.split('\r\n') ?? []
    expect(first).toBe('X-Unsent: 1')
    expect(headers).toContain('Date: Tue, 01 Dec 2026 09:30:00 +0000')
    expect(headers.join('\n')).not.toMatch(/^(from|sender|message-id):/im)
  })

  test.each([
    ['none', undefined],
    ['more than one', 'a@contoso.example, b@contoso.example'],
    ['one that brings a header of its own', 'a@contoso.example\r\nBcc: eve@contoso.example'],
  ])('leaves the address to the person where it is given %s', (_, to) => {
    expect(asEmlDraft({ ...message, to }, date)).not.toMatch(/^(to|bcc):/im)
  })

  test('has no header but its own, whatever the customer is called', async () => {
    const hostile = 'Contoso\r\nBcc: eve@contoso.example\r\n\r\n<script>'
    const mail = await PostalMime.parse(asEmlDraft({ ...message, subject: hostile }, date))
    expect(mail.subject).toBe('Contoso Bcc: eve@contoso.example <script>')
    expect(mail.bcc ?? []).toEqual([])
    expect(mail.headers.map(({ key }) => key).toSorted()).toEqual([
      'content-transfer-encoding',
      'content-type',
      'date',
      'mime-version',
      'subject',
      'to',
      'x-unsent',
    ])
  })

  test('keeps any text, in lines that every mail program takes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { maxLength: 8 }), hostileText, async (parts, body) => {
        const subject = parts.join(' ')
        const draft = asEmlDraft({ subject, body }, date)
        for (const line of draft.split('\r\n')) expect(line).toMatch(/^[ -~]{0,76}$/)
        // Each encoded word holds whole characters (RFC 2047, 5).
        for (const [, word = ''] of draft.matchAll(/=\?utf-8\?B\?([^?]*)\?=/g)) {
          expect(() =>
            new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(word, 'base64')),
          ).not.toThrow()
        }
        const mail = await PostalMime.parse(draft)
        expect(mail.subject ?? '').toBe(oneLine(subject))
        expect(linesOf(mail)).toBe(visible(body).trimEnd())
      }),
      { numRuns: 300 },
    )
  })
})
