import { describe, expect, test } from 'vitest'
import { compilePlaybooks, languageFaults, type PlaybookSources } from '../../src/playbook/build/playbook'
import { readPlaybookSources } from '../../src/playbook/build/read'
import { type Playbook, playbookSchema } from '../../src/playbook/schema'
import { verify } from '../../src/rules'
import { given, lexicons, linesOf, replaced } from '../support/page'
import { playbook, root } from '../support/playbook'

const { de, en } = playbook()
const english = (change: (playbook: Playbook) => Playbook): Playbook => change(structuredClone(en))
const line = (id: string): number => [...en.rows, ...en.l2].find((part) => part.id === id)?.line ?? 0
const compare = (other: Playbook) =>
  languageFaults(de, other, 'en.md').map((fault) => ({ line: fault.line, part: fault.params['part'] }))

test('the two languages have the same structure, and each is what the app expects', () => {
  expect(compare(en)).toEqual([])
  expect(playbookSchema.parse(JSON.parse(JSON.stringify(de)))).toEqual(de)
  expect(playbookSchema.parse(JSON.parse(JSON.stringify(en)))).toEqual(en)
})

describe('languages that differ are a fault of the second', () => {
  const inRow = (change: (row: Playbook['rows'][number]) => Playbook['rows'][number]) =>
    english((page) => ({
      ...page,
      rows: page.rows.with(1, change(page.rows[1] ?? page.rows.at(0) ?? neverRow())),
    }))

  test.each([
    [
      'in the order of their rows',
      english((page) => ({ ...page, rows: page.rows.toReversed() })),
      [{ line: 1, part: 'rows' }],
    ],
    [
      'in the kind of a cell',
      inRow((row) => ({ ...row, cells: { ...row.cells, notes: { kind: 'fixed', text: 'x' } } })),
      [{ line: line('assignment-no-intent'), part: 'assignment-no-intent notes' }],
    ],
    [
      'in the phase of a row',
      inRow((row) => ({ ...row, phase: 'delivery' })),
      [{ line: line('assignment-no-intent'), part: 'assignment-no-intent phase' }],
    ],
    [
      'in a lead',
      inRow((row) => ({ ...row, lead: '' })),
      [{ line: line('assignment-no-intent'), part: 'assignment-no-intent lead' }],
    ],
    ['in their L2s', english((page) => ({ ...page, l2: page.l2.toReversed() })), [{ line: 1, part: 'L2' }]],
    [
      'in their errata',
      english((page) => ({ ...page, errata: page.errata.slice(1) })),
      [{ line: 1, part: 'errata' }],
    ],
    [
      'in what fits an L2',
      english((page) => ({
        ...page,
        guides: page.guides.map((guide) =>
          guide.id === 'competitive-solution' ? { ...guide, fits: [] } : guide,
        ),
      })),
      [{ line: line('competitive-solution'), part: 'competitive-solution fits' }],
    ],
    [
      'in where a case belongs instead',
      english((page) => ({
        ...page,
        guides: page.guides.map((guide) => ({
          ...guide,
          doesNotFit: guide.doesNotFit.map((each) => ({ ...each, instead: ['in-progress'] })),
        })),
      })),
      en.l2.map(({ id, line: at }) => ({ line: at, part: `${id} doesNotFit` })),
    ],
    [
      'in what a yes speaks for',
      english((page) => ({
        ...page,
        guides: page.guides.with(0, {
          ...(page.guides[0] ?? neverGuide()),
          ask: page.guides[0]?.ask.toReversed() ?? [],
        }),
      })),
      [{ line: line('executive-sponsorship'), part: 'executive-sponsorship ask' }],
    ],
  ])('%s', (_name, other, faults) => {
    expect(compare(other)).toEqual(faults)
  })

  test('with what the one has and what the other has', () => {
    const [fault] = languageFaults(
      de,
      inRow((row) => ({ ...row, phase: 'delivery' })),
      'en.md',
    )
    expect(fault).toMatchObject({
      file: 'en.md',
      code: 'languages-differ',
      params: { expected: 'assignment', found: 'delivery' },
    })
  })
})

describe('the playbook of all languages', () => {
  const compile = (change: (sources: PlaybookSources) => PlaybookSources) =>
    compilePlaybooks(change(readPlaybookSources(root)), { lexicons, verify })

  test('is not compiled without the sidecar of a page', () => {
    const { content, faults } = compile(({ de: german, en: rest }) => ({
      de: { ...german, sidecar: undefined },
      en: rest,
    }))
    expect(content).toBeUndefined()
    expect(linesOf(faults)).toEqual(['1 sidecar-missing'])
  })

  test('a fault in German hides no playbook as sound', () => {
    const { content, faults } = compile(({ de: german, en: rest }) => ({
      de: { ...german, page: { ...german.page, text: replaced(given, '3/27/2020', '27.3.2020') } },
      en: rest,
    }))
    expect(content).toBeUndefined()
    expect(linesOf(faults)).toEqual(['46 date-unreadable'])
  })

  test('a fault in a guide or in the table of what belongs elsewhere is named, with its file and line', () => {
    const { content, faults } = compile(({ de: german, en: rest }) => ({
      de: {
        ...german,
        guides: german.guides.map((guide) =>
          guide.file.includes('competitive')
            ? {
                ...guide,
                text: replaced(guide.text, 'Blockiert > Produktfeature', 'Blockiert > Produktfehler'),
              }
            : guide,
        ),
      },
      en: {
        ...rest,
        elsewhere: {
          ...rest.elsewhere,
          text: replaced(rest.elsewhere.text, 'blocked/billing', 'blocked/bill'),
        },
      },
    }))
    expect(content).toBeUndefined()
    expect(faults.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      'locales/de/playbook/l1l2l3-no-intent-using-competitive-solution-de.md:30 target-unknown',
      'locales/en/playbook/elsewhere-en.md:1 elsewhere-ids',
      'locales/en/playbook/elsewhere-en.md:17 elsewhere-ids',
    ])
  })

  test('a guide that no page’s L2 finds', () => {
    const { content, faults } = compile(({ de: german, en: rest }) => ({
      de: { ...german, guides: german.guides.filter(({ file }) => !file.includes('competitive')) },
      en: rest,
    }))
    expect(content).toBeUndefined()
    expect(faults).toMatchObject([
      {
        line: 34,
        code: 'guide-missing',
        params: { id: 'competitive-solution', href: 'l1l2l3-no-intent-using-competitive-solution-de.md' },
      },
    ])
  })
})

function neverRow(): never {
  throw new Error('the page has a second row')
}

function neverGuide(): never {
  throw new Error('the page has a guide')
}
