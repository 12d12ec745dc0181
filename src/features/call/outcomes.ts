import type { Outcome } from '../../find'
import type { Playbook } from '../../playbook/schema'
import type { Situation } from '../../rules'
import { targetName } from './target'

/** What an outcome proves, and no more. */
export function answersOf({ kind, id }: Outcome, playbook: Playbook): Situation {
  switch (kind) {
    case 'row': {
      const row = playbook.rows.find((each) => each.id === id)
      return { phase: row?.phase, row: row?.id }
    }
    case 'l2':
      return { l2: id }
    case 'elsewhere':
      return { row: 'none', elsewhere: id }
  }
}

/** What an outcome is called. */
export function outcomeName({ kind, id }: Outcome, playbook: Playbook): string {
  switch (kind) {
    case 'row':
      return playbook.rows.find((row) => row.id === id)?.lead ?? id
    case 'l2':
      return playbook.l2.find((l2) => l2.id === id)?.label ?? id
    case 'elsewhere':
      return targetName(id, playbook)
  }
}
