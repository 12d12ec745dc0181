import { describe, expect, test } from 'vitest'
import { type FieldId, fieldIds, type Language, languages } from '../../src/playbook/schema'
import { type FieldAdvice, type Matched, recommend, type Situation } from '../../src/rules'
import { expectedRows } from '../support/expected-page'
import { expectedRecord, l2Labels, saidBy } from '../support/expected-records'
import { playbook } from '../support/playbook'

const l2s = [
  { l2: undefined, label: { de: undefined, en: undefined } },
  ...Object.entries(l2Labels).map(([l2, label]) => ({ l2, label })),
]
const everyRecord = languages.flatMap((language) =>
  expectedRows.flatMap(({ id, phase, cells }) =>
    l2s.map(({ l2, label }) => ({ language, id, phase, cells: cells[language], l2, label: label[language] })),
  ),
)

function matched(language: Language, row: string, answers: Situation = {}): Matched {
  const phase = expectedRows.find(({ id }) => id === row)?.phase
  const recommendation = recommend(playbook()[language], { phase, row, ...answers })
  if (recommendation.status !== 'matched') throw new Error(JSON.stringify(recommendation))
  return recommendation
}

const advice = (row: string, field: FieldId, answers: Situation = {}): FieldAdvice =>
  matched('de', row, answers).fields[field]

describe.each(everyRecord)('$language, $id, L2 $l2', ({ language, id, cells, l2, label }) => {
  const { row, fields, open } = matched(language, id, { l2 })
  const expected = expectedRecord(id, language, label)

  test('fills in and asks what the page says', () => {
    expect(row).toBe(id)
    expect(Object.keys(fields)).toEqual(fieldIds)
    expect(Object.fromEntries(fieldIds.map((field) => [field, saidBy(fields[field])]))).toEqual(expected)
  })

  test('names kind and cell of each field', () => {
    for (const field of fieldIds) {
      expect(fields[field]).toMatchObject({ kind: cells[field].kind, cell: { row: id, field } })
    }
  })

  test('lists what is open, and nothing else', () => {
    const asking = fieldIds.filter((field) => {
      const said = expected[field]
      return typeof said === 'object' && said.optional === undefined
    })
    expect(open).toEqual(asking)
  })

  test('all that it says without an answer of the user’s is the page’s', () => {
    for (const field of fieldIds) {
      expect(fields[field].from).toBe(fields[field].value === undefined ? undefined : 'page')
    }
  })
})

/** The question that each field of a row asks; one that may stay without an answer stands in brackets. */
const asking = {
  'assignment-declines-ftc': { engagementScenario: 'ledBy', nextActionDate: 'kickoffDate' },
  'assignment-no-intent': noIntentAsks(),
  'delivery-intent-withdrawn': noIntentAsks(),
  'delivery-new-workload': noIntentAsks(),
  'delivery-existing-no-intent': {
    ...noIntentAsks(),
    l2: '(existing.l2)',
    l3: '(existing.l3)',
    notes: '(notes)',
  },
}

function noIntentAsks(): Partial<Record<FieldId, string>> {
  return {
    l2: 'l2',
    engagementScenario: 'engagementScenario',
    notes: 'notes',
    nextActionDate: 'nextActionDate',
  }
}

test.each(Object.entries(asking))('%s asks %j, and reads no other answer', (row, asked) => {
  const fields = Object.entries(matched('de', row).fields)
  const asks = fields.flatMap(([field, { ask }]) =>
    ask ? [[field, ask.required ? ask.answer : `(${ask.answer})`]] : [],
  )
  expect(Object.fromEntries(asks)).toEqual(asked)
  const reads = fields.flatMap(([field, { reads }]) => (reads ? [[field, reads.join(', ')]] : []))
  const bare = Object.entries(asked).map(([field, answer]) => [field, answer.replace(/[()]/g, '')])
  expect(Object.fromEntries(reads)).toEqual({
    ...Object.fromEntries(bare),
    ...(row === 'assignment-declines-ftc' && { engagementScenario: 'ledBy, engagementScenario' }),
  })
})

