import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Playbooks } from '../../src/playbook/schema'

export const root = path.resolve(import.meta.dirname, '../..')

/** The playbook from the file that COMPILED_PLAYBOOK names (run.ts). */
export function playbook(): Playbooks {
  compiled ??= JSON.parse(readFileSync(process.env.COMPILED_PLAYBOOK ?? '', 'utf8')) as Playbooks
  return compiled
}
let compiled: Playbooks | undefined
