import type { Playbook } from '../playbook/schema'
import type { NoteL1 } from '../rules'

const l1s: readonly NoteL1[] = ['in-progress', 'blocked', 'status-unknown', 'duplicate-invalid']

/** The L1 of a row by its id: the page's own where the cell has the page's name, else the one that is called so. */
export function l1OfRow(playbook: Playbook, rowId: string): NoteL1 {
  const words = playbook.rows.find(({ id }) => id === rowId)?.cells.l1.text
  const named = playbook.elsewhere.find(({ l1 }) => l1 === words)?.id.split('/')[0]
  return l1s.find((l1) => l1 === named) ?? 'no-intent'
}
