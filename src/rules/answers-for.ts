import { elsewhereIds, type Page, type Target } from '../playbook/schema'
import type { Situation } from './situation'

/** What picking an L2 answers: a case that has one belongs to the page, so "none of the rows" no longer holds. */
export function answersForL2(l2: string, { row }: Situation): Situation {
  return row === 'none' ? { l2, row: undefined, elsewhere: undefined } : { l2 }
}

/** The answers that lead to a target: an L2 of the page, a row of it, or no row and where the case belongs instead. */
export function answersFor(target: Target, page: Page, situation: Situation): Situation {
  const elsewhere = elsewhereIds.find((id) => id === target)
  if (elsewhere !== undefined) return { row: 'none', elsewhere }
  const row = page.rows.find(({ id }) => target === `row/${id}`)
  return row ? { phase: row.phase, row: row.id } : answersForL2(target.replace('no-intent/', ''), situation)
}

/** Whether a target is another case than the one that a row stands for: another L1, or another row. */
export function leadsAway(target: Target, row: string, l1: string): boolean {
  if (target.startsWith('no-intent/')) return false
  return target.startsWith('row/') ? target !== `row/${row}` : target.split('/')[0] !== l1
}
