import type { ElsewhereId, Playbooks } from '../playbook/schema'
import { fold } from './text'

type Known = { kind: 'row' | 'l2'; id: string } | { kind: 'elsewhere'; id: ElsewhereId }

/** Declining FTC is a case of its own; the other rows say no more than that there is no intent. */
const declinesFtc = 'assignment-declines-ftc'

/** Everything that can be found: the page's rows and L2s, and where else a case may belong. */
export function knownOutcomes({ de, en }: Playbooks): ReadonlyMap<string, Known> {
  const all = [de, en].flatMap(({ rows, l2, elsewhere }): Known[] => [
    ...rows.map(({ id }): Known => ({ kind: 'row', id })),
    ...l2.map(({ id }): Known => ({ kind: 'l2', id })),
    ...elsewhere.map(({ id }): Known => ({ kind: 'elsewhere', id })),
  ])
  return new Map(all.map((outcome) => [outcome.id, outcome]))
}

/** The rows that stand back when a sentence has a reason as well as a lack of intent. */
export function yieldingRows({ de }: Playbooks): ReadonlySet<string> {
  return new Set(de.rows.map(({ id }) => id).filter((id) => id !== declinesFtc))
}

/** The playbook's own names for L2s and other L1s are signals too: people type them as they read them in FTOP. */
export function labelsOf({ de, en }: Playbooks): { outcome: string; line: string }[] {
  return [de, en].flatMap(({ l2, elsewhere }) => [
    ...l2.map(({ id, label }) => ({ outcome: id, line: asLine(label) })),
    ...elsewhere.map((each) => ({ outcome: each.id, line: asLine(each.l2 === '' ? each.l1 : each.l2) })),
  ])
}

const asLine = (label: string) =>
  fold(label)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
