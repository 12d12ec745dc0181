import { spawn } from 'node:child_process'
import path from 'node:path'
import { root } from './playbook'

export type Run = { exitCode: number | null; out: string; err: string }

/** Runs the page checker as `npm run -s playbook:check` and `playbook:accept` do, on an English terminal. */
export function playbookCli(args: readonly string[], cwd: string = root): Promise<Run> {
  const cli = path.join(root, 'src/playbook/check/cli.ts')
  const tsx = import.meta.resolve('tsx')
  const env = { ...process.env, LC_ALL: 'en_US.UTF-8', NODE_OPTIONS: '' }
  const child = spawn(process.execPath, ['--import', tsx, cli, ...args], { cwd, env })
  const run = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (run.out += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (run.err += chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ ...run, exitCode }))
  })
}
