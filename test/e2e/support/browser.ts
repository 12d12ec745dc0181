import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { type Engine, places } from './engines'

/** A browser of this machine: where its executable is, and what it calls itself. */
export type Browser = { path: string; version: string }

/** What came of looking for a browser: the browser, or one line that tells a person what to do. */
export type Search = { browser: Browser } | { problem: string }

const aptGet = '/usr/bin/apt-get'

/** Looks for an installed browser and installs nothing. The engine's variable wins, right or wrong. */
export function findBrowser(engine: Engine): Browser | undefined {
  const chosen = process.env[engine.variable]
  if (chosen !== undefined && chosen !== '') return startable(chosen)
  for (const place of places(engine, process.platform, process.env)) {
    const browser = startable(place)
    if (browser !== undefined) return browser
  }
  return undefined
}

/** Finds a browser or, where this may be done unasked (Debian or Ubuntu, as root), installs one. */
export function findOrInstallBrowser(engine: Engine): Search {
  const installed = findBrowser(engine)
  if (installed !== undefined) return { browser: installed }
  const chosen = process.env[engine.variable]
  if (chosen !== undefined && chosen !== '') {
    return { problem: `Browser tests: ${engine.variable} is "${chosen}", which does not start as a browser.` }
  }
  const browser = installWithApt(engine.debianPackage) ? findBrowser(engine) : undefined
  return browser === undefined ? { problem: engine.adviceWhenMissing } : { browser }
}

/**
 * A file that is there need not be a browser: Ubuntu's `chromium` package is a stub that only asks for a snap. So each
 * candidate must answer `--version`, except on Windows, where Chrome and Edge answer it by opening a window.
 */
function startable(path: string): Browser | undefined {
  if (!isExecutable(path)) return undefined
  if (process.platform === 'win32') return { path, version: 'version not asked on Windows' }
  const { status, stdout } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 30_000,
  })
  return status === 0 && /\d+\.\d+/.test(stdout) ? { path, version: stdout.trim() } : undefined
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** True if apt-get ran to its end. Its output is shown: on a slow line it takes minutes. */
function installWithApt(debianPackage: string): boolean {
  const isRoot = process.getuid?.() === 0
  if (process.platform !== 'linux' || !isRoot || !isExecutable(aptGet)) return false
  console.log(`Browser tests: no browser found, installing the package ${debianPackage} with apt-get.`)
  return runApt('update') && runApt('install', '-y', '--no-install-recommends', debianPackage)
}

function runApt(...aptArguments: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(aptGet, aptArguments, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}
