/** What the benchmarks measured, as tables for a person to read. */
import type { Bar } from './bars'
import type { BytesBench } from './bytes.bench'
import type { LoadAndPickBench } from './load-and-pick.bench'
import type { RulesBench } from './rules.bench'
import type { StartBench } from './start.bench'

export function showRules({ growth, ...rules }: RulesBench): void {
  const { recommend, handWritten, jsonRulesEngine, zenEngine } = rules
  const contenders = {
    recommend,
    'a hand-written switch': handWritten,
    'json-rules-engine': jsonRulesEngine,
    'zen-engine': zenEngine,
  }
  console.table(
    Object.entries(contenders).map(([name, time]) => ({
      'a record': name,
      ns: time.toFixed(0),
      '÷ recommend': (time / recommend).toFixed(2),
    })),
  )
  console.table(
    growth.map((each) => ({
      'rows of the page': each.rows,
      'first, ms': each.first.toFixed(1),
      'recommend, ns': each.recommend.toFixed(0),
      'json-rules-engine, ns': each.jsonRulesEngine.toFixed(0),
    })),
  )
}

export function showLoadAndPick({ slowdown, ours, smallest }: LoadAndPickBench): void {
  console.table(
    (
      [
        ['largest paint, 1.6 Mbit/s', 'largestPaint'],
        ['view there, 1.6 Mbit/s', 'view'],
        ['first pick', 'firstPick'],
        ['pick', 'pick'],
      ] as const
    ).map(([name, key]) => ({
      [`CPU ${slowdown}× slower, ms`]: name,
      ours: ours[key].toFixed(0),
      'smallest app': smallest[key].toFixed(0),
      ratio: (ours[key] / smallest[key]).toFixed(2),
    })),
  )
}

export function showStart({ slowdown, starts }: StartBench): void {
  console.table(
    starts.map(({ worksheets, view, worksheet }) => ({
      [`worksheets stored, CPU ${slowdown}× slower`]: worksheets,
      'call view, ms': view.toFixed(0),
      'worksheet in it, ms': worksheet?.toFixed(0) ?? '',
    })),
  )
}

export function showBytes({ files }: BytesBench): void {
  console.table(
    files.map(({ file, bytes, firstView }) => ({
      file,
      'bytes, brotli': bytes,
      'first view': firstView ? 'yes' : '',
    })),
  )
}

export function showBars(bars: readonly Bar[]): void {
  console.table(bars.map(({ holds, ...bar }) => ({ ...bar, holds: holds ? 'yes' : 'NO' })))
}
