import { cellKinds, type FieldId, fieldIds, type Page, type Phase, phases } from '../playbook/schema'

/** What is wrong with a scenario table as a decision table. */
export type TableFault =
  | { code: 'phase-without-rows'; phase: Phase }
  /** Two rows that the same phase and statement select. */
  | { code: 'overlap'; row: string; other: string }
  | { code: 'kind-unknown'; row: string; field: FieldId }
  /** A cell that asks for one of the page's L2s, on a page that has none. */
  | { code: 'l2-missing'; row: string; field: FieldId }

/**
 * Proves that a page's table decides every answer: each phase has rows (no gap), no two rows of a phase are the same
 * case (no overlap; hit policy unique), every cell's kind is known, and there is an L2 wherever a row asks for one.
 * @returns all faults; none for a sound table.
 */
export function verify(page: Page): TableFault[] {
  return [
    ...phases
      .filter((phase) => !page.rows.some((row) => row.phase === phase))
      .map((phase) => ({ code: 'phase-without-rows' as const, phase })),
    ...overlaps(page),
    ...page.rows.flatMap((row) =>
      fieldIds.flatMap((field): TableFault[] => {
        const { kind } = row.cells[field]
        if (!cellKinds.includes(kind)) return [{ code: 'kind-unknown', row: row.id, field }]
        const asksForL2 = kind === 'choice' && field === 'l2'
        return asksForL2 && page.l2.length === 0 ? [{ code: 'l2-missing', row: row.id, field }] : []
      }),
    ),
  ]
}

function overlaps(page: Page): TableFault[] {
  return page.rows.flatMap((row, index) => {
    const earlier = page.rows
      .slice(0, index)
      .find(
        (other) => other.id === row.id || (other.phase === row.phase && other.statement === row.statement),
      )
    return earlier ? [{ code: 'overlap', row: row.id, other: earlier.id }] : []
  })
}
