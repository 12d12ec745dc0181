/** `npm run bench`: prints how good and how fast the search and the rules are, and writes the same as JSON. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../support/playbook'
import { benchFind } from './find.bench'
import { benchRules } from './rules.bench'
import { benchSlowBrowser } from './slow-browser.bench'
import { sentences } from '../find/measure'

const find = benchFind()
const rules = benchRules()
const typed = sentences.filter(({ half }, at) => half === 'held' && at % 2 === 0)
const slow = await benchSlowBrowser(typed.map(({ text }) => text))

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
  'recommend, ns': { median: rules.recommend.toFixed(0), worst: '' },
  'a hand-written switch, ns': { median: rules.handWritten.toFixed(0), worst: '' },
})

const folder = path.join(root, 'test-results')
mkdirSync(folder, { recursive: true })
writeFileSync(path.join(folder, 'bench.json'), `${JSON.stringify({ find, rules, slow }, null, 2)}\n`)

function percent(share: number): string {
  return (share * 100).toFixed(1)
}
