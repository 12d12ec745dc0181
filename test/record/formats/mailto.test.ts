import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asMailtoLink } from '../../../src/record/formats/mailto'
import { oneLine, visible } from '../../../src/record/formats/visible'
import { hostileText } from '../../support/exported-worksheet'

/** A link's parts, read by the rules of addresses. */
function read(link: string | undefined) {
  const { protocol, pathname, search } = new URL(link ?? '')
  const fields = search
    .slice(1)
    .split('&')
    .map((field) => field.split('=').map(decodeURIComponent))
  return { protocol, to: decodeURIComponent(pathname), fields }
}

describe('a message as a mailto link', () => {
  test('says what the message says, with line ends as mail has them', () => {
    const link = asMailtoLink({
      to: 'kim+x@contoso.example',
      subject: 'Größe & mehr?',
      body: 'eins\nzwei = 100 %',
    })
    expect(link).toBe(
      'mailto:kim%2Bx@contoso.example?subject=Gr%C3%B6%C3%9Fe%20%26%20mehr%3F&body=eins%0D%0Azwei%20%3D%20100%20%25',
    )
  })

  test.each([undefined, 'a@contoso.example?bcc=eve@contoso.example', 'a@contoso.example,b@contoso.example'])(
    'has no address where %j is given',
    (to) => {
      expect(asMailtoLink({ to, subject: 'x', body: 'y' })).toBe('mailto:?subject=x&body=y')
    },
  )

  test('is none where it would be too long', () => {
    const shortest = asMailtoLink({ subject: '', body: '' })?.length ?? 0
    expect(asMailtoLink({ subject: '', body: 'x'.repeat(2000 - shortest) })).toHaveLength(2000)
    expect(asMailtoLink({ subject: '', body: 'x'.repeat(2001 - shortest) })).toBeUndefined()
    expect(asMailtoLink({ subject: '', body: 'ß'.repeat(400) })).toBeUndefined()
  })

  test('carries any text, and no field but its own', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (subject, body) => {
        expect(read(asMailtoLink({ to: 'a@b.example', subject, body }))).toEqual({
          protocol: 'mailto:',
          to: 'a@b.example',
          fields: [
            ['subject', oneLine(subject)],
            ['body', visible(body).replaceAll('\n', '\r\n')],
          ],
        })
      }),
    )
  })
})
