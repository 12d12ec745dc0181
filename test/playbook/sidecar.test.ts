import { describe, expect, test } from 'vitest'
import type { Fault } from '../../src/playbook/build/fault'
import { compileGiven, given, givenSidecar, onLine, replaced } from '../support/page'

const [firstId, secondId] = [18, 19]
const firstErratum = 34

/** Faults by the file they are in, line and code. */
const placesOf = (faults: readonly Fault[]): string[] =>
  faults.map(({ file, line, code }) => `${file.endsWith('.sidecar.md') ? 'sidecar' : 'page'} ${line} ${code}`)

/** What an owner can do to a sidecar by hand, and all that the check says. */
const breakages: [string, string, string[]][] = [
  ['no Errata', replaced(givenSidecar, '## Errata', '## Fehler'), ['sidecar 1 sidecar-table']],
  [
    'a heading Errata and no table',
    replaced(givenSidecar, /(?<=## Errata)[^]*/, '\n'),
    ['sidecar 27 sidecar-table'],
  ],
  [
    'an empty line among the errata',
    onLine(givenSidecar, 35, (line) => `\n${line}`),
    ['sidecar 36 row-outside-table'],
  ],
  [
    'an erratum without corrected words',
    onLine(givenSidecar, 38, (line) => replaced(line, 'Berechtigungsszenarien', '')),
    ['sidecar 38 sidecar-table'],
  ],
  [
    'an erratum without a reason',
    onLine(givenSidecar, 38, (line) => replaced(line, /Die Tabelle[^|]*/, '')),
    ['sidecar 38 sidecar-table'],
  ],
  [
    'an erratum with a cell too many',
    onLine(givenSidecar, firstErratum, (line) => `${line} – |`),
    ['sidecar 34 cell-count'],
  ],
  [
    'an id without a number',
    onLine(givenSidecar, firstId, (line) => replaced(line, 'Zeile 1', 'Zeile')),
    ['page 24 row-without-id', 'sidecar 18 sidecar-table'],
  ],
  [
    'a number without an id',
    onLine(givenSidecar, firstId, (line) => replaced(line, 'assignment-declines-ftc', '–')),
    ['page 24 row-without-id', 'sidecar 18 sidecar-table'],
  ],
  [
    'an id given twice',
    onLine(givenSidecar, firstId, (line) =>
      replaced(line, 'assignment-declines-ftc', 'assignment-no-intent'),
    ),
    ['page 1 id-twice', 'page 24 erratum-changed', 'page 24 overlap'],
  ],
  [
    'an id for a row that is not there',
    onLine(givenSidecar, secondId, (line) => `${line}\n${replaced(line, /no-intent|9647734c/g, 'gone')}`),
    ['page 1 row-id-unused'],
  ],
  [
    'a digest of other words',
    onLine(givenSidecar, firstId, (line) => replaced(line, 'a59786a4', 'aaaaaaaa')),
    ['page 24 row-words-changed'],
  ],
]

describe('a sidecar that its owner broke is a fault', () => {
  test.each(breakages)('%s', (_name, sidecar, faults) => {
    const compiled = compileGiven(given, sidecar)
    expect(compiled.content).toBeUndefined()
    const found = placesOf(compiled.faults).filter((fault) => !fault.includes('erratum-place-unknown'))
    expect(found).toEqual(faults)
  })

  test('without its Ids, every row and every L2 lacks one', () => {
    const { faults } = compileGiven(given, replaced(givenSidecar, '## Ids', '## Nummern'))
    const without = placesOf(faults).filter((fault) => /without-id|sidecar-table/.test(fault))
    expect(without).toEqual([
      'page 24 row-without-id',
      'page 25 row-without-id',
      'page 26 row-without-id',
      'page 27 row-without-id',
      'page 28 row-without-id',
      'page 30 l2-without-id',
      'page 34 l2-without-id',
      'page 38 l2-without-id',
      'sidecar 1 sidecar-table',
    ])
  })

  test('faults name the sidecar, and the table that is wanted', () => {
    const { faults } = compileGiven(given, replaced(givenSidecar, '## Errata', '## Fehler'))
    expect(faults).toMatchObject([
      { file: 'locales/de/playbook/l1l2l3-no-intent-de.sidecar.md', params: { name: 'Errata', columns: 4 } },
    ])
  })
})
