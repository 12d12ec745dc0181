/**
 * `npm run bench`: prints how good the search is and how fast the product, beside what it is held against, and writes
 * the same as JSON. With `--strict` a bar that does not hold is a failure.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../support/playbook'
import { barsOf } from './bars'
import { benchBytes } from './bytes.bench'
import { benchFind } from './find.bench'
import { benchLoadAndPick } from './load-and-pick.bench'
import { benchRules } from './rules.bench'
import { benchSlowBrowser } from './slow-browser.bench'
import { benchStart } from './start.bench'
import { showBars, showBytes, showLoadAndPick, showRules, showStart } from './tables'
import { benchList } from './worksheets.bench'
import { sentences } from '../find/measure'

const find = benchFind()
const rules = await benchRules()
const slow = await benchSlowBrowser(sentences.slice(0, 200).map(({ text }) => text))

console.table(
  find.figures.map(({ half, group, language, count, first, top3 }) => ({
    half,
    group,
    language,
    sentences: count,
    'first, %': percent(first),
    'among three, %': percent(top3),
  })),
)
console.table({
  'search: build, ms': { median: find.build.median.toFixed(1), worst: find.build.first.toFixed(1) },
  'search: a keystroke, ms': {
    median: find.keystroke.median.toFixed(2),
    worst: find.keystroke.worst.toFixed(1),
  },
  [`search: a keystroke, CPU ${slow.slowdown}× slower, ms`]: {
    median: slow.median.toFixed(2),
    worst: slow.worst.toFixed(1),
  },
  'note coach: 400 characters, ms': { median: rules.gradeNote.toFixed(2), worst: '' },
})

const lists = [await benchList(10), await benchList(500)]
console.table(
  lists.map(({ slowdown, worksheets, firstOpening, opening, key }) => ({
    worksheets,
    'CPU slower': `${slowdown}×`,
    'list opens at first, ms': firstOpening.toFixed(0),
    'list opens later, ms': opening.toFixed(0),
    'script per key, ms': key.median.toFixed(1),
    'script per key, worst, ms': key.worst.toFixed(1),
  })),
)

const bytes = benchBytes()
const loadAndPick = await benchLoadAndPick()
const start = await benchStart()
const bars = barsOf({ bytes, rules, loadAndPick })
showRules(rules)
showLoadAndPick(loadAndPick)
showStart(start)
showBytes(bytes)
showBars(bars)
if (process.argv.includes('--strict') && bars.some(({ holds }) => !holds)) process.exitCode = 1

const folder = path.join(root, 'test-results')
mkdirSync(folder, { recursive: true })
const all = { find, rules, slow, lists, bytes, loadAndPick, start, bars }
writeFileSync(path.join(folder, 'bench.json'), `${JSON.stringify(all, null, 2)}\n`)

function percent(share: number): string {
  return (share * 100).toFixed(1)
}
