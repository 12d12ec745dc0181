/** `npm run test:browser`: finds or installs what it needs, then runs Playwright. Arguments go to `playwright test`. */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { findOrInstall } from './find-program'
import { chromium, firefox, nginx } from './programs'

const searches = [chromium, firefox, nginx].map((program) => ({ program, ...findOrInstall(program) }))
const problems = searches.flatMap((search) => ('problem' in search ? [search.problem] : []))
if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exitCode = 1
} else {
  const found = searches.flatMap((search) => ('found' in search ? [search] : []))
  for (const each of found) console.log(`Browser tests: ${each.found.version} (${each.found.path})`)
  runPlaywright(Object.fromEntries(found.map((each) => [each.program.variable, each.found.path])))
}

/** @param paths by the variable that names the executable. */
function runPlaywright(paths: Record<string, string>): void {
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli')
  // Node with the file of the command-line tool, not `npx`: a .cmd file does not start on Windows without a shell.
  const child = spawn(process.execPath, [playwright, 'test', ...process.argv.slice(2)], {
    cwd: resolve(import.meta.dirname, '../../..'),
    env: { ...process.env, ...paths },
    stdio: 'inherit',
  })
  // A stopped run must not leave the browser and the web server behind. Playwright tidies up on SIGINT alone; where a
  // terminal's Ctrl+C has sent it that already, it ignores the second one.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill('SIGINT'))
  child.on('exit', (code) => (process.exitCode = code ?? 1))
}
