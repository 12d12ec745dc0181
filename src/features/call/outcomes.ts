import type { Outcome } from '../../find'
import { type Phase, type Playbook, type Row, type Target, fieldIds } from '../../playbook/schema'

/** Where an outcome leads. */
export function targetOf({ kind, id }: Outcome): Target {
  if (kind === 'elsewhere') return id
  return kind === 'row' ? `row/${id}` : `no-intent/${id}`
}

/**
 * Fits outcomes to the phase that is picked already. A row of the other phase gives way to the rows of this one that
 * ask for the same; words seldom prove the phase, and the user has said it. A row without such rows stays as it is.
 */
export function inPhase(
  outcomes: readonly Outcome[],
  phase: Phase | undefined,
  { rows }: Playbook,
): Outcome[] {
  const fitted = outcomes.flatMap((outcome): Outcome[] => {
    const row = rows.find(({ id }) => outcome.kind === 'row' && id === outcome.id)
    if (phase === undefined || row === undefined || row.phase === phase) return [outcome]
    const alike = rows.filter((other) => other.phase === phase && asksTheSame(row, other))
    return alike.length === 0 ? [outcome] : alike.map(({ id }) => ({ ...outcome, kind: 'row', id }))
  })
  return fitted.filter(
    (outcome, index) => fitted.findIndex((other) => targetOf(other) === targetOf(outcome)) === index,
  )
}

function asksTheSame(one: Row, other: Row): boolean {
  return fieldIds.every((field) => one.cells[field].kind === other.cells[field].kind)
}
