import { readdirSync } from 'node:fs'
import path from 'node:path'
import { inSlowBrowser, slowdown } from './browser'
import { playbook, root } from '../support/playbook'
import { median, quantile } from './timing'

/** Milliseconds for each key of what is typed, in a real browser whose CPU is slowed down. */
export type SlowBrowserBench = { slowdown: number; keys: number; median: number; p99: number; worst: number }

/** Types sentences into the search that the build made, key by key. Wants a built `dist/`. */
export async function benchSlowBrowser(sentences: readonly string[]): Promise<SlowBrowserBench> {
  return inSlowBrowser(async (newPage) => {
    const { page } = await newPage()
    await page.goto('./')
    const chunk = readdirSync(path.join(root, 'dist/assets')).find((file) => /^find-.*\.js$/.test(file))
    const times = await page.evaluate(
      async ({ chunk, playbooks, sentences }) => {
        // No function here may have a name: what runs this file marks those with a helper that the page lacks.
        const module: unknown = await import(`/assets/${chunk ?? ''}`)
        const exported: unknown[] = typeof module === 'object' && module !== null ? Object.values(module) : []
        const createFinder = exported.find((each) => typeof each === 'function' && each.length === 1)
        const warmUp = exported.find((each) => typeof each === 'function' && each.length === 2)
        if (typeof createFinder !== 'function' || typeof warmUp !== 'function')
          throw new Error('The search is not in its chunk')
        const passes = Array.from({ length: 3 }, () => {
          const find: unknown = Reflect.apply(createFinder, undefined, [playbooks])
          if (typeof find !== 'function') throw new Error('The search cannot be made')
          // As the app does before somebody types.
          const works: (() => void)[] = []
          Reflect.apply(warmUp, undefined, [find, (work: () => void) => void works.push(work)])
          for (let work = works.pop(); work !== undefined; work = works.pop()) work()
          return sentences.flatMap((text) =>
            Array.from(text, (_, at) => {
              const start = performance.now()
              Reflect.apply(find, undefined, [text.slice(0, at + 1)])
              return performance.now() - start
            }),
          )
        })
        // The middle of three passes with a search of its own each: what else goes on in the machine does not count.
        return (passes[0] ?? []).map(
          (_, key) => passes.map((pass) => pass[key] ?? 0).sort((a, b) => a - b)[1] ?? 0,
        )
      },
      { chunk, playbooks: playbook(), sentences },
    )
    return {
      slowdown,
      keys: times.length,
      median: median(times),
      p99: quantile(times, 0.99),
      worst: quantile(times, 1),
    }
  })
}
