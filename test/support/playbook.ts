import path from 'node:path'
import { compilePlaybooks } from '../../src/playbook/build/playbook'
import { readLexicons, readPlaybookSources } from '../../src/playbook/build/read'
import type { Playbooks } from '../../src/playbook/schema'
import { verify } from '../../src/rules'

/** The project's top folder. */
export const root = path.resolve(import.meta.dirname, '../..')

let compiled: Playbooks | undefined

/** The playbook as the build compiles it from locales/, in both languages: the one that tests work on. */
export function playbook(): Playbooks {
  compiled ??= compileFromLocales()
  return compiled
}

function compileFromLocales(): Playbooks {
  const { content, faults } = compilePlaybooks(readPlaybookSources(root), {
    lexicons: readLexicons(root),
    verify,
  })
  if (content === undefined) throw new Error(JSON.stringify(faults, null, 2))
  return content
}
