import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { places, type Program } from './programs'

/** A program of this machine: where its executable is, and what it calls itself. */
export type Found = { path: string; version: string }

/** What came of looking for a program: the program, or one line that tells a person what to do. */
export type Search = { found: Found } | { problem: string }

const aptGet = '/usr/bin/apt-get'

/** Looks for an installed program and installs nothing. The program's variable wins, right or wrong. */
export function findProgram(program: Program): Found | undefined {
  const chosen = process.env[program.variable]
  if (chosen !== undefined && chosen !== '') return startable(program, chosen)
  for (const place of places(program, process.platform, process.env)) {
    const found = startable(program, place)
    if (found !== undefined) return found
  }
  return undefined
}

/** Finds a program or, where this may be done unasked (Debian or Ubuntu, as root), installs it. */
export function findOrInstall(program: Program): Search {
  const installed = findProgram(program)
  if (installed !== undefined) return { found: installed }
  const chosen = process.env[program.variable]
  if (chosen !== undefined && chosen !== '') {
    return { problem: `Tests: ${program.variable} is "${chosen}", which does not start.` }
  }
  const found = installWithApt(program.debianPackage) ? findProgram(program) : undefined
  return found === undefined ? { problem: program.adviceWhenMissing } : { found }
}

/**
 * A file that is there need not be the program: Ubuntu's `chromium` package is a stub that only asks for a snap. So each
 * candidate must say its version, except on Windows, where Chrome and Edge answer that by opening a window.
 */
function startable(program: Program, path: string): Found | undefined {
  if (!isExecutable(path)) return undefined
  if (process.platform === 'win32') return { path, version: 'version not asked on Windows' }
  const { status, stdout, stderr } = spawnSync(path, [program.versionFlag], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 30_000,
  })
  // nginx says its version where others complain.
  const version = [stdout, stderr].find((output) => /\d+\.\d+/.test(output))
  return status === 0 && version !== undefined ? { path, version: version.trim() } : undefined
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
  console.log(`Tests: installing the missing package ${debianPackage} with apt-get.`)
  return runApt('update') && runApt('install', '-y', '--no-install-recommends', debianPackage)
}

function runApt(...aptArguments: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(aptGet, aptArguments, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}
