import { describe, expect, test } from 'vitest'
import type { FieldId } from '../../src/playbook/schema'
import { countDifference, readRecord, serviceStatus } from '../../src/record/status'
import {
  changeWorksheet,
  isEmptyWorksheet,
  isWorksheetLeaf,
  newWorksheet,
  type Place,
  recordAt,
  servicesOf,
  type Worksheet,
  type WorksheetChange,
} from '../../src/record/worksheet'
import type { Situation } from '../../src/rules'
import { playbook } from '../support/playbook'

const first = { service: 's1', record: 'r1' }
const second = { service: 's2', record: 'r2' }
const part = { service: 's1', record: 'r3' }
const over = { de: '', en: '' }

const after = (...changes: WorksheetChange[]): Worksheet =>
  changes.reduce(changeWorksheet, newWorksheet(first))
const answered = (answers: Situation, place = first): WorksheetChange => ({
  type: 'entry',
  place,
  change: { type: 'answered', answers },
})
const overridden = (field: FieldId, value: string, place: Place): WorksheetChange => ({
  type: 'entry',
  place,
  change: { type: 'overridden', field, override: { value, over } },
})
const added: WorksheetChange = { type: 'serviceAdded', place: second, name: 'Teams', phase: 'delivery' }
const names = (worksheet: Worksheet) => servicesOf(worksheet).map(({ service }) => service.name)

describe('a customer’s services', () => {
  test('begin with one that has no name', () => {
    expect(names(newWorksheet(first))).toEqual([''])
    expect(isEmptyWorksheet(newWorksheet(first))).toBe(true)
  })

  test('are added at the end, in the phase of the one before', () => {
    const worksheet = after({ type: 'serviceNamed', service: 's1', name: 'Exchange' }, added)
    expect(names(worksheet)).toEqual(['Exchange', 'Teams'])
    expect(recordAt(worksheet, second)?.situation).toEqual({ phase: 'delivery' })
  })

  test('that are removed are not shown, and neither are their records', () => {
    const worksheet = after(added, { type: 'serviceRemoved', service: 's1' })
    expect(names(worksheet)).toEqual(['Teams'])
    expect(recordAt(worksheet, first)).toBeUndefined()
  })

  test('give their answers to each other, but never the note', () => {
    const worksheet = after(
      added,
      answered({
        phase: 'delivery',
        row: 'delivery-new-workload',
        l2: 'competitive-solution',
        notes: 'Slack',
      }),
      overridden('owner', 'Jo', first),
      overridden('notes', 'x', first),
      overridden('notes', 'own', second),
      overridden('nextAction', 'Call', second),
      { type: 'answersCopied', from: first, to: second },
    )
    const copy = recordAt(worksheet, second)
    expect(copy?.situation).toMatchObject({
      row: 'delivery-new-workload',
      l2: 'competitive-solution',
      notes: 'own',
    })
    expect(copy?.overrides).toEqual({ owner: { value: 'Jo', over }, notes: { value: 'own', over } })
  })

  test('stand in the order of their positions, however they are stored; of two at one position the id decides', () => {
    const at = (position: number) => ({ name: '', records: {}, position })
    const services = { d: at(2), b: at(1), c: at(2), a: at(3) }
    const worksheet: Worksheet = { ...newWorksheet(first), services }
    expect(servicesOf(worksheet).map(({ id, number }) => [id, number])).toEqual([
      ['b', 1],
      ['c', 2],
      ['d', 3],
      ['a', 4],
    ])
  })

  test('are not worth keeping where the last is removed', () => {
    expect(isEmptyWorksheet(after({ type: 'serviceRemoved', service: 's1' }))).toBe(true)
  })

  test.each<[string, WorksheetChange]>([
    ['the customer', { type: 'customerNamed', customer: 'C' }],
    ['the tenant', { type: 'tenantNamed', tenant: 'T' }],
    ['a service', { type: 'serviceNamed', service: 's1', name: 'Teams' }],
    ['an answer', answered({ phase: 'delivery' })],
    ['a second service', added],
    ['a split', { type: 'recordAdded', place: part }],
  ])('are worth keeping once there is %s', (_name, change) => {
    expect(isEmptyWorksheet(after(change))).toBe(false)
  })

  test.each<WorksheetChange>([
    { type: 'serviceNamed', service: 'gone', name: 'Teams' },
    { type: 'recordRemoved', place: { service: 's1', record: 'gone' } },
    { type: 'answersCopied', from: second, to: first },
    answered({ phase: 'delivery' }, second),
  ])('that are not there take no change: %j', (change) => {
    const worksheet = newWorksheet(first)
    expect(changeWorksheet(worksheet, change)).toBe(worksheet)
  })
})

