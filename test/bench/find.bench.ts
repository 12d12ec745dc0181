import { pathToFileURL } from 'node:url'
import { createFinder } from '../../src/find'
import { groups, halves, measure, sentences, type Figures, type Group, type Half } from '../find/measure'
import { playbook } from '../support/playbook'
import { quantile, timed } from './timing'

export type FindBench = {
  figures: { half: Half; group: Group; language: 'de' | 'en'; count: number; first: number; top3: number }[]
  /** Milliseconds. */
  build: { first: number; median: number }
  keystroke: { count: number; median: number; p99: number; worst: number }
}

/** How often the right outcome comes first and among the first three, and how long the search takes. */
export function benchFind(): FindBench {
  const playbooks = playbook()
  const builds = Array.from({ length: 9 }, () => timed(() => createFinder(playbooks)))
  const find = createFinder(playbooks)
  const typed = sentences.filter(({ half }) => half === 'held')
  const keystrokes = typed.flatMap(({ text }) =>
    Array.from(text, (_, at) => timed(() => find(text.slice(0, at + 1)))),
  )
  const figures = halves.flatMap((half) =>
    groups.flatMap((group) =>
      (['de', 'en'] as const).map((language) => {
        const chosen = sentences.filter(
          (each) => each.half === half && each.group === group && each.language === language,
        )
        const { count, first, top3 }: Figures = measure(find, chosen)
        return { half, group, language, count, first, top3 }
      }),
    ),
  )
  return {
    figures,
    build: { first: builds[0] ?? 0, median: quantile(builds, 0.5) },
    keystroke: {
      count: keystrokes.length,
      median: quantile(keystrokes, 0.5),
      p99: quantile(keystrokes, 0.99),
      worst: quantile(keystrokes, 1),
    },
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { figures, build, keystroke } = benchFind()
  console.table(figures.map((each) => ({ ...each, first: percent(each.first), top3: percent(each.top3) })))
  console.log('build, ms', build)
  console.log('keystroke, ms', keystroke)
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
