import type { FieldId, Language, Phase } from '../playbook/schema'
import { changeEntry, emptyEntry, type Entry, type EntryChange, isEmptyEntry } from './entry'
import type { IsLeaf, Json } from './patch'

/** That a field's value was brought into FTOP, and which it was then, in each language; dates are ISO. */
export type Transfer = { how: 'copied' | 'ticked'; values: Readonly<Record<Language, string>> }
export type Transfers = Readonly<Partial<Record<FieldId, Transfer>>>

/** One FTOP record of a service. A service has more than one where its entitlements are split over several L1s. */
export type ServiceRecord = Entry & {
  /** Records are shown in the order of this number. */
  position: number
  /** How many of the service's entitlements this record is about. */
  count?: number | undefined
  removed?: boolean | undefined
  transfers: Transfers
}

export type Service = {
  /** Empty as long as nobody has said which service it is. */
  name: string
  position: number
  /** How many entitlements of the service the customer has in all. */
  total?: number | undefined
  removed?: boolean | undefined
  records: Readonly<Record<string, ServiceRecord>>
}

/** All that is known about one customer: its services, each with its records. What was removed stays until an undo. */
export type Worksheet = {
  customer: string
  tenant: string
  services: Readonly<Record<string, Service>>
  /** By JSON pointer: the other value where two pages changed the same one at the same time. */
  conflicts: Readonly<Record<string, Json>>
}

/** A record of the worksheet, by its service's id and its own. */
export type Place = { service: string; record: string }

export type WorksheetChange =
  | { type: 'entry'; place: Place; change: EntryChange }
  | { type: 'customerNamed'; customer: string }
  | { type: 'tenantNamed'; tenant: string }
  | { type: 'serviceAdded'; place: Place; name: string; phase: Phase | undefined }
  | { type: 'serviceNamed'; service: string; name: string }
  | { type: 'serviceRemoved'; service: string }
  /** Everything but the note: the playbook discourages the same note on several services. */
  | { type: 'answersCopied'; from: Place; to: Place }
  | { type: 'recordAdded'; place: Place }
  | { type: 'recordRemoved'; place: Place }
  | { type: 'counted'; place: Place; count: number | undefined }
  | { type: 'totalled'; service: string; total: number | undefined }
  | { type: 'transferred'; place: Place; field: FieldId; transfer: Transfer | undefined }

/** A worksheet on which nothing is said yet, with one service that has no name. */
export function newWorksheet(place: Place, situation: Entry['situation'] = {}): Worksheet {
  const service = newService(place, '', 1)
  const record = { ...newRecord(1), situation }
  const services = { [place.service]: { ...service, records: { [place.record]: record } } }
  return { customer: '', tenant: '', services, conflicts: {} }
}

const newRecord = (position: number): ServiceRecord => ({ ...emptyEntry, position, transfers: {} })

const newService = ({ record }: Place, name: string, position: number): Service => ({
  name,
  position,
  records: { [record]: newRecord(1) },
})

/** Applies a change. Pure; what changes nothing returns the same worksheet. */
export function changeWorksheet(worksheet: Worksheet, change: WorksheetChange): Worksheet {
  switch (change.type) {
    case 'entry':
      return withRecord(worksheet, change.place, (record) => ({
        ...record,
        ...changeEntry(record, change.change),
      }))
    case 'customerNamed':
      return { ...worksheet, customer: change.customer }
    case 'tenantNamed':
      return { ...worksheet, tenant: change.tenant }
    case 'serviceAdded': {
      const { place, name, phase } = change
      const service = newService(place, name, nextPosition(Object.values(worksheet.services)))
      const added = { ...worksheet, services: { ...worksheet.services, [place.service]: service } }
      if (phase === undefined) return added
      return withRecord(added, place, (record) => ({ ...record, situation: { phase } }))
    }
    case 'serviceNamed':
      return withService(worksheet, change.service, (service) => ({ ...service, name: change.name }))
    case 'serviceRemoved':
      return withService(worksheet, change.service, (service) => ({ ...service, removed: true }))
    case 'answersCopied': {
      const from = recordAt(worksheet, change.from)
      if (from === undefined) return worksheet
      return withRecord(worksheet, change.to, (record) => withAnswersOf(from, record))
    }
    case 'recordAdded': {
      const { place } = change
      return withService(worksheet, place.service, (service) => ({
        ...service,
        records: {
          ...service.records,
          [place.record]: newRecord(nextPosition(Object.values(service.records))),
        },
      }))
    }
    case 'recordRemoved':
      return withRecord(worksheet, change.place, (record) => ({ ...record, removed: true }))
    case 'counted':
      return withRecord(worksheet, change.place, (record) => ({ ...record, count: change.count }))
    case 'totalled':
      return withService(worksheet, change.service, (service) => ({ ...service, total: change.total }))
    case 'transferred': {
      const { place, field, transfer } = change
      return withRecord(worksheet, place, (record) => ({
        ...record,
        transfers: { ...record.transfers, [field]: transfer },
      }))
    }
  }
}

