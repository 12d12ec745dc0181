import { describe, expect, test } from 'vitest'
import type { Cell, FieldId, Playbook, Playbooks } from '../../src/playbook/schema'
import { inEach, readBilingual } from '../../src/record/bilingual'
import { type Touch, touchedRecords } from '../../src/record/touched'
import { transferOf, transferState } from '../../src/record/transfer'
import { changeWorksheet, newWorksheet, type ServiceRecord, type Worksheet } from '../../src/record/worksheet'
import type { Situation } from '../../src/rules'
import { playbook } from '../support/playbook'

const place = { service: 's1', record: 'r1' }
const l2 = 'competitive-solution'
const noIntent: Situation = { phase: 'assignment', row: 'assignment-no-intent', l2 }
const declines: Situation = { phase: 'assignment', row: 'assignment-declines-ftc', l2 }

const inBoth = (change: (page: Playbook) => Playbook): Playbooks => ({
  de: change(playbook().de),
  en: change(playbook().en),
})
const withoutRow = (row: string) =>
  inBoth((page) => ({ ...page, rows: page.rows.filter(({ id }) => id !== row) }))
const withCell = (field: FieldId, cell: Cell) =>
  inBoth((page) => ({
    ...page,
    rows: page.rows.map((row) => ({ ...row, cells: { ...row.cells, [field]: cell } })),
  }))
const withoutL2 = inBoth((page) => ({ ...page, l2: page.l2.filter(({ id }) => id !== l2) }))
const renamedL2 = inBoth((page) => ({
  ...page,
  l2: page.l2.map((each) => (each.id === l2 ? { ...each, label: `${page.language} rival` } : each)),
}))

const withElsewhere = (which: (id: string) => boolean, change: Partial<Playbook['elsewhere'][number]>) =>
  inBoth((page) => ({
    ...page,
    elsewhere: page.elsewhere.map((each) => (which(each.id) ? { ...each, ...change } : each)),
  }))
const elsewhereL2 = (asked: string) => {
  const l2In = ({ elsewhere }: Playbook) => elsewhere.find(({ id }) => id === asked)?.l2
  return { de: l2In(playbook().de), en: l2In(playbook().en) }
}

const touchesOf = (worksheet: Worksheet, latest: Playbooks): (readonly Touch[])[] =>
  touchedRecords(worksheet, playbook(), latest).map(({ touches }) => touches)

const sales = withCell('owner', { kind: 'fixed', text: 'Sales' })
const ownerBecomes = (after: string) => ({
  code: 'field',
  field: 'owner',
  before: { de: 'Account Team', en: 'Account Team' },
  after: { de: after, en: after },
  isOwn: false,
  isTransferred: false,
})

const cases: [string, Situation, Playbooks, readonly object[]][] = [
  ['the same playbook', noIntent, playbook(), []],
  ['another value', noIntent, sales, [ownerBecomes('Sales')]],
  [
    'a value that is none any more',
    noIntent,
    withCell('owner', { kind: 'notApplicable', text: '' }),
    [ownerBecomes('')],
  ],
  [
    'nothing to enter, where something is asked for now',
    declines,
    withCell('targetDate', { kind: 'dateToEnter', text: '' }),
    [{ ...ownerBecomes(''), field: 'targetDate', before: { de: '', en: '' } }],
  ],
  [
    'another wording in one language',
    noIntent,
    { ...playbook(), de: sales.de },
    [{ ...ownerBecomes('Sales'), after: { de: 'Sales', en: 'Account Team' } }],
  ],
  ['another value of a record without a row', { phase: 'assignment' }, sales, []],
  [
    'the row is gone',
    noIntent,
    withoutRow('assignment-no-intent'),
    [{ code: 'rowGone', lead: { de: 'Keine Absicht', en: 'No intent' } }],
  ],
  ['another row is gone', noIntent, withoutRow('delivery-new-workload'), []],
  [
    'the row belongs to the other phase',
    noIntent,
    inBoth((page) => ({ ...page, rows: page.rows.map((row) => ({ ...row, phase: 'delivery' })) })),
    [{ code: 'rowGone', lead: { de: 'Keine Absicht', en: 'No intent' } }],
  ],
  [
    'the L2 is gone',
    noIntent,
    withoutL2,
    [
      {
        code: 'l2Gone',
        label: { de: 'Verwendung einer Wettbewerberlösung', en: 'Using Competitive Solution' },
      },
    ],
  ],
  ['an L2 is gone that the row does not ask for', declines, withoutL2, []],
  [
    'the L2 has another name',
    noIntent,
    renamedL2,
    [
      {
        ...ownerBecomes(''),
        field: 'l2',
        before: { de: 'Verwendung einer Wettbewerberlösung', en: 'Using Competitive Solution' },
        after: { de: 'de rival', en: 'en rival' },
      },
    ],
  ],
  [
    'what the L1 of a case of elsewhere is called',
    { row: 'none', elsewhere: 'in-progress' },
    inBoth((page) => ({ ...page, elsewhere: page.elsewhere.map((each) => ({ ...each, l1: 'On it' })) })),
    [
      {
        ...ownerBecomes('On it'),
        field: 'l1',
        before: { de: 'In Bearbeitung', en: 'In Progress' },
      },
    ],
  ],
  [
    'what the L1 of another case of elsewhere is called',
    { row: 'none', elsewhere: 'in-progress' },
    withElsewhere((id) => id !== 'in-progress', { l1: 'On it' }),
    [],
  ],
  [
    'what the L2 of a case of elsewhere is called',
    { row: 'none', elsewhere: 'blocked/product-feature' },
    withElsewhere((id) => id === 'blocked/product-feature', { l2: 'Lacks it' }),
    [
      {
        ...ownerBecomes('Lacks it'),
        field: 'l2',
        before: elsewhereL2('blocked/product-feature'),
      },
    ],
  ],
  [
    'the row is gone in one language',
    noIntent,
    { ...playbook(), en: withoutRow('assignment-no-intent').en },
    [{ code: 'rowGone', lead: { de: 'Keine Absicht', en: 'No intent' } }],
  ],
  [
    'the L2 is gone in one language',
    noIntent,
    { ...playbook(), de: withoutL2.de },
    [
      {
        code: 'l2Gone',
        label: { de: 'Verwendung einer Wettbewerberlösung', en: 'Using Competitive Solution' },
      },
    ],
  ],
]

