import type { Playbook, Target } from './schema'

/** What a target is called: "L1 › L2", or "L1 › lead" for a row of the page. */
export function targetName(target: Target, playbook: Playbook): string {
  const l2 = playbook.l2.find(({ id }) => target === `no-intent/${id}`)
  if (l2) return `${playbook.title} › ${l2.label}`
  const row = playbook.rows.find(({ id }) => target === `row/${id}`)
  if (row) return `${row.cells.l1.text} › ${row.lead}`
  const elsewhere = playbook.elsewhere.find(({ id }) => id === target)
  return [elsewhere?.l1, elsewhere?.l2].filter(Boolean).join(' › ')
}
