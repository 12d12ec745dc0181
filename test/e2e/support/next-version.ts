import { spawnSync } from 'node:child_process'
import path from 'node:path'

/** The name that the app gives itself in the version after this one. */
export const nextName = 'FTOP Navigator II'

/** Builds the version after this one, with all its hashes and its worker, into a folder. */
export function buildNextVersion(folder: string): void {
  const root = path.resolve(import.meta.dirname, '../../..')
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/vite/bin/vite.js'),
      'build',
      '--configLoader=runner',
      `--config=${path.join(import.meta.dirname, 'next-version.config.ts')}`,
      `--outDir=${folder}`,
      '--emptyOutDir',
    ],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production' }, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
}
