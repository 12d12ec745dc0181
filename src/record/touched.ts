import {
  type FieldId,
  fieldIds,
  type Language,
  languages,
  type Playbook,
  type Playbooks,
} from '../playbook/schema'
import { recommend, type Recommendation } from '../rules'
import { type PlacedRecord, servicesOf, type Worksheet } from './worksheet'

/** Words in each language; empty where there are none. */
export type InEach = Readonly<Record<Language, string>>

/** What a newer playbook changes for a record. */
export type Touch =
  /** The row that the record stands on is gone, or belongs to the other phase. */
  | { code: 'rowGone'; lead: InEach }
  /** The L2 that was picked is gone. */
  | { code: 'l2Gone'; label: InEach }
  | {
      /** Another value is recommended, or the field now asks for one, or asks no more. */
      code: 'field'
      field: FieldId
      before: InEach
      after: InEach
      /** The user's own value stands in place of the recommendation, and stays. */
      isOwn: boolean
      /** A value was brought into FTOP, where it stands as it was. */
      isTransferred: boolean
    }

export type TouchedRecord = PlacedRecord & { touches: readonly Touch[] }

/**
 * The records of a worksheet for which a newer playbook recommends something else. Nothing is changed by it: what is
 * stored are answers and the user's own values, and both stay.
 */
export function touchedRecords(worksheet: Worksheet, inUse: Playbooks, latest: Playbooks): TouchedRecord[] {
  return servicesOf(worksheet)
    .flatMap(({ records }) => records)
    .map((placed) => ({ ...placed, touches: touchesOf(placed, inUse, latest) }))
    .filter(({ touches }) => touches.length > 0)
}

function touchesOf({ record }: PlacedRecord, inUse: Playbooks, latest: Playbooks): Touch[] {
  const { situation, overrides, transfers } = record
  const before = inEach((language) => recommend(inUse[language], situation))
  const after = inEach((language) => recommend(latest[language], situation))
  if (languages.some((each) => before[each].status === 'matched' && after[each].status !== 'matched')) {
    const leadOf = ({ rows }: Playbook) => rows.find(({ id }) => id === situation.row)?.lead ?? ''
    return [{ code: 'rowGone', lead: inEach((language) => leadOf(inUse[language])) }]
  }
  return fieldIds.flatMap((field): Touch[] => {
    const old = inEach((language) => valueIn(inUse[language], before[language], field))
    const current = inEach((language) => valueIn(latest[language], after[language], field))
    const asksAlike = languages.every((each) => asks(before[each], field) === asks(after[each], field))
    if (asksAlike && languages.every((each) => old[each] === current[each])) return []
    const isPicked = field === 'l2' && readsL2(before) && situation.l2 !== undefined
    if (isPicked && languages.some((each) => latest[each].l2.every(({ id }) => id !== situation.l2))) {
      return [{ code: 'l2Gone', label: old }]
    }
    const isOwn = overrides[field] !== undefined
    const isTransferred = transfers[field] !== undefined
    return [{ code: 'field', field, before: old, after: current, isOwn, isTransferred }]
  })
}

function inEach<Value>(valueIn: (language: Language) => Value): Record<Language, Value> {
  return { de: valueIn('de'), en: valueIn('en') }
}

/** What is recommended for a field; of a case that belongs elsewhere, its L1 and L2. */
function valueIn({ elsewhere }: Playbook, recommendation: Recommendation, field: FieldId): string {
  if (recommendation.status === 'matched') return recommendation.fields[field].value ?? ''
  if (recommendation.status === 'open' || (field !== 'l1' && field !== 'l2')) return ''
  return elsewhere.find(({ id }) => id === recommendation.id)?.[field] ?? ''
}

const asks = (recommendation: Recommendation, field: FieldId): boolean =>
  recommendation.status === 'matched' && recommendation.fields[field].ask?.required === true

const readsL2 = ({ de }: Record<Language, Recommendation>): boolean =>
  de.status === 'matched' && de.fields.l2.reads?.includes('l2') === true
