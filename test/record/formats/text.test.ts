import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { worksheetAsText } from '../../../src/record/formats/text'
import { contoso, hostileText, worksheetOf } from '../../support/exported-worksheet'

describe('a worksheet as plain text', () => {
  test('has a block for each service, then the proof', () => {
    expect(worksheetAsText({ ...contoso, services: contoso.services.slice(0, 1) })).toBe(
      [
        'Contoso Österreich GmbH',
        '=======================',
        '',
        'Exchange',
        '--------',
        '',
        'L1-Wert: Keine Absichten',
        'Zieldatum: – (laut Seite nichts einzutragen)',
        'Notizen: Größe „egal“;',
        '  bleibt bei Straßer & Söhne, "vorerst"',
        '',
        'Noch offen: Nächstes Aktionsdatum',
        '',
        'Zeile: 2 von 5',
        'Stand: 27.03.2020 (2020-03-27+0123456789ab)',
        '',
        'Nachweis',
        '--------',
        '',
        'Kunde: Contoso Österreich GmbH',
        'Ausgegeben: 24.11.2026, 10:00',
        '',
      ].join('\n'),
    )
  })

  test('has no line that only what was typed could have made', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (title, heading, value) => {
        const lines = worksheetAsText(worksheetOf(value, heading, title)).split('\n')
        const atTheEdge = lines.filter((line) => /^\S/.test(line))
        expect(atTheEdge.length).toBeLessThanOrEqual(5)
        expect(lines.join('')).not.toMatch(/[\p{Bidi_Control}\p{Cs}]|[^\P{Cc}\t]/u)
      }),
    )
  })
})
