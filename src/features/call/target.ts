import { elsewhereIds, type ElsewhereId, type Playbook, type Target } from '../../playbook/schema'
import type { Situation } from '../../rules'

/** What a target is called: "L1 › L2". */
export function targetName(target: Target, playbook: Playbook): string {
  const l2 = l2Of(target, playbook)
  if (l2) return `${playbook.title} › ${l2.label}`
  const elsewhere = playbook.elsewhere.find(({ id }) => id === target)
  return [elsewhere?.l1, elsewhere?.l2].filter(Boolean).join(' › ')
}

/** The answers that lead to a target: an L2 of the page, or no row and where the case belongs instead. */
export function answersFor(target: Target, playbook: Playbook): Situation {
  const elsewhere = elsewhereIdOf(target)
  return elsewhere === undefined ? { l2: l2Of(target, playbook)?.id } : { row: 'none', elsewhere }
}

export function elsewhereIdOf(target: Target): ElsewhereId | undefined {
  return elsewhereIds.find((id) => id === target)
}

function l2Of(target: Target, playbook: Playbook) {
  return playbook.l2.find(({ id }) => target === `no-intent/${id}`)
}
