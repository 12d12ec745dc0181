import { placeIn } from '../record/draft'
import { applyEdit, type Edit, type Kept } from '../record/history'
import type { Patch } from '../record/patch'
import { worksheetSchema } from '../record/worksheet-schema'
import * as z from 'zod/mini'
import { type Arrival, fateOf } from './arrival'
import type { Database } from './database'
import { format, headOf, readStored, type Stored } from './rows'

/** What an import did, by the ids of the worksheets. */
export type Adopted = { added: readonly string[]; merged: readonly string[] }

/**
 * Takes worksheets from a backup, all or none. What is merged into a worksheet is one step of it, which an undo takes
 * back.
 * @param page numbers the edits of this import and of no other.
 * @param now ISO time.
 */
export async function adopt(
  database: Database,
  arrivals: readonly Arrival[],
  page: string,
  now: string,
): Promise<Adopted> {
  const { worksheets, heads } = database
  return database.transaction('rw', worksheets, heads, async () => {
    const adopted = { added: new Array<string>(), merged: new Array<string>() }
    for (const [index, arrival] of arrivals.entries()) {
      const raw = await worksheets.get(arrival.id)
      const fate = fateOf(arrival, raw)
      if (fate.code !== 'added' && fate.code !== 'merged') continue
      const read = raw && readStored(raw)
      const stored =
        read && 'stored' in read
          ? merged(read.stored, fate.patch, { page, number: index + 1 }, now)
          : newlyStored(arrival)
      await worksheets.put(stored)
      await heads.put(headOf(stored))
      adopted[fate.code].push(arrival.id)
    }
    return adopted
  })
}

function newlyStored({ id, changedAt, worksheet }: Arrival): Stored {
  return { id, format, rev: 1, changedAt, worksheet, past: [], future: [], seen: {} }
}

function merged(stored: Stored, patch: Patch, stamp: { page: string; number: number }, now: string): Stored {
  const held: Stored = { ...stored, removedAt: undefined }
  const rev = held.rev + 1
  if (Object.keys(patch).length === 0) return { ...held, rev }
  const place = placeIn(z.parse(worksheetSchema, held.worksheet))
  const step = { id: `${stamp.page}:${stamp.number}`, patch, place }
  const edit: Edit = { kind: 'step', step, ...stamp }
  const kept: Kept = applyEdit(held, edit)
  return { ...held, ...kept, rev, changedAt: now }
}
