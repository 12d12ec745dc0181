import * as fc from 'fast-check'
import type { ExportedRecord } from '../../src/record/export'
import type { ExportedWorksheet } from '../../src/record/formats/worksheet'

const recordProof = [
  { label: 'Zeile', value: '2 von 5' },
  { label: 'Stand', value: '27.03.2020 (2020-03-27+0123456789ab)' },
]

function recordOf(l1: string, targetDate: string, notes: string): ExportedRecord {
  const lines = [
    { label: 'L1-Wert', value: l1 },
    { label: 'Zieldatum', value: targetDate, remark: 'laut Seite nichts einzutragen' },
    { label: 'Notizen', value: notes },
  ]
  return { lines, open: undefined, proof: recordProof }
}

const decided = ['A', 'B'].map((value) => ({ label: 'Entschieden', value }))

/** A customer with three services, one of them hostile. */
export const contoso: ExportedWorksheet = {
  title: 'Contoso Österreich GmbH',
  headings: { service: 'Dienst', open: 'Noch offen', proof: 'Nachweis' },
  services: [
    {
      heading: 'Exchange',
      record: {
        ...recordOf('Keine Absichten', '', 'Größe „egal“;\nbleibt bei Straßer & Söhne, "vorerst"'),
        open: { label: 'Noch offen', value: 'Nächstes Aktionsdatum' },
      },
    },
    { heading: 'Teams', record: { ...recordOf('007', '1/2', '-12'), proof: [...recordProof, ...decided] } },
    {
      heading: '=HYPERLINK("https://example.org";"Yammer")',
      record: recordOf('+cmd', '@SUM(A1)', '=1+1'),
    },
  ],
  proof: [
    { label: 'Kunde', value: 'Contoso Österreich GmbH' },
    { label: 'Ausgegeben', value: '24.11.2026, 10:00' },
  ],
}

/** A worksheet of one record, to look at how one value comes out. */
export function worksheetOf(value: string, heading = 'Teams', title = 'Contoso'): ExportedWorksheet {
  const record: ExportedRecord = { lines: [{ label: 'Notizen', value }], open: undefined, proof: [] }
  const headings = { service: 'Dienst', open: 'Noch offen', proof: 'Nachweis' }
  return { title, headings, services: [{ heading, record }], proof: [] }
}

/** Characters that mean something to some format, or to the eye, between ordinary ones. */
const telling =
  '\\`*_{}[]()<>#+-.!|~&$@:;,=\'"/%?^ \t\n\r\u0000\u001B\u007F\u0085\u2028\u200B\u200D\u202E\u2066\uFEFF\uFE0F＝'

/** Text as somebody may type or paste it, half of it out to break something. */
export const hostileText: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...Array.from(telling)),
    fc.constantFrom(
      'ä',
      'ß',
      '語',
      '👩‍💻',
      '𝒳',
      'a',
      'B',
      '1',
      '_x0041_',
      'www.',
      'http://',
      'a@b.c',
      '<b>',
      '---',
    ),
    fc.constantFrom('\uD83D', '\uDE00', '\uFFFE'),
  ),
  maxLength: 40,
})
