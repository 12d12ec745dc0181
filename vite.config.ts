import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { budgetPlugin } from './src/app/budget-plugin'
import { cspPlugin } from './src/app/csp-plugin'
import { licencesPlugin } from './src/app/licences-plugin'
import { manifestPlugin } from './src/app/manifest-plugin'
import { startPagePlugin } from './src/app/start-page-plugin'
import { workerPlugin } from './src/app/worker-plugin'
import { playbookPlugin } from './src/playbook/vite-plugin'
import { verify } from './src/rules'
import { tokensPlugin } from './src/ui/tokens-plugin'

/**
 * What the first view needs and later parts share. In one file it compresses better than in the small ones into which
 * the bundler would cut it: by 2 of 140 kB.
 */
const shared = [
  /node_modules\/(react|react-dom|scheduler|use-sync-external-store|wouter|zod)\//,
  /node_modules\/(@tanstack|react-hook-form|@hookform|i18next|react-i18next)\//,
  /src\/(playbook\/schema|rules\/[a-z-]+|record\/(patch|worksheet|record|transfer|format|entry|status|history))\.ts$/,
  // A small file costs a turn on the line as a large one does.
  /src\/(i18n\/(i18n|use-words|(field|erratum)-words)|ui\/(announcer|clipboard|popover|setting|erratum-note))\.tsx?$/,
  /locales\/(de|en)\/ui\.json$/,
]

/** Of the rooms that keep nothing and know no page. */
const pureTests = ['playbook', 'rules', 'find', 'record'].map((room) => `test/${room}/**/*.test.ts`)

export default defineConfig({
  // Relative addresses: the built folder runs from any static host and any sub-path.
  base: './',
  plugins: [
    react(),
    playbookPlugin({ verify }),
    tokensPlugin(),
    startPagePlugin(),
    cspPlugin(),
    budgetPlugin(),
    manifestPlugin(),
    licencesPlugin(),
    workerPlugin(),
  ],
  resolve: {
    alias: [
      { find: /^fflate$/, replacement: path.resolve(import.meta.dirname, 'src/record/formats/zip.ts') },
    ],
  },
  build: {
    target: 'es2022',
    cssTarget: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'shared', test: (module) => shared.some((each) => each.test(module)) }],
        },
      },
    },
  },
  test: {
    projects: [
      // Pure, so the files of a worker may share what one of them has loaded: it halves their time.
      { extends: true, test: { name: 'pure', include: pureTests, isolate: false } },
      {
        extends: true,
        test: { name: 'page', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**', ...pureTests] },
      },
    ],
    // By itself it leaves one core alone: on two that is half the machine.
    maxWorkers: '100%',
    // Bundled, as in the build, for the alias above to act.
    server: { deps: { inline: ['write-excel-file'] } },
  },
})
