import { describe, expect, test } from 'vitest'
import type { Fault } from '../../src/playbook/build/fault'
import { afterLabel, parse } from '../../src/playbook/build/markdown'
import { pageIdOf, readDefinition, readL2s, readRefreshSummary } from '../../src/playbook/build/page-parts'
import { lexicons } from '../support/page'

const silent = () => undefined
const document = (...lines: string[]) => parse(lines.join('\n'), silent)

test.each([
  ['Definition: words', 'words'],
  ['Definition : words', 'words'],
  ['Definition:words', 'words'],
  ['Definition：words', 'words'],
  ['definition: words', 'words'],
  ['**Definition:** words', 'words'],
  ['** Definition:** words', 'words'],
  ['**Definition**: words', 'words'],
  ['**Definition** words', 'words'],
  ['**Definition** : words', 'words'],
  ['__Definition__ words: more', 'words: more'],
  ['Bestimmung: Wörter', 'Wörter'],
  ['Definition words: more', undefined],
  ['A Definition: words', undefined],
  ['A **Definition:** words', undefined],
  ['Definition', undefined],
])('behind its label, %j says %j', (text, words) => {
  expect(afterLabel(text, ['Definition', 'Bestimmung'])).toBe(words)
})

test.each([
  ['> [!NOTE] Definition: words', 'words'],
  ['> [!NOTE]\n> **Definition**: words', 'words'],
  ['> Definition: \n\nDefinition: words', 'words'],
  ['Definition: words of [!NOTE] kind', 'words of [!NOTE] kind'],
])('the definition of %j is %j', (text, words) => {
  expect(readDefinition(document(text), lexicons.en, silent).text).toBe(words)
})

test('an L2 is a heading that says so, with all that follows it', () => {
  const l2s = readL2s(
    document(
      '# Page',
      '## L2 – Große Lösung (neu)',
      'One.',
      '',
      'Two.',
      '### [L2-Using X: the rival!](l1-foo-using--x-en.md)',
      '## [L2 ‑ Sponsor](https://example.org/Other-Page-de.MD)',
      '## What an L2 – is',
      'Nothing.',
    ),
    'l1-foo',
  )
  expect(l2s.map(({ label, href, text, draftId }) => ({ label, href, text, draftId }))).toEqual([
    { label: 'Große Lösung (neu)', href: '', text: 'One.\n\nTwo.', draftId: 'große-lösung-neu' },
    { label: 'Using X: the rival!', href: 'l1-foo-using--x-en.md', text: '', draftId: 'using-x' },
    { label: 'Sponsor', href: 'https://example.org/Other-Page-de.MD', text: '', draftId: 'other-page' },
  ])
})

test.each([
  ['l1l2l3-no-intent-de.md', 'l1l2l3-no-intent'],
  ['folder/sub\\l1-blocked-EN.MD', 'l1-blocked'],
  ['l1-blocked.md', 'l1-blocked'],
  ['l1.md.de', 'l1.md.de'],
])('the id of the page %j is %j', (file, id) => {
  expect(pageIdOf(file)).toBe(id)
})

describe('when a page was refreshed last', () => {
  const read = (...lines: string[]) => {
    const faults: Pick<Fault, 'code' | 'line'>[] = []
    const refreshes = readRefreshSummary(document(...lines), lexicons.en, ({ line }, code) => {
      faults.push({ code, line })
    })
    return { dates: refreshes.map(({ date }) => date), faults }
  }

  test.each([
    ['3/7/2020', '2020-03-07'],
    ['12/31/1999', '1999-12-31'],
    ['02/29/2020', '2020-02-29'],
  ])('is by its front matter, %s, where nothing else says so: %s', (date, iso) => {
    expect(read('---', `ms.date: ${date}`, '---', '# Page')).toEqual({ dates: [iso], faults: [] })
  })

  test.each([
    '13/1/2020',
    '2/30/2020',
    '3/7/20',
    '27.3.2020',
    '3/7/20200',
    '13/7/2020 or so',
    '103/7/2020',
    '[1]',
  ])('is not known by %j', (date) => {
    expect(read('---', `ms.date: ${date}`, '---', '# Page')).toEqual({
      dates: [],
      faults: [{ code: 'no-revision-date', line: 1 }],
    })
  })

  test('is by a table under its heading, or by one that begins with a date', () => {
    const table = [
      '| Date | By | What |',
      '| --- | --- | --- |',
      '| 3/7/2020 | A | B |',
      '| 1/2/2019 | C | D |',
    ]
    const dates = ['2020-03-07', '2019-01-02']
    const other = ['| Row | By |', '| --- | --- |', '| one | A |', '']
    expect(read('# Page', '## Refresh Summary', '', ...table)).toEqual({ dates, faults: [] })
    expect(read('# Page', ...other, ...table)).toEqual({ dates, faults: [] })
  })

  test('is told of each row that can be read; of each other one is said why it cannot', () => {
    expect(
      read(
        '# Page',
        '## Refresh Summary',
        '| Date | By | What |',
        '| --- | --- | --- |',
        '| 3/7/2020 | A | B |',
        '| soon | A | B |',
        '| 1/2/2019 | A |',
      ),
    ).toEqual({
      dates: ['2020-03-07'],
      faults: [
        { code: 'date-unreadable', line: 6 },
        { code: 'cell-count', line: 7 },
      ],
    })
  })
})
