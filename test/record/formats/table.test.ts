import { describe, expect, test } from 'vitest'
import { tableOf } from '../../../src/record/formats/table'
import { contoso, worksheetOf } from '../../support/exported-worksheet'

describe('a worksheet as a table', () => {
  test('has a row per record, and a column for each of its lines, what is open and the proof', () => {
    const [header, exchange, teams] = tableOf(contoso)
    expect(header).toEqual([
      'Dienst',
      'L1-Wert',
      'Zieldatum',
      'Notizen',
      'Noch offen',
      'Zeile',
      'Stand',
      'Entschieden',
    ])
    expect(exchange).toEqual([
      'Exchange',
      'Keine Absichten',
      '',
      'Größe „egal“;\nbleibt bei Straßer & Söhne, "vorerst"',
      'Nächstes Aktionsdatum',
      '2 von 5',
      '27.03.2020 (2020-03-27+0123456789ab)',
      '',
    ])
    expect(teams?.at(-1)).toBe('A; B')
  })

  test('repeats on each row what proves the whole, where that is asked for', () => {
    const rows = tableOf(contoso, contoso.proof)
    expect(rows.map((row) => row.at(-2))).toEqual([
      'Kunde',
      ...Array<string>(3).fill('Contoso Österreich GmbH'),
    ])
  })

  test('has a header where there is no service yet', () => {
    expect(tableOf({ ...contoso, services: [] })).toEqual([['Dienst', 'Noch offen']])
  })

  test('shows no character that is not seen', () => {
    expect(tableOf(worksheetOf('a\u202Eb\u0000', 'Te\u200Bams'))[1]).toEqual(['Teams', 'ab', ''])
  })
})
