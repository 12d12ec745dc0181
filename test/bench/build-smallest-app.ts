import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { playbook, root } from '../support/playbook'

/** Builds the smallest app with the same packages into a folder of its own, with the page's own rows as its table. */
export async function buildSmallestApp(): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'smallest-app-'))
  await build({
    root: path.join(root, 'test/bench/smallest-app'),
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  })
  writeFileSync(path.join(folder, 'table.json'), JSON.stringify(table()))
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}

const table = () =>
  playbook().en.rows.map(({ id, statement, cells }) => ({
    id,
    statement,
    values: Object.fromEntries(Object.entries(cells).map(([field, { text }]) => [field, text])),
  }))
