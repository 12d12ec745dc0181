import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, expect } from '@playwright/test'
import { findProgram } from './find-program'
import { chromium as engine } from './programs'

/** A browser with a profile of its own that can be killed as a crash of the machine would, and started again. */
export type Killable = {
  start: () => Promise<Browser>
  kill: () => Promise<void>
  remove: () => Promise<void>
}

const flags = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
]

export function killableBrowser(): Killable {
  const profile = mkdtempSync(path.join(tmpdir(), 'ftop-profile-'))
  const portFile = path.join(profile, 'DevToolsActivePort')
  const executable = findProgram(engine)?.path ?? ''
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  let child: ChildProcess | undefined
  const kill = async () => {
    const running = child
    child = undefined
    if (running?.pid === undefined || running.exitCode !== null) return
    const gone = new Promise((resolve) => running.once('exit', resolve))
    // Its own process group: the renderer and the storage service die with it.
    process.kill(-running.pid, 'SIGKILL')
    await gone
  }
  return {
    start: async () => {
      rmSync(portFile, { force: true })
      child = spawn(executable, [...flags, ...sandbox, `--user-data-dir=${profile}`], {
        detached: true,
        stdio: 'ignore',
      })
      await expect
        .poll(() => existsSync(portFile) && readFileSync(portFile, 'utf8').includes('\n'))
        .toBe(true)
      const port = readFileSync(portFile, 'utf8').split('\n')[0] ?? ''
      return chromium.connectOverCDP(`http://127.0.0.1:${port}`)
    },
    kill,
    remove: async () => {
      await kill()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