describe('row 1 asks who leads, and narrows FTOP’s list', () => {
  const row = 'assignment-declines-ftc'
  const customer = ['Customer Led', 'Customer-Led w/ CSS Assist', 'Customer-Led w/ FTP Assist']
  const partner = [
    'Non-FastTrack Partner-Led',
    'Non-FastTrack Partner-Led w/ CSS Assist',
    'Non-FastTrack Partner-Led w/ FTP Assist',
  ]

  test('without an answer: customer or partner', () => {
    expect(advice(row, 'engagementScenario').ask).toEqual({
      answer: 'ledBy',
      required: true,
      options: ['customer', 'partner'],
    })
  })

  test.each([
    ['customer', customer],
    ['partner', partner],
  ] as const)('led by %s: one of FTOP’s three', (ledBy, options) => {
    const { value, ask } = advice(row, 'engagementScenario', { ledBy })
    expect(value).toBeUndefined()
    expect(ask).toEqual({ answer: 'engagementScenario', required: true, options })
  })

  test.each([
    ['customer', 'Customer-Led w/ FTP Assist', 'Customer-Led w/ FTP Assist'],
    ['partner', 'Non-FastTrack Partner-Led', 'Non-FastTrack Partner-Led'],
    ['partner', 'Customer Led', undefined],
    ['customer', 'FTC-Widget', undefined],
    [undefined, 'Customer Led', 'Customer Led'],
    [undefined, 'FTC-Widget', undefined],
  ] as const)('led by %s and "%s": %s', (ledBy, engagementScenario, value) => {
    expect(advice(row, 'engagementScenario', { ledBy, engagementScenario }).value).toBe(value)
  })
})

describe('an answer fills in its field, as the user’s', () => {
  test.each<[string, FieldId, Situation, string]>([
    ['assignment-declines-ftc', 'nextActionDate', { kickoffDate: '2026-12-01' }, '2026-12-01'],
    ['assignment-no-intent', 'nextActionDate', { nextActionDate: '2028-02-29' }, '2028-02-29'],
    ['assignment-no-intent', 'engagementScenario', { engagementScenario: 'FTC-Widget' }, 'FTC-Widget'],
    ['assignment-no-intent', 'notes', { notes: ' Kein Interesse: Slack. \n' }, 'Kein Interesse: Slack.'],
    ['delivery-existing-no-intent', 'notes', { notes: 'Wie zuvor.' }, 'Wie zuvor.'],
    [
      'delivery-existing-no-intent',
      'l2',
      { existing: { l2: ' Executive Sponsorship ' } },
      'Executive Sponsorship',
    ],
    ['delivery-existing-no-intent', 'l3', { existing: { l3: 'Budget' } }, 'Budget'],
  ])('%s, %s', (row, field, answers, value) => {
    const { open } = matched('de', row, answers)
    expect(advice(row, field, answers)).toMatchObject({ value, from: 'answer' })
    expect(open).not.toContain(field)
  })
})

describe('an answer that is none leaves the field asking', () => {
  test.each<[string, FieldId, Situation]>([
    ['assignment-declines-ftc', 'nextActionDate', { kickoffDate: '2026-02-30' }],
    ['assignment-declines-ftc', 'nextActionDate', { nextActionDate: '2026-12-01' }],
    ['assignment-no-intent', 'nextActionDate', { nextActionDate: '2027-02-29' }],
    ['assignment-no-intent', 'nextActionDate', { nextActionDate: '2026-13-01' }],
    ['assignment-no-intent', 'nextActionDate', { nextActionDate: '2026-00-10' }],
    ['assignment-no-intent', 'nextActionDate', { nextActionDate: '2026-04-31' }],
    ['assignment-no-intent', 'nextActionDate', { nextActionDate: '1900-02-29' }],
    ['assignment-no-intent', 'nextActionDate', { nextActionDate: '1.12.2026' }],
    ['assignment-no-intent', 'nextActionDate', { kickoffDate: '2026-12-01' }],
    ['assignment-no-intent', 'l2', { l2: 'Verwendung einer Wettbewerberlösung' }],
    ['assignment-no-intent', 'notes', { notes: ' \n' }],
    ['delivery-existing-no-intent', 'l2', { existing: { l2: ' ', l3: 'x' } }],
    ['delivery-existing-no-intent', 'l2', { l2: 'competitive-solution' }],
  ])('%s, %s, %j', (row, field, answers) => {
    expect(advice(row, field, answers)).toEqual(advice(row, field))
  })
})

describe('a note is at most 400 characters long', () => {
  test.each(['assignment-no-intent', 'delivery-existing-no-intent'])('%s', (row) => {
    expect(advice(row, 'notes', { notes: 'x'.repeat(400) }).value).toHaveLength(400)
    expect(advice(row, 'notes', { notes: `  ${'x'.repeat(400)}  ` }).value).toHaveLength(400)
    const tooLong = { notes: 'x'.repeat(401) }
    expect(advice(row, 'notes', tooLong)).toMatchObject({
      ask: { answer: 'notes', required: true, problem: 'tooLong' },
    })
    expect(advice(row, 'notes', tooLong).value).toBeUndefined()
    expect(matched('de', row, tooLong).open).toContain('notes')
  })
})

test('a record with all that its row asks for is complete', () => {
  const answers: Situation = {
    l2: 'competitive-solution',
    engagementScenario: 'Customer Led',
    notes: 'Kein Interesse.',
    kickoffDate: '2026-12-01',
    nextActionDate: '2026-12-02',
  }
  for (const { id } of expectedRows) expect(matched('de', id, answers).open).toEqual([])
})
