import { brotliCompressSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'

/** JavaScript that the first view needs, compressed as a good host serves it. */
export const firstViewBudget = 140_000

/** Says at each build what JavaScript the first view needs, and fails the build that needs too much. */
export function budgetPlugin(): Plugin {
  return {
    name: 'first-view-budget',
    apply: 'build',
    writeBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const needed = new Set(chunks.filter(({ isEntry }) => isEntry))
      // A set can grow while it is walked: what is imported statically is needed as well.
      for (const { imports } of needed) {
        for (const chunk of chunks) if (imports.includes(chunk.fileName)) needed.add(chunk)
      }
      const bytes = [...needed].reduce(
        (sum, { code }: Rolldown.OutputChunk) => sum + brotliCompressSync(code).length,
        0,
      )
      const report = `JavaScript for the first view: ${kilobytes(bytes)} brotli, at most ${kilobytes(firstViewBudget)}`
      if (bytes > firstViewBudget) this.error(report)
      this.info(report)
    },
  }
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
