import {
  type ElsewhereId,
  elsewhereIds,
  type FieldId,
  fieldIds,
  type Page,
  type Row,
} from '../playbook/schema'
import { type FieldAdvice, type Reader, readerOf } from './field-advice'
import type { Situation } from './situation'

/** Why a row does not apply: the first answer that excluded it. */
export type Exclusion = { row: string; by: 'phase' | 'row' }

export type Matched = {
  status: 'matched'
  row: string
  fields: Record<FieldId, FieldAdvice>
  /** The fields whose question must be answered before the record is complete. */
  open: FieldId[]
  excluded: readonly Exclusion[]
}
export type Open = {
  status: 'open'
  missing: readonly ('phase' | 'row' | 'elsewhere')[]
  /** The rows that further answers can still reach. */
  possible: readonly string[]
  excluded: readonly Exclusion[]
}
/** No row fits: which L1 applies instead, and which L2 where the L1 has one. */
export type ElsewhereAdvice = {
  status: 'elsewhere'
  id: ElsewhereId
  l1: string
  l2?: string
  excluded: readonly Exclusion[]
}
export type Recommendation = Matched | Open | ElsewhereAdvice

/**
 * Finds the one row that a situation selects, and what it says about each of the eleven fields. Hit policy: unique.
 * Pure; an answer that the row does not ask for changes nothing, and a row that is not of the phase is no answer.
 */
export function recommend(page: Page, situation: Situation): Recommendation {
  const { phase, row, elsewhere } = situation
  const table = tableOf(page)
  if (row === 'none') return noRow(page, phase, elsewhere)
  const selected = row === undefined ? undefined : table.get(row)
  if (phase === undefined || selected?.phase !== phase) return stillOpen(page, situation)
  return fillIn(selected, situation)
}

function fillIn({ row, readers, excluded }: CompiledRow, situation: Situation): Matched {
  const open: FieldId[] = []
  // Written out: field by field in a loop, this would take twice as long.
  const fields = {
    updatedBy: read(readers.updatedBy, situation, open),
    l1: read(readers.l1, situation, open),
    l2: read(readers.l2, situation, open),
    l3: read(readers.l3, situation, open),
    serviceStatus: read(readers.serviceStatus, situation, open),
    engagementScenario: read(readers.engagementScenario, situation, open),
    targetDate: read(readers.targetDate, situation, open),
    owner: read(readers.owner, situation, open),
    notes: read(readers.notes, situation, open),
    nextActionDate: read(readers.nextActionDate, situation, open),
    nextAction: read(readers.nextAction, situation, open),
  }
  return { status: 'matched', row: row.id, fields, open, excluded }
}

function read(reader: Reader, situation: Situation, open: FieldId[]): FieldAdvice {
  if (typeof reader !== 'function') return reader
  const advice = reader(situation)
  if (advice.ask?.required === true) open.push(advice.cell.field)
  return advice
}

function stillOpen(page: Page, { phase, row }: Situation): Open {
  const named = phase === undefined ? page.rows.find(({ id }) => id === row) : undefined
  const reason = (each: Row): Exclusion['by'] | undefined => {
    if (phase !== undefined) return each.phase === phase ? undefined : 'phase'
    return named === undefined || each === named ? undefined : 'row'
  }
  const excluded = page.rows.flatMap((each) => {
    const by = reason(each)
    return by === undefined ? [] : [{ row: each.id, by }]
  })
  const missing = [...(phase === undefined ? ['phase' as const] : []), ...(named ? [] : ['row' as const])]
  const possible = page.rows.filter((each) => reason(each) === undefined).map(({ id }) => id)
  return { status: 'open', missing, possible, excluded }
}

function noRow(page: Page, phase: Situation['phase'], elsewhere: ElsewhereId | undefined): Recommendation {
  const excluded = page.rows.map((row): Exclusion => ({
    row: row.id,
    by: phase === undefined || row.phase === phase ? 'row' : 'phase',
  }))
  if (elsewhere === undefined || !elsewhereIds.includes(elsewhere)) {
    return { status: 'open', missing: ['elsewhere'], possible: [], excluded }
  }
  const [l1 = elsewhere, l2] = elsewhere.split('/')
  return { status: 'elsewhere', id: elsewhere, l1, ...(l2 === undefined ? {} : { l2 }), excluded }
}

type CompiledRow = {
  row: Row
  phase: Row['phase']
  readers: Record<FieldId, Reader>
  excluded: readonly Exclusion[]
}

const tables = new WeakMap<Page, ReadonlyMap<string, CompiledRow>>()

let latest: { page: Page; table: ReadonlyMap<string, CompiledRow> } | undefined

/** The rows of a page, prepared once: a page is data that does not change. The latest page is nearly always the next. */
function tableOf(page: Page): ReadonlyMap<string, CompiledRow> {
  if (latest?.page === page) return latest.table
  const table = tables.get(page) ?? compile(page)
  tables.set(page, table)
  latest = { page, table }
  return table
}

function compile(page: Page): ReadonlyMap<string, CompiledRow> {
  // Each exclusion once, whichever row it stands beside: on a long page, most of the work would be to make them.
  const exclusions = page.rows.map(({ id, phase }) => ({
    row: id,
    phase,
    byPhase: { row: id, by: 'phase' as const },
    byRow: { row: id, by: 'row' as const },
  }))
  return new Map(
    page.rows.map((row) => [
      row.id,
      {
        row,
        phase: row.phase,
        readers: eachField((field) => readerOf(page, row.id, field, row.cells[field])),
        excluded: exclusions
          .filter((other) => other.row !== row.id)
          .map(({ phase, byPhase, byRow }) => (phase === row.phase ? byRow : byPhase)),
      },
    ]),
  )
}

/** One value for each of the eleven fields, in FTOP's order. */
export function eachField<Value>(valueOf: (field: FieldId) => Value): Record<FieldId, Value> {
  const [
    updatedBy,
    l1,
    l2,
    l3,
    serviceStatus,
    engagementScenario,
    targetDate,
    owner,
    notes,
    nextActionDate,
    nextAction,
  ] = fieldIds
  return {
    updatedBy: valueOf(updatedBy),
    l1: valueOf(l1),
    l2: valueOf(l2),
    l3: valueOf(l3),
    serviceStatus: valueOf(serviceStatus),
    engagementScenario: valueOf(engagementScenario),
    targetDate: valueOf(targetDate),
    owner: valueOf(owner),
    notes: valueOf(notes),
    nextActionDate: valueOf(nextActionDate),
    nextAction: valueOf(nextAction),
  }
}
