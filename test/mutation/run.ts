/**
 * `npm run test:mutation [-- ROOM…]`: seeds faults in the rooms below the features, one after the other, and fails where
 * the room's tests notice fewer than the bar. A report of each lies in test-results/. All of it takes hours on two cores.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { playbook, root } from '../support/playbook'

const bar = 80

/** The files of each room; its tests are `<room>/all.suite.ts`. The workbook's zip is the build's alias, which these lack. */
const rooms: Record<string, string[]> = {
  playbook: [
    'src/playbook/build/**/*.ts',
    'src/playbook/check/check.ts',
    'src/playbook/{changes,schema,target}.ts',
  ],
  rules: ['src/rules/**/*.ts', '!src/rules/index.ts', '!src/rules/**/types.ts'],
  record: ['src/record/**/*.ts', '!src/record/formats/{xlsx,zip}.ts'],
  find: ['src/find/**/*.ts', '!src/find/types.ts', '!src/find/learn/cli.ts'],
}

const named = process.argv.slice(2)
const unknown = named.filter((room) => rooms[room] === undefined)
if (unknown.length > 0) throw new Error(`no such room: ${unknown.join(', ')}`)

const folder = path.join(root, 'test-results')
const compiled = path.join(folder, 'compiled-playbook.json')
mkdirSync(folder, { recursive: true })
writeFileSync(compiled, JSON.stringify(playbook()))

for (const [room, mutate] of Object.entries(rooms)) {
  if (named.length > 0 && !named.includes(room)) continue
  // In its own room the playbook is compiled with the fault in the compiler.
  if (room === 'playbook') delete process.env.COMPILED_PLAYBOOK
  else process.env.COMPILED_PLAYBOOK = compiled
  const results = `test-results/mutation-${room}`
  await new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/mutation/vitest.config.ts', dir: `test/mutation/${room}`, related: false },
    mutate,
    coverageAnalysis: 'all',
    concurrency: 2,
    // A busy machine is no fault that a test has noticed.
    timeoutMS: 20_000,
    reporters: ['clear-text', 'progress-append-only', 'json'],
    jsonReporter: { fileName: `${results}.json` },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    thresholds: { high: 90, low: bar, break: bar },
    tempDirName: results,
  }).runMutationTest()
}
