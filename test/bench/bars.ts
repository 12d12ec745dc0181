import { firstViewBudget } from '../../src/app/budget-plugin'
import type { BytesBench } from './bytes.bench'
import type { LoadAndPickBench } from './load-and-pick.bench'
import type { RulesBench } from './rules.bench'

/** What was promised, what was measured, and whether it holds. */
export type Bar = { what: string; bar: string; measured: string; holds: boolean }

type Measured = { bytes: BytesBench; rules: RulesBench; loadAndPick: LoadAndPickBench }

/** The bars that the product has set itself. Ratios are those of one run. */
export function barsOf({ bytes, rules, loadAndPick }: Measured): Bar[] {
  const { ours, smallest } = loadAndPick
  return [
    atMost(
      'JavaScript of the first view, kB brotli',
      firstViewBudget / 1000,
      bytes.firstView.javaScript / 1000,
    ),
    atMost('largest paint ÷ that of the smallest app', 1.15, ours.largestPaint / smallest.largestPaint),
    atMost('a pick of eleven fields ÷ that of the smallest app', 1.8, ours.pick / smallest.pick),
    atLeast('json-rules-engine ÷ recommend', 500, rules.jsonRulesEngine / rules.recommend),
    atMost('100 000 records recommended, ms', 500, rules.records100k),
  ]
}

const atMost = (what: string, limit: number, measured: number): Bar => ({
  what,
  bar: `at most ${limit}`,
  measured: rounded(measured),
  holds: measured <= limit,
})

const atLeast = (what: string, limit: number, measured: number): Bar => ({
  what,
  bar: `at least ${limit}`,
  measured: rounded(measured),
  holds: measured >= limit,
})

const rounded = (value: number): string => value.toFixed(value < 10 ? 2 : 0)
