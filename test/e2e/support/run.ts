/** `npm run test:browser`: finds or installs a browser, then runs Playwright. Arguments go to `playwright test`. */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { type Browser, findOrInstallBrowser } from './browser'
import { chromium } from './engines'

const search = findOrInstallBrowser(chromium)
if ('problem' in search) {
  console.error(search.problem)
  process.exitCode = 1
} else {
  runPlaywright(search.browser)
}

function runPlaywright(browser: Browser): void {
  console.log(`Browser tests: ${browser.version} (${browser.path})`)
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli')
  // Node with the file of the command-line tool, not `npx`: a .cmd file does not start on Windows without a shell.
  const child = spawn(process.execPath, [playwright, 'test', ...process.argv.slice(2)], {
    cwd: resolve(import.meta.dirname, '../../..'),
    env: { ...process.env, [chromium.variable]: browser.path },
    stdio: 'inherit',
  })
  // A stopped run must not leave the browser and the web server behind. Playwright tidies up on SIGINT alone; where a
  // terminal's Ctrl+C has sent it that already, it ignores the second one.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill('SIGINT'))
  child.on('exit', (code) => (process.exitCode = code ?? 1))
}
