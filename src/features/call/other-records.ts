import type { Playbook } from '../../playbook/schema'
import { readRecord } from '../../record/status'
import { type Place, servicesOf, type Worksheet } from '../../record/worksheet'
import type { OtherService } from '../../rules'

/** One and the same, so that nobody takes it for another. */
const none: readonly never[] = []

/** The engagement scenarios that the customer's other services have. */
export function otherServices(
  worksheet: Worksheet,
  { service }: Place,
  playbook: Playbook,
  nameOf: (service: ReturnType<typeof servicesOf>[number]) => string,
): readonly OtherService[] {
  const found = servicesOf(worksheet)
    .filter(({ id }) => id !== service)
    .flatMap((each) =>
      each.records.flatMap(({ record }) => {
        const { fields } = readRecord(playbook, record)
        const value = fields.find(({ field }) => field === 'engagementScenario')?.value ?? ''
        return value === '' ? [] : [{ name: nameOf(each), engagementScenario: value }]
      }),
    )
  return found.length === 0 ? none : found
}

/** The status notes of the customer's other services. */
export function otherNotes(worksheet: Worksheet, { service }: Place): string[] {
  return servicesOf(worksheet)
    .filter(({ id }) => id !== service)
    .flatMap(({ records }) => records.flatMap(({ record }) => record.situation.notes ?? []))
}

/** The L2 and L3 that this service had before. */
export type EarlierRecord = { l2: string | undefined; l3: string | undefined }

/**
 * What an earlier record of the same service says: another record of it, else the reason that was picked in this one
 * before the row was another.
 */
export function earlierRecord(worksheet: Worksheet, place: Place, playbook: Playbook): EarlierRecord {
  const records = servicesOf(worksheet).find(({ id }) => id === place.service)?.records ?? []
  const own = records.find((each) => each.place.record === place.record)?.record.situation.l2
  const values = records
    .filter((each) => each.place.record !== place.record)
    .map(({ record }) => readRecord(playbook, record).fields)
  const valueOf = (field: 'l2' | 'l3') =>
    values.flatMap((fields) => fields.find((each) => each.field === field)?.value || []).at(-1)
  return {
    l2: valueOf('l2') ?? playbook.l2.find(({ id }) => id === own)?.label,
    l3: valueOf('l3'),
  }
}