describe('a newer playbook touches a record', () => {
  test.each(cases)('%s', (_, situation, latest, touches) => {
    expect(touchesOf(newWorksheet(place, situation), latest)).toEqual(touches.length > 0 ? [touches] : [])
  })

  test('and no record that was removed, and those of every service', () => {
    const two = changeWorksheet(newWorksheet(place, noIntent), {
      type: 'serviceAdded',
      place: { service: 's2', record: 'r2' },
      name: 'Teams',
      phase: undefined,
    })
    const both = changeWorksheet(two, {
      type: 'answersCopied',
      from: place,
      to: { service: 's2', record: 'r2' },
    })
    const places = (worksheet: Worksheet) =>
      touchedRecords(worksheet, playbook(), sales).map((each) => each.place.service)
    expect(places(both)).toEqual(['s1', 's2'])
    expect(places(changeWorksheet(both, { type: 'serviceRemoved', service: 's1' }))).toEqual(['s2'])
  })
})

describe('once a newer playbook is taken', () => {
  const withRecord = (changed: Partial<ServiceRecord>): ServiceRecord => ({
    position: 1,
    situation: noIntent,
    overrides: {},
    evidence: {},
    overruled: [],
    transfers: {},
    ...changed,
  })
  const ownerIn = (playbooks: Playbooks, record: ServiceRecord) => {
    const owner = readBilingual(playbooks, record).en.find(({ field }) => field === 'owner')
    if (owner === undefined) throw new Error('the record has no owner')
    return owner
  }
  const worksheetWith = (record: ServiceRecord): Worksheet => ({
    ...newWorksheet(place),
    services: { s1: { name: '', position: 1, records: { r1: record } } },
  })

  test('a value of the user’s own stays, and says that the recommendation has moved', () => {
    const over = { de: 'Account Team', en: 'Account Team' }
    const record = withRecord({ overrides: { owner: { value: 'Ann', over } } })
    expect(ownerIn(playbook(), record)).toMatchObject({ state: 'changed', value: 'Ann' })
    expect(ownerIn(sales, record)).toMatchObject({ state: 'moved', value: 'Ann', recommended: 'Sales' })
    expect(touchesOf(worksheetWith(record), sales)).toEqual([[{ ...ownerBecomes('Sales'), isOwn: true }]])
  })

  test.each([
    ['another value', sales],
    ['a value that is none any more', withCell('owner', { kind: 'notApplicable', text: '' })],
    ['a row that is gone', withoutRow('assignment-no-intent')],
  ])('what was copied before is flagged, old → new: %s', (_, latest) => {
    const values = inEach(readBilingual(playbook(), withRecord({})), 'owner', 'value')
    const transfer = transferOf('copied', values)
    const record = withRecord({ transfers: transfer ? { owner: transfer } : {} })
    const state = (playbooks: Playbooks) => transferState(ownerIn(playbooks, record), record.transfers, 'en')
    expect(state(playbook())).toEqual({ status: 'done', how: 'copied' })
    expect(state(latest)).toEqual({ status: 'stale', old: 'Account Team' })
  })

  test('that a value stands in FTOP is said beside what becomes of it', () => {
    const values = { de: 'Account Team', en: 'Account Team' }
    const record = withRecord({ transfers: { owner: { how: 'copied', values } } })
    expect(touchesOf(worksheetWith(record), sales)).toEqual([
      [{ ...ownerBecomes('Sales'), isTransferred: true }],
    ])
  })
})
