import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../../..')

/** Builds of the app that only the tests know: the version after this one, and one in a language that nobody speaks. */
export type Variant = 'next' | 'pseudo'

/** The name that the app gives itself in the next version. */
export const nextName = 'FTOP Navigator II'

/** The variable that tells variant.config.ts what to build. */
export const variantVariable = 'APP_VARIANT'

/** Builds a variant, with all its hashes and its worker, into a folder of its own. */
export function buildVariant(variant: Variant): string {
  const folder = mkdtempSync(path.join(tmpdir(), `${variant}-`))
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/vite/bin/vite.js'),
      'build',
      '--configLoader=runner',
      `--config=${path.join(import.meta.dirname, 'variant.config.ts')}`,
      `--outDir=${folder}`,
      '--emptyOutDir',
    ],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', [variantVariable]: variant },
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(stderr)
  return folder
}
