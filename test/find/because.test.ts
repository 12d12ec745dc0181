import { expect, test } from 'vitest'
import { because } from '../../src/find/because'
import type { Evidence } from '../../src/find/match'
import { tokenize } from '../../src/find/text'

const text = 'Der Kunde BLEIBT, wie immer, bei „Slack“.'
const tokens = tokenize(text, { breaks: new Set(), clitics: new Set() })
const [der, kunde, bleibt, immer, slack] = [0, 1, 2, 4, 6]

/** A signal that was answered by the words at these places. */
const answered = (line: string, ...places: number[]): Evidence => ({
  signal: { outcome: 'any', line, worth: 1, parts: [] },
  worth: 1,
  tokens: new Set(places),
})

test.each([
  ['nothing, if nothing did', [], [], [], []],
  ['the words of a signal', [answered('<rival>', slack)], [], ['Slack'], ['<rival>']],
  [
    'in the order of the text, whatever the order of the signal',
    [answered('<rival> & <keep>', slack, bleibt)],
    [],
    ['BLEIBT', 'Slack'],
    ['<rival> & <keep>'],
  ],
  [
    'a word of two signals once, and both signals, the first one first',
    [answered('<keep> … <rival>', bleibt, slack), answered('<customer> <keep>', kunde, bleibt)],
    [],
    ['Kunde', 'BLEIBT', 'Slack'],
    ['<keep> … <rival>', '<customer> <keep>'],
  ],
  [
    'words of the examples, which stand among the signals themselves',
    [],
    [immer, der],
    ['Der', 'immer'],
    ['~ der', '~ immer'],
  ],
  [
    'words of signals and of the examples together, the signals named first',
    [answered('<rival>', slack)],
    [slack, kunde],
    ['Kunde', 'Slack'],
    ['<rival>', '~ kunde', '~ slack'],
  ],
])('what made an outcome come up is marked: %s', (_, evidence, like, marked, signals) => {
  const reason = because(evidence, like, tokens)
  expect(reason.ranges.map(({ start, end }) => text.slice(start, end))).toEqual(marked)
  expect(reason.signals).toEqual(signals)
})

test('a mark is a place in the text and nothing more', () => {
  expect(because([answered('<rival>', slack)], [], tokens).ranges).toEqual([{ start: 34, end: 39 }])
})
