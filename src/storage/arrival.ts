import { conflictAt, isTyped } from '../record/history'
import { diff, type Json, keysOf, type Patch, valueAt } from '../record/patch'
import { isWorksheetLeaf } from '../record/worksheet'
import { readStored } from './rows'

/** A worksheet that comes from a backup. */
export type Arrival = {
  id: string
  customer: string
  /** ISO time. */
  changedAt: string
  worksheet: Json
}

/** What becomes of a worksheet that arrives where the store may hold it already. */
export type Fate =
  | {
      code: 'added' | 'merged'
      patch: Patch
      /** How many values differ and are asked about. */ asked: number
    }
  | { code: 'same' }
  /** What the store holds cannot be read, so nothing is written over it. */
  | { code: 'unreadable' }

/**
 * Compares a worksheet with what the store holds of it.
 * @param held the row as it stands in the store, unchecked; undefined where there is none.
 */
export function fateOf({ worksheet }: Arrival, held: unknown): Fate {
  if (held === undefined) return { code: 'added', patch: {}, asked: 0 }
  const read = readStored(held)
  if ('unreadable' in read) return { code: 'unreadable' }
  const { patch, asked } = mergeInto(read.stored.worksheet, worksheet)
  // One that was removed comes back, even where nothing differs.
  if (read.stored.removedAt !== undefined) return { code: 'added', patch, asked }
  return Object.keys(patch).length === 0 ? { code: 'same' } : { code: 'merged', patch, asked }
}

/**
 * What only the arriving worksheet has is taken. What differs stays as it is; of what somebody typed or picked, the
 * other value is kept beside it, unless a third one is kept there already. Nothing is removed.
 */
function mergeInto(held: Json, arriving: Json): { patch: Patch; asked: number } {
  const patch: Record<string, Patch[string]> = {}
  let asked = 0
  for (const [path, [ours, theirs]] of Object.entries(diff(held, arriving, isWorksheetLeaf))) {
    if (isMissing(theirs) || keysOf(path).at(-1) === 'removed') continue
    if (isMissing(ours)) {
      patch[path] = [ours, theirs]
    } else if (isTyped(path) && isMissing(valueAt(held, conflictAt(path)))) {
      patch[conflictAt(path)] = [null, theirs]
      asked++
    }
  }
  return { patch, asked }
}

/** What is empty is what a worksheet starts with, and no value of anybody's. */
const isMissing = (value: Json): boolean =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)