describe('entitlements that are split', () => {
  const counts = (one: number | undefined, other: number | undefined, total: number | undefined) =>
    servicesOf(
      after(
        { type: 'recordAdded', place: part },
        { type: 'counted', place: first, count: one },
        { type: 'counted', place: part, count: other },
        { type: 'totalled', service: 's1', total },
      ),
    ).map(countDifference)[0]

  test.each([
    [300, 200, 500, 0],
    [300, 250, 500, 50],
    [300, undefined, 500, -200],
    [undefined, undefined, 500, undefined],
    [300, 200, undefined, undefined],
    [0, 0, 0, 0],
  ])('%j and %j of %j: the difference is %j', (one, other, total, difference) => {
    expect(counts(one, other, total)).toBe(difference)
  })

  test('a part that is removed counts no more', () => {
    const worksheet = after(
      { type: 'recordAdded', place: part },
      { type: 'counted', place: part, count: 5 },
      { type: 'totalled', service: 's1', total: 5 },
      { type: 'recordRemoved', place: part },
    )
    expect(servicesOf(worksheet)[0]?.records).toHaveLength(1)
    expect(servicesOf(worksheet).map(countDifference)).toEqual([undefined])
  })
})

describe.each(['de', 'en'] as const)('how far a service is (%s)', (language) => {
  const page = playbook()[language]
  const complete: Situation = {
    phase: 'delivery',
    row: 'delivery-existing-no-intent',
    engagementScenario: 'Customer Led',
    nextActionDate: '2026-12-01',
    notes: 'Slack',
  }
  const statusOf = (...changes: WorksheetChange[]) =>
    servicesOf(after(...changes)).map((service) => serviceStatus(page, service))[0]

  const fieldsToEnter = readRecord(page, { ...worksheetRecord(complete) }).fields.filter(
    ({ field, value }) => field !== 'updatedBy' && value !== '',
  )
  const transferred = fieldsToEnter.map(({ field, value }): WorksheetChange => ({
    type: 'transferred',
    place: first,
    field,
    transfer: { how: 'copied', values: { de: value, en: value } },
  }))

  test.each<[string, WorksheetChange[]]>([
    ['open', []],
    ['open', [answered({ phase: 'delivery', row: 'delivery-new-workload' })]],
    ['complete', [answered(complete)]],
    ['done', [answered(complete), ...transferred]],
    ['complete', [answered(complete), ...transferred.slice(1)]],
    ['elsewhere', [answered({ phase: 'delivery', row: 'none', elsewhere: 'in-progress' })]],
    ['open', [answered(complete), ...transferred, { type: 'recordAdded', place: part }]],
  ])('%s', (status, changes) => {
    expect(statusOf(...changes)).toBe(status)
  })
})

function worksheetRecord(situation: Situation) {
  const record = recordAt(newWorksheet(first, situation), first)
  if (record === undefined) throw new Error('a new worksheet has a record')
  return record
}

test.each([
  [['conflicts', '/services/s1/records/r1/overrides/owner'], true],
  [['conflicts'], false],
  [['services', 's1', 'records', 'r1', 'situation', 'phase'], true],
  [['services', 's1', 'records', 'r1', 'situation'], false],
])('what is at %j is one value: %s', (path, is) => {
  expect(isWorksheetLeaf(path)).toBe(is)
})
