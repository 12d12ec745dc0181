/** Changes of a worksheet in hand that lead to another of its records. */
import { act, type Draft, type NextStamp, placeIn } from './draft'
import { type Place, recordAt } from './worksheet'

/** Adds a service, in the phase of the record in hand, and goes there. */
export function addService(draft: Draft, place: Place, name: string, next: NextStamp): Draft {
  const phase = recordAt(draft.worksheet, draft.place)?.situation.phase
  return { ...act(draft, { type: 'serviceAdded', place, name, phase }, next), place }
}

/** Removes a service; from the one in hand to the customer's first. */
export const removeService = (draft: Draft, service: string, next: NextStamp): Draft =>
  inPlace(act(draft, { type: 'serviceRemoved', service }, next))

/** Adds a record to a service, for entitlements that belong to another L1, and goes there. */
export const addRecord = (draft: Draft, place: Place, next: NextStamp): Draft => ({
  ...act(draft, { type: 'recordAdded', place }, next),
  place,
})

/** Removes a record; from the one in hand to the customer's first. */
export const removeRecord = (draft: Draft, place: Place, next: NextStamp): Draft =>
  inPlace(act(draft, { type: 'recordRemoved', place }, next))

const inPlace = (draft: Draft): Draft => ({ ...draft, place: placeIn(draft.worksheet, draft.place) })
