import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { parse } from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tableOf } from '../../../src/record/formats/table'
import type { ExportedWorksheet } from '../../../src/record/formats/worksheet'
import { worksheetAsXlsx } from '../../../src/record/formats/xlsx'
import { findOrInstall } from '../../e2e/support/find-program'
import { contoso } from '../../support/exported-worksheet'
import { libreOffice } from '../../support/libre-office'

const values = [
  ...['Größe „egal“ & <b>Söhne</b>', 'eins\nzwei\n\nvier', ' Rand ', '"', "'=1", 'a;b,c\td', '語 👩‍💻 𝒳'],
  ...['=1+1', '+1', '-1+2', '@SUM(A1)', '=HYPERLINK("https://example.org";"x")', "=cmd|'/c calc'!A1"],
  ...[
    '007',
    '1/2',
    '1e5',
    '12,50',
    '27.03.2020',
    'TRUE',
    '#REF!',
    '_x0041_',
    '_x005F_',
    '<![CDATA[x]]>',
    '&amp;',
  ],
  'Ein langer Grund, Wort für Wort. '.repeat(200),
]

/** Each value as a service and as its note. */
const worksheet: ExportedWorksheet = {
  ...contoso,
  services: values.map((value) => ({
    heading: value,
    record: { lines: [{ label: 'Notizen', value }], open: { label: 'Noch offen', value }, proof: [] },
  })),
  proof: values.map((value, at) => ({ label: `${at}`, value })),
}

let folder = ''
let soffice = ''
beforeAll(async () => {
  const search = findOrInstall(libreOffice)
  if ('problem' in search) throw new Error(search.problem)
  soffice = search.found.path
  folder = await mkdtemp(path.join(tmpdir(), 'workbook-'))
}, 600_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Comma, quote, UTF-8, from the first line; cells as they are shown, each text quoted, no formulas; all sheets. */
const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1'

describe('LibreOffice opens an exported workbook', () => {
  test('with the same values', { timeout: 120_000 }, async () => {
    const file = path.join(folder, 'workbook.xlsx')
    await writeFile(file, Buffer.from(await (await worksheetAsXlsx(worksheet)).arrayBuffer()))
    // A profile of its own: so it starts beside one that somebody uses.
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`
    const wishes = ['--headless', '--norestore', '--convert-to', filter, '--outdir', folder, file]
    await promisify(execFile)(soffice, [profile, ...wishes])
    expect(await read('Dienst')).toEqual(tableOf(worksheet))
    expect(await read('Nachweis')).toEqual([
      [contoso.title, ''],
      ...worksheet.proof.map(({ label, value }) => [label, value]),
    ])
  })
})

async function read(sheet: string): Promise<string[][]> {
  const csv = await readFile(path.join(folder, `workbook-${sheet}.csv`), 'utf8')
  return parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ',', skipEmptyLines: true }).data
}
