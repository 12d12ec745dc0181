import * as z from 'zod/mini'
import type { Edit } from '../record/history'
import { local } from './local'
import { editSchema } from './edit-schema'

/**
 * What a page has done and the store does not hold yet, by worksheet. Written synchronously with every change: closing
 * or reloading a page keeps it, where a transaction that was begun then may be lost.
 */
export type Journal = Readonly<Record<string, readonly Edit[]>>

const prefix = 'ftop-navigator.journal.'
const journalSchema = z.record(z.string(), z.array(editSchema))

/** Writes what a page has pending; nothing pending takes the entry away. */
export function writeJournal(page: string, journal: Journal): void {
  if (Object.keys(journal).length === 0) local.remove(prefix + page)
  else local.set(prefix + page, JSON.stringify(journal))
}

/** A journal that cannot be read is left where it is. */
export function readJournal(page: string): Journal | undefined {
  const text = local.get(prefix + page)
  if (text === null) return {}
  try {
    return z.parse(journalSchema, JSON.parse(text))
  } catch {
    return undefined
  }
}

/** The pages that have left a journal. */
export const journaledPages = (): string[] =>
  local.keys().flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []))
