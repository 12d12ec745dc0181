import { isMailAddress, type Message } from './message'
import { oneLine, visible } from './visible'

/** What browsers and mail programs pass on between them without cutting; Windows takes 2048 or so. */
const maxLength = 2000

/**
 * A message as a `mailto:` link, or undefined where it is too long for one. Source: RFC 6068.
 */
export function asMailtoLink({ to, subject, body }: Message): string | undefined {
  const address = to !== undefined && isMailAddress(to) ? encodeURIComponent(to).replace('%40', '@') : ''
  const lines = visible(body).replaceAll('\n', '\r\n')
  const link = `mailto:${address}?subject=${encodeURIComponent(oneLine(subject))}&body=${encodeURIComponent(lines)}`
  return link.length <= maxLength ? link : undefined
}
