import { isIsoDate } from '../../rules'
import { visible } from './visible'

export type CalendarEvent = {
  /** Unique in the world and the same for the same event, so that a second import replaces the first. */
  uid: string
  /** When the file was made. */
  stamp: Date
  /** An ISO date. */
  day: string
  summary: string
  description: string
}

/**
 * An event that fills a day, without blocking it, as an iCalendar file. Source: RFC 5545. Without an end it lasts that
 * one day (3.6.1).
 */
export function asIcsEvent({ uid, stamp, day, summary, description }: CalendarEvent): string {
  if (!isIsoDate(day)) throw new RangeError(`No date for an event: ${JSON.stringify(day)}`)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//FTOP Navigator//FTOP Navigator//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** Text as a value (3.3.11). */
function escaped(text: string): string {
  return visible(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** No line is longer than 75 bytes, the space included with which it goes on, and none ends within a character (3.1). */
function folded(line: string): string {
  let bytes = 0
  let lines = ''
  for (const character of line) {
    const size = new TextEncoder().encode(character).length
    if (bytes + size > 75) {
      lines += '\r\n '
      bytes = 1
    }
    lines += character
    bytes += size
  }
  return lines
}
