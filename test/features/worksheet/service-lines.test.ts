import { describe, expect, test } from 'vitest'
import { readRecord } from '../../../src/record/status'
import {
  changeWorksheet,
  servicesOf,
  type Worksheet,
  type WorksheetChange,
} from '../../../src/record/worksheet'
import {
  type Column,
  countByL1,
  filterLines,
  linesOf,
  sortLines,
} from '../../../src/features/worksheet/service-lines'
import { playbook } from '../../support/playbook'
import { first, worksheetOf } from '../../support/store'

const english = playbook().en
const answered = (place: { service: string; record: string }, answers: object): WorksheetChange => ({
  type: 'entry',
  place,
  change: { type: 'answered', answers },
})
const second = { service: 's1', record: 'r9' }
const sheet: Worksheet = (
  [
    answered(first, { phase: 'assignment', row: 'assignment-no-intent', l2: 'competitive-solution' }),
    { type: 'recordAdded', place: second },
    { type: 'counted', place: first, count: 30 },
    answered(second, { phase: 'assignment', row: 'assignment-declines-ftc' }),
    answered(
      { service: 's2', record: 'r2' },
      {
        phase: 'delivery',
        row: 'delivery-new-workload',
        l2: 'on-premises-solution',
        nextActionDate: '2026-12-01',
      },
    ),
    answered({ service: 's3', record: 'r3' }, { row: 'none', elsewhere: 'blocked/security-privacy' }),
  ] satisfies WorksheetChange[]
).reduce(changeWorksheet, worksheetOf('Contoso', 'Exchange', 'Teams', 'Édge', 'Yammer'))
const lines = linesOf(servicesOf(sheet), english, ({ service }) => service.name)
const names = (found: readonly { service: string; part: number | undefined }[]) =>
  found.map(({ service, part }) => (part === undefined ? service : `${service} ${part}`))

test('there is a line for each record, with what the record says', () => {
  expect(names(lines)).toEqual(['Exchange 1', 'Exchange 2', 'Teams', 'Édge', 'Yammer'])
  expect(lines[0]).toMatchObject({
    count: 30,
    row: { number: 2 },
    l1: 'No Intent',
    l2: 'Using Competitive Solution',
    owner: 'Account Team',
    status: 'open',
  })
  expect(lines[2]).toMatchObject({ nextActionDate: '2026-12-01' })
  expect(lines[3]).toMatchObject({
    l1: 'Blocked',
    l2: 'Security/Privacy',
    status: 'elsewhere',
    row: undefined,
  })
  expect(lines[4]).toMatchObject({ l1: '', l2: '', row: undefined, status: 'open' })
})

test('a line is as far as its record', () => {
  const records = servicesOf(sheet).flatMap((service) => service.records)
  expect(lines.map(({ status }) => status)).toEqual(
    records.map(({ record }) => readRecord(english, record).status),
  )
})

describe('sorting', () => {
  test.each<[Column, boolean, string[]]>([
    ['service', false, ['Édge', 'Exchange 1', 'Exchange 2', 'Teams', 'Yammer']],
    ['service', true, ['Yammer', 'Teams', 'Exchange 1', 'Exchange 2', 'Édge']],
    ['row', false, ['Exchange 2', 'Exchange 1', 'Teams', 'Édge', 'Yammer']],
    ['row', true, ['Teams', 'Exchange 1', 'Exchange 2', 'Édge', 'Yammer']],
    ['l1', false, ['Édge', 'Exchange 2', 'Exchange 1', 'Teams', 'Yammer']],
    ['nextActionDate', true, ['Teams', 'Exchange 1', 'Exchange 2', 'Édge', 'Yammer']],
    ['status', true, ['Édge', 'Exchange 1', 'Exchange 2', 'Teams', 'Yammer']],
  ])('by %s, descending: %s', (by, descending, expected) => {
    expect(names(sortLines(lines, { by, descending }, 'en'))).toEqual(expected)
  })

  test('by nothing keeps the order of the worksheet', () => {
    expect(sortLines(lines, undefined, 'en')).toBe(lines)
  })
})

describe('filtering', () => {
  test.each([
    ['all', '', ['Exchange 1', 'Exchange 2', 'Teams', 'Édge', 'Yammer']],
    ['elsewhere', '', ['Édge']],
    ['all', 'edge', ['Édge']],
    ['all', 'no intent', ['Exchange 1', 'Teams']],
    ['all', 'teams on-premises', ['Teams']],
    ['open', 'edge', []],
  ] as const)('by state %s and “%s”', (status, text, expected) => {
    expect(names(filterLines(lines, status, text))).toEqual(expected)
  })
})

test('a service counts once at each L1 that it stands at; what has none yet stands last', () => {
  expect(countByL1(lines)).toEqual([
    { l1: 'No Intent', count: 2 },
    { l1: 'In Progress', count: 1 },
    { l1: 'Blocked', count: 1 },
    { l1: '', count: 1 },
  ])
})
