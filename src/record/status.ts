import type { Page } from '../playbook/schema'
import { recommend, type Recommendation } from '../rules'
import { buildRecord, openFields, type RecordField } from './record'
import { progressOf } from './transfer'
import type { PlacedService, ServiceRecord } from './worksheet'

/** How far a record is: something is open, all is there, all is brought over, or the case belongs to another page. */
export type RecordStatus = 'open' | 'complete' | 'done' | 'elsewhere'

export type ReadRecord = {
  recommendation: Recommendation
  fields: readonly RecordField[]
  status: RecordStatus
}

/** What a record says in the language of a page, and how far it is. */
export function readRecord(page: Page, { situation, overrides, transfers }: ServiceRecord): ReadRecord {
  const recommendation = recommend(page, situation)
  const fields = buildRecord(recommendation, overrides, page.language)
  return { recommendation, fields, status: statusOf() }

  function statusOf(): RecordStatus {
    if (recommendation.status === 'elsewhere') return 'elsewhere'
    if (openFields(fields).length > 0) return 'open'
    const { done, of } = progressOf(fields, transfers, page.language)
    return done === of ? 'done' : 'complete'
  }
}

/** A service is as far as the record of it that is least far. */
export function serviceStatus(page: Page, { records }: PlacedService): RecordStatus {
  const statuses = records.map(({ record }) => readRecord(page, record).status)
  const order: readonly RecordStatus[] = ['open', 'complete', 'done', 'elsewhere']
  return order.find((status) => statuses.includes(status)) ?? 'open'
}

/** How the counts of a service's records stand to its total; undefined where nothing is counted. */
export function countDifference({ service, records }: PlacedService): number | undefined {
  const counts = records.flatMap(({ record }) => record.count ?? [])
  if (service.total === undefined || counts.length === 0) return undefined
  return counts.reduce((sum, count) => sum + count, 0) - service.total
}
