import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fieldIds } from '../../src/playbook/schema'
import { playbookCli } from '../support/cli'
import { given, givenSidecar, lines, onLine, pageFile, replaced, withoutCell } from '../support/page'
import { playbook, root } from '../support/playbook'

const page = (language: 'de' | 'en'): string => pageFile(language).file
let folder = ''
const write = (name: string, text: string): string => {
  writeFileSync(path.join(folder, name), text)
  return path.join(folder, name)
}
const json = (text: string): unknown => JSON.parse(text)

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'playbook-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A run of the checker takes a second or two. */
const slow = { timeout: 60_000 }

describe('playbook:check', slow, () => {
  test('prints a sound page as JSON, with all that its readers count on', async () => {
    const run = await playbookCli(['check', page('de')])
    expect(run).toMatchObject({ exitCode: 0, err: '' })
    const { de } = playbook()
    expect(json(run.out)).toMatchObject({
      id: 'l1l2l3-no-intent',
      language: 'de',
      title: 'Keine Absichten',
      definition: 'Der Kunde hat zu keinem Zeitpunkt die Absicht, den Dienst bereitzustellen.',
      revision: de.revision,
      rows: de.rows.map(({ id, phase, statement, source, cells }) => ({
        id,
        phase,
        statement,
        source,
        cells,
      })),
      l2: de.l2.map(({ id, label, text, href }) => ({ id, label, text, href })),
      errata: de.errata,
    })
    expect(Object.keys(de.rows[0]?.cells ?? {})).toEqual(fieldIds)
  })

  test('prints several files as an array, guides and elsewhere table among them', async () => {
    const files = [
      page('de'),
      page('en'),
      page('en').replace('-en.md', '-executive-sponsorship-en.md'),
      path.join(path.dirname(page('de')), 'elsewhere-de.md'),
    ]
    const run = await playbookCli(['check', ...files])
    expect(run).toMatchObject({ exitCode: 0, err: '' })
    expect(json(run.out)).toEqual([
      expect.objectContaining({ language: 'de', revision: playbook().de.revision }),
      expect.objectContaining({ language: 'en', revision: playbook().en.revision }),
      playbook().en.guides[0],
      playbook().de.elsewhere,
    ])
  })

  test('prints each fault of a broken draft as file, line, column and message, and no page', async () => {
    const broken = onLine(onLine(given, lines.rows[1], withoutCell(3)), lines.rows[3], withoutCell(3))
    const draft = write('broken.md', replaced(broken, '3/27/2020', '27.3.2020'))
    const run = await playbookCli(['check', draft])
    expect(run).toMatchObject({ exitCode: 1, out: '' })
    expect(run.err.split('\n')).toEqual([
      `${draft}:25:1 The row has 11 cells, the header has 12.`,
      `${draft}:27:1 The row has 11 cells, the header has 12.`,
      `${draft}:46:1 "27.3.2020" is not a date of the form M/D/YYYY.`,
      '',
    ])
  })

  test('compiles a draft outside locales/, in the language of its columns, with ids by phase', async () => {
    write('l1-blocked.md', replaced(pageFile('en').text, /No Intent/g, 'Blocked'))
    const run = await playbookCli(['check', 'l1-blocked.md'], folder)
    expect(run).toMatchObject({ exitCode: 0, err: '' })
    expect(json(run.out)).toMatchObject({
      id: 'l1-blocked',
      language: 'en',
      title: 'Blocked',
      rows: ['assignment-1', 'assignment-2', 'delivery-1', 'delivery-2', 'delivery-3'].map((id) => ({ id })),
      errata: [],
    })
  })

  test('takes the sidecar that lies beside a draft, and a language that is told', async () => {
    write('draft.md', given)
    write('draft.sidecar.md', givenSidecar)
    const run = await playbookCli(['check', 'draft.md', '--lang', 'de'], folder)
    expect(run).toMatchObject({ exitCode: 0, err: '' })
    const { rows, l2, errata } = playbook().de
    expect(json(run.out)).toMatchObject({ id: 'draft', language: 'de', rows, l2, errata })
  })

  test.each([
    ['a file that is not there', ['check', 'gone.md'], 'gone.md cannot be read (ENOENT).\n'],
    ['an unknown language', ['check', page('de'), '--lang', 'fr'], /^Usage: .*playbook:check/],
    ['no file', ['check'], /^Usage: /],
  ])('cannot run with %s', async (_name, args, message) => {
    const run = await playbookCli(args)
    expect(run).toMatchObject({ exitCode: 2, out: '' })
    if (typeof message === 'string') expect(run.err).toBe(message)
    else expect(run.err).toMatch(message)
  })

  test('a page in another encoding is a fault of its own', async () => {
    writeFileSync(path.join(folder, 'latin1.md'), Buffer.from(given, 'latin1'))
    const run = await playbookCli(['check', 'latin1.md'], folder)
    expect(run).toMatchObject({ exitCode: 1, out: '', err: 'latin1.md:1:1 The file is not UTF-8 text.\n' })
  })
})

describe('playbook:accept', slow, () => {
  test('records what a person has looked at, in a page and its rendering; a second time it changes nothing', async () => {
    cpSync(path.join(root, 'locales'), path.join(folder, 'locales'), { recursive: true })
    write(page('de'), replaced(given, 'Kunde erklärt später', 'Kunde erklärt danach'))
    const before = await playbookCli(['check', page('de'), page('en')], folder)
    expect(before.exitCode).toBe(1)
    expect(before.err).toMatch(new RegExp(`^${page('de')}:26:1 .*delivery-intent-withdrawn`, 'm'))

    expect(before.err).toContain(`${page('en')}:1:1 `)

    const accepted = await playbookCli(['accept', page('de'), page('en')], folder)
    const sidecars = [page('de'), page('en')].map((name) => name.replace('.md', '.sidecar.md'))
    expect(accepted).toMatchObject({
      exitCode: 0,
      out: '',
      err: sidecars.map((name) => `${name}: the words are recorded.\n`).join(''),
    })
    const texts = sidecars.map((name) => readFileSync(path.join(folder, name), 'utf8'))
    expect(await playbookCli(['accept', page('de'), page('en')], folder)).toEqual({
      exitCode: 0,
      out: '',
      err: '',
    })
    expect(sidecars.map((name) => readFileSync(path.join(folder, name), 'utf8'))).toEqual(texts)
  })

  test('reads a draft’s language off the page, not off its name', async () => {
    const { text } = pageFile('en')
    write('english.md', replaced(text, 'neither now', 'not now'))
    const sidecar = readFileSync(path.join(root, page('en').replace('.md', '.sidecar.md')), 'utf8')
    write(
      'english.sidecar.md',
      replaced(
        replaced(sidecar, /source: .*\n/, ''),
        /(?<=## Errata\n)[^]*/,
        '\n| Place | Words | Corrected | Reason |\n| --- | --- | --- | --- |\n',
      ),
    )
    const run = await playbookCli(['accept', 'english.md'], folder)
    expect(run).toMatchObject({ exitCode: 0, err: 'english.sidecar.md: the words are recorded.\n' })
  })
})