/** The answers of another record; the note stays the record's own. */
function withAnswersOf(
  { situation, overrides, evidence, overruled }: Entry,
  record: ServiceRecord,
): ServiceRecord {
  const others = Object.entries(overrides).filter(([field]) => field !== 'notes')
  const own = Object.entries(record.overrides).filter(([field]) => field === 'notes')
  return {
    ...record,
    situation: { ...situation, notes: record.situation.notes },
    overrides: Object.fromEntries([...others, ...own]),
    evidence,
    overruled,
  }
}

function nextPosition(all: readonly { position: number }[]): number {
  return Math.max(0, ...all.map(({ position }) => position)) + 1
}

function withService(worksheet: Worksheet, id: string, change: (service: Service) => Service): Worksheet {
  const service = worksheet.services[id]
  const changed = service && change(service)
  if (changed === undefined || changed === service) return worksheet
  return { ...worksheet, services: { ...worksheet.services, [id]: changed } }
}

function withRecord(
  worksheet: Worksheet,
  place: Place,
  change: (record: ServiceRecord) => ServiceRecord,
): Worksheet {
  return withService(worksheet, place.service, (service) => {
    const record = service.records[place.record]
    if (record === undefined) return service
    return { ...service, records: { ...service.records, [place.record]: change(record) } }
  })
}

/** A record that is there and not removed. */
export function recordAt(worksheet: Worksheet, { service, record }: Place): ServiceRecord | undefined {
  const found = worksheet.services[service]
  const entry = found?.removed === true ? undefined : found?.records[record]
  return entry?.removed === true ? undefined : entry
}

export type PlacedRecord = { place: Place; record: ServiceRecord }
export type PlacedService = {
  id: string
  /** Its place among the customer's services, from 1. */
  number: number
  service: Service
  records: readonly PlacedRecord[]
}

/** The services that are not removed, in their order, each with its records in theirs. */
export function servicesOf(worksheet: Worksheet): PlacedService[] {
  return inOrder(worksheet.services).map(([id, service], index) => ({
    id,
    number: index + 1,
    service,
    records: inOrder(service.records).map(([record, entry]) => ({
      place: { service: id, record },
      record: entry,
    })),
  }))
}

function inOrder<Item extends { position: number; removed?: boolean | undefined }>(
  items: Readonly<Record<string, Item>>,
): [string, Item][] {
  return Object.entries(items)
    .filter(([, { removed }]) => removed !== true)
    .sort(([idA, a], [idB, b]) => a.position - b.position || (idA < idB ? -1 : 1))
}

/** Whether nothing was said yet that would be worth keeping. */
export function isEmptyWorksheet(worksheet: Worksheet): boolean {
  const services = servicesOf(worksheet)
  const [only] = services
  if (worksheet.customer !== '' || worksheet.tenant !== '' || services.length > 1) return false
  if (only === undefined) return true
  return (
    only.service.name === '' &&
    only.records.length <= 1 &&
    only.records.every(({ record }) => isEmptyEntry(record))
  )
}

/** Down to the single answer, override or transfer; what is below is one value. */
export const isWorksheetLeaf: IsLeaf = ([head, ...rest]) =>
  head === 'conflicts' ? rest.length === 1 : rest.length === 5
