import { expect, test } from 'vitest'
import { type Draft, newDraft, travel } from '../../src/record/draft'
import { addRecord, addService, removeRecord, removeService } from '../../src/record/draft-places'
import { recordAt, servicesOf } from '../../src/record/worksheet'

const teams = { service: 'teams', record: 'all' }
const exchange = { service: 'exchange', record: 'all' }
const half = { service: 'teams', record: 'half' }

let number = 0
const next = () => ({ page: 'p', number: ++number })

const start = newDraft('w', teams, { phase: 'delivery' })
const goTo = (draft: Draft, place: typeof teams): Draft => ({ ...draft, place })

test('a service that is added comes in the phase of the record in hand, and is gone to', () => {
  const draft = addService(start, exchange, 'Exchange', next)
  expect(draft.place).toEqual(exchange)
  expect(draft.worksheet.services.exchange?.name).toBe('Exchange')
  expect(recordAt(draft.worksheet, exchange)?.situation).toEqual({ phase: 'delivery' })
})

test('a record that is added to a service is gone to', () => {
  const draft = addRecord(start, half, next)
  expect(draft.place).toEqual(half)
  expect(recordAt(draft.worksheet, half)).toBeDefined()
})

const both = addRecord(addService(start, exchange, 'Exchange', next), half, next)

test.each([
  [
    'the service in hand',
    goTo(both, exchange),
    (draft: Draft) => removeService(draft, 'exchange', next),
    teams,
  ],
  ['another service', goTo(both, half), (draft: Draft) => removeService(draft, 'exchange', next), half],
  ['the record in hand', goTo(both, half), (draft: Draft) => removeRecord(draft, half, next), teams],
  ['another record', goTo(both, exchange), (draft: Draft) => removeRecord(draft, half, next), exchange],
] as const)('after %s is removed, a record that is there is in hand', (_, draft, remove, place) => {
  expect(remove(draft).place).toEqual(place)
})

test('with the last service no record is in hand', () => {
  const { worksheet, place } = removeService(start, 'teams', next)
  expect(recordAt(worksheet, place)).toBeUndefined()
})

test.each<[string, Draft, (draft: Draft) => Draft]>([
  ['adding a service', start, (draft) => addService(draft, exchange, 'Exchange', next)],
  ['adding a record', start, (draft) => addRecord(draft, half, next)],
  ['removing the service in hand', goTo(both, exchange), (draft) => removeService(draft, 'exchange', next)],
  ['removing the record in hand', goTo(both, half), (draft) => removeRecord(draft, half, next)],
])('%s is one step to undo, which leads back', (_, before, change) => {
  const back = travel(change(before), 'undo', next)
  expect(back.place).toEqual(before.place)
  expect(servicesOf(back.worksheet)).toEqual(servicesOf(before.worksheet))
})
