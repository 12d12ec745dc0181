import { describe, expect, test } from 'vitest'
import { compileGuide, targetsOf } from '../../src/playbook/build/guide'
import { languages } from '../../src/playbook/schema'
import { fileOf, lexicons, linesOf, onLine, replaced } from '../support/page'
import { playbook } from '../support/playbook'

const guideFile = fileOf('locales/de/playbook/l1l2l3-no-intent-using-competitive-solution-de.md')
const targets = targetsOf(playbook().de, playbook().de.elsewhere)
const compile = (text: string) => compileGuide({ ...guideFile, text }, 'de', lexicons.de, targets)
const lineWith = (words: string): number =>
  guideFile.text.split('\n').findIndex((line) => line.includes(words)) + 1

describe('the L2 guides', () => {
  test.each(languages)('%s: one for each L2 of the page, each with all its parts', (language) => {
    const { guides, l2 } = playbook()[language]
    expect(guides.map(({ id }) => id)).toEqual(l2.map(({ id }) => id))
    expect(guides.map(({ title }) => title)).toEqual(l2.map(({ label }) => label))
    for (const guide of guides) {
      expect(guide.language).toBe(language)
      expect(guide.summary).toMatch(/\S/)
      expect(guide.definition).toMatch(/\S/)
      for (const part of [guide.fits, guide.doesNotFit, guide.ask, guide.notes])
        expect(part.length).toBeGreaterThan(0)
    }
  })

  /** domain.md §5: where what does not fit an L2 belongs instead. */
  test.each([
    [
      'executive-sponsorship',
      ['blocked/security-privacy', 'blocked/product-feature', 'blocked/it-change-management'],
    ],
    ['competitive-solution', ['no-intent/on-premises-solution']],
    [
      'on-premises-solution',
      [
        'blocked/it-infrastructure',
        'no-intent/executive-sponsorship',
        'blocked/security-privacy',
        'blocked/legal-regulatory',
      ],
    ],
  ])('%s: what does not fit is sent where it belongs', (id, expected) => {
    for (const language of languages) {
      const guide = playbook()[language].guides.find((each) => each.id === id)
      expect(guide?.doesNotFit.flatMap(({ instead }) => instead)).toEqual(expect.arrayContaining(expected))
    }
  })

  test('legal limits on the cloud name both L2s that the playbook names', () => {
    const legal = playbook()
      .en.guides.flatMap(({ doesNotFit }) => doesNotFit)
      .find(({ text }) => text.startsWith('Legal'))
    expect(legal?.instead).toEqual(['blocked/security-privacy', 'blocked/legal-regulatory'])
  })

  test('the label of the definition is not part of it', () => {
    expect(playbook().de.guides[1]?.definition).toMatch(/^Der Kunde arbeitet mit .*\n\nZeigen Sie /)
  })
})

describe('a guide with a fault is not compiled', () => {
  const { text } = guideFile
  test.each([
    ['no L2 in its front matter', replaced(text, 'l2: competitive-solution\n', ''), ['1 guide-part-missing']],
    ['no summary', replaced(text, /summary: .*\n/, ''), ['1 guide-part-missing']],
    ['no title', replaced(text, /^# .*\n/m, ''), ['1 no-title']],
    ['no definition', replaced(text, /> \*\*Definition[^]*?(?=## )/, ''), ['1 no-definition']],
    ['no table of what fits', replaced(text, /## Passt\n[^]*?(?=## )/, ''), ['1 guide-part-missing']],
    [
      'a table of what does not fit without lines',
      replaced(text, /(?<=Gehört stattdessen zu \|\n.*\n)[^]*?(?=## )/, '\n'),
      ['1 guide-part-missing'],
    ],
    ['no questions', replaced(text, /## Fragen[^]*?\n(?=## )/, ''), ['1 guide-part-missing']],
    ['no note patterns', replaced(text, /^- .*\n?/gm, ''), ['1 guide-part-missing']],
    [
      'an unknown L2',
      replaced(text, 'Verwendung einer lokalen Microsoft-Lösung |\n', 'Lokale Lösung |\n'),
      [`${lineWith('Ein Drittanbieter hostet')} target-unknown`],
    ],
    [
      'an unknown L1',
      replaced(text, '| In Bearbeitung |\n', '| In Arbeit |\n'),
      [`${lineWith('sobald der Vertrag')} target-unknown`],
    ],
    [
      'no L1 or L2 for a case',
      replaced(text, '| In Bearbeitung |\n', '|  |\n'),
      [`${lineWith('sobald der Vertrag')} target-unknown`],
    ],
    [
      'a cell too many',
      onLine(text, lineWith('sobald der Vertrag'), (line) => `${line} x |`),
      [`${lineWith('sobald der Vertrag')} cell-count`],
    ],
    [
      'a cell missing in a question',
      replaced(text, '| In Bearbeitung | – |\n', '| In Bearbeitung |\n'),
      [`${lineWith('Möchten Sie später')} cell-count`],
    ],
    [
      'an empty line in a table',
      onLine(text, lineWith('Slack'), (line) => `\n${line}`),
      [`${lineWith('Slack') + 1} row-outside-table`],
    ],
  ])('%s', (_name, broken, faults) => {
    const { content, faults: found } = compile(broken)
    expect(linesOf(found)).toEqual(faults)
    expect(content).toBeUndefined()
  })

  test('with the words that name no target', () => {
    expect(compile(replaced(text, '| In Bearbeitung |\n', '| In Arbeit |\n')).faults).toMatchObject([
      { params: { words: 'In Arbeit' } },
    ])
  })
})
