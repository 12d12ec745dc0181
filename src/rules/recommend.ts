import {
  type ElsewhereId,
  elsewhereIds,
  type FieldId,
  fieldIds,
  type Page,
  type Row,
} from '../playbook/schema'
import { type FieldAdvice, readerOf } from './field-advice'
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

function fillIn({ row, silent, asking, excluded }: CompiledRow, situation: Situation): Matched {
  const open: FieldId[] = []
  const fields = { ...silent }
  for (const [field, read] of asking) {
    const advice = read(situation)
    fields[field] = advice
    if (advice.ask?.required === true) open.push(field)
  }
  return { status: 'matched', row: row.id, fields, open, excluded }
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
  /** What the row says without any answer. */
  silent: Record<FieldId, FieldAdvice>
  /** The fields that ask: most read answers, some can only be entered by hand. */
  asking: readonly [FieldId, (situation: Situation) => FieldAdvice][]
  excluded: readonly Exclusion[]
}

const tables = new WeakMap<Page, ReadonlyMap<string, CompiledRow>>()

/** The rows of a page, prepared once: a page is data that does not change. */
function tableOf(page: Page): ReadonlyMap<string, CompiledRow> {
  const known = tables.get(page)
  if (known) return known
  const table = new Map(page.rows.map((row) => [row.id, compileRow(page, row)]))
  tables.set(page, table)
  return table
}

function compileRow(page: Page, row: Row): CompiledRow {
  const others = page.rows.filter((other) => other !== row)
  const readers = eachField((field) => readerOf(page, row.id, field, row.cells[field]))
  return {
    row,
    phase: row.phase,
    silent: eachField((field) => {
      const reader = readers[field]
      return typeof reader === 'function' ? reader({}) : reader
    }),
    asking: fieldIds.flatMap((field) => {
      const reader = readers[field]
      if (typeof reader === 'function') return [[field, reader]]
      return reader.ask === undefined ? [] : [[field, () => reader]]
    }),
    excluded: others.map((other) => ({ row: other.id, by: other.phase === row.phase ? 'row' : 'phase' })),
  }
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
