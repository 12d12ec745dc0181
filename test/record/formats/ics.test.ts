import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { asIcsEvent, type CalendarEvent } from '../../../src/record/formats/ics'
import { visible } from '../../../src/record/formats/visible'
import { hostileText } from '../../support/exported-worksheet'

const event: CalendarEvent = {
  uid: '7f3c1a52@ftop-navigator',
  stamp: new Date('2026-11-24T10:05:06.789Z'),
  day: '2026-12-01',
  summary: 'Contoso: Yammer nachfassen',
  description: 'L1: Keine Absichten; L2: Wettbewerberlösung,\nPfad C:\\neu',
}

/** Read by another hand. */
function read(ics: string) {
  const calendar = ICAL.Component.fromString(ics)
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  return { calendar, events }
}

describe('a date as a calendar event', () => {
  test('fills its day and says what was said', () => {
    const { calendar, events } = read(asIcsEvent(event))
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(events).toHaveLength(1)
    const [only] = events
    expect(only?.uid).toBe(event.uid)
    expect(only?.startDate.isDate).toBe(true)
    expect(only?.startDate.toString()).toBe('2026-12-01')
    expect(only?.endDate.toString()).toBe('2026-12-02')
    expect(only?.summary).toBe(event.summary)
    expect(only?.description).toBe(event.description)
    expect(String(only?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-24T10:05:06Z')
    expect(only?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  })

  test.each(['', '2026-02-30', '01.12.2026', '2026-12-01\r\nATTENDEE:mailto:eve@contoso.example'])(
    'does not exist for what is no date: %j',
    (day) => {
      expect(() => asIcsEvent({ ...event, day })).toThrow(RangeError)
    },
  )

  test.each([
    ['of one byte', 'x'.repeat(200), [75, 75, 60]],
    ['of several', `${'x'.repeat(66)}${'語'.repeat(30)}`, [74, 73, 19]],
  ])('folds lines of characters %s, the space included with which they go on', (_, summary, bytes) => {
    const lines = asIcsEvent({ ...event, summary }).split('\r\n')
    const first = lines.findIndex((line) => line.startsWith('SUMMARY:'))
    const folded = lines.slice(first, first + bytes.length)
    expect(folded.map((line) => new TextEncoder().encode(line).length)).toEqual(bytes)
    expect(folded.slice(1).every((line) => line.startsWith(' '))).toBe(true)
  })

  test('keeps any text, in lines of 75 bytes at most that end with CR LF', () => {
    const texts = fc.array(hostileText, { maxLength: 6 }).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(texts, texts, hostileText, (summary, description, uid) => {
        const ics = asIcsEvent({ ...event, summary, description, uid })
        expect(ics.endsWith('\r\n')).toBe(true)
        for (const line of ics.split('\r\n')) {
          expect(line).not.toMatch(/[\r\n]/)
          expect(line).not.toMatch(/\p{Cs}/u)
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        }
        const { calendar, events } = read(ics)
        expect(calendar.getAllSubcomponents()).toHaveLength(1)
        expect(events[0]?.summary).toBe(visible(summary))
        expect(events[0]?.description).toBe(visible(description))
        expect(events[0]?.uid).toBe(visible(uid))
        expect(events[0]?.component.getAllProperties()).toHaveLength(6)
      }),
      { numRuns: 300 },
    )
  })
})
