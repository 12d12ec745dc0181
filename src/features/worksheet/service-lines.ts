import { fold } from '../../find/text'
import { type Playbook, fieldIds, type FieldId } from '../../playbook/schema'
import { readRecord, type RecordStatus } from '../../record/status'
import type { Place, PlacedService } from '../../record/worksheet'

/** One record of a service, as the table shows it. */
export type ServiceLine = {
  place: Place
  service: string
  /** Which part it is of a service whose entitlements are split. */
  part: number | undefined
  count: number | undefined
  /** The matched row: its number on the page, from one. */
  row: { number: number; lead: string } | undefined
  l1: string
  l2: string
  owner: string
  /** ISO date; empty where there is none. */
  nextActionDate: string
  status: RecordStatus
}

export const columns = ['service', 'row', 'l1', 'l2', 'owner', 'nextActionDate', 'status'] as const
export type Column = (typeof columns)[number]
export type Sorting = { by: Column; descending: boolean }

/** A line for each record of each service, in the order of the worksheet. */
export function linesOf(
  services: readonly PlacedService[],
  playbook: Playbook,
  nameOf: (service: PlacedService) => string,
): ServiceLine[] {
  return services.flatMap((service) =>
    service.records.map(({ place, record }, index) => {
      const { fields, recommendation, status } = readRecord(playbook, record)
      const valueOf = (field: FieldId) => fields.find((each) => each.field === field)?.value ?? ''
      const matched = recommendation.status === 'matched' ? recommendation.row : undefined
      const rowIndex = playbook.rows.findIndex(({ id }) => id === matched)
      const elsewhere =
        recommendation.status === 'elsewhere'
          ? playbook.elsewhere.find(({ id }) => id === recommendation.id)
          : undefined
      return {
        place,
        service: nameOf(service),
        part: service.records.length > 1 ? index + 1 : undefined,
        count: record.count,
        row: rowIndex < 0 ? undefined : { number: rowIndex + 1, lead: playbook.rows[rowIndex]?.lead ?? '' },
        l1: elsewhere?.l1 ?? valueOf('l1'),
        l2: elsewhere?.l2 ?? valueOf('l2'),
        owner: valueOf('owner'),
        nextActionDate: valueOf('nextActionDate'),
        status,
      }
    }),
  )
}

/** @param text every word of it must stand somewhere in the line. */
export function filterLines(
  lines: readonly ServiceLine[],
  status: RecordStatus | 'all',
  text: string,
): readonly ServiceLine[] {
  const words = fold(text).split(/\s+/).filter(Boolean)
  return lines.filter((line) => {
    const { service, row, l1, l2, owner } = line
    const all = fold([service, row?.lead, l1, l2, owner].join('\n'))
    return (status === 'all' || line.status === status) && words.every((word) => all.includes(word))
  })
}

const statusOrder: readonly RecordStatus[] = ['open', 'complete', 'done', 'elsewhere']

/** Sorts lines; what has no value stands last either way, and equals keep their order. */
export function sortLines(
  lines: readonly ServiceLine[],
  sorting: Sorting | undefined,
  language: string,
): readonly ServiceLine[] {
  if (sorting === undefined) return lines
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const { by, descending } = sorting
  const keyOf = (line: ServiceLine): string => {
    if (by === 'row') return line.row === undefined ? '' : String(line.row.number)
    return by === 'status' ? String(statusOrder.indexOf(line.status)) : line[by]
  }
  return [...lines].sort((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)]
    if (one === '' || other === '') return Number(one === '') - Number(other === '')
    return collator.compare(one, other) * (descending ? -1 : 1)
  })
}

/** How many services stand at each L1, most first; empty for those that have none yet. */
export function countByL1(lines: readonly ServiceLine[]): { l1: string; count: number }[] {
  const byL1 = new Map<string, Set<string>>()
  for (const { l1, place } of lines) byL1.set(l1, (byL1.get(l1) ?? new Set()).add(place.service))
  return [...byL1]
    .map(([l1, services]) => ({ l1, count: services.size }))
    .sort((a, b) => Number(a.l1 === '') - Number(b.l1 === '') || b.count - a.count)
}

/** The page's own name for a field of the record. */
export const columnName = (playbook: Playbook, field: FieldId): string =>
  playbook.columns[fieldIds.indexOf(field) + 1] ?? field
