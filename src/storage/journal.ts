import type { Edit } from '../record/history'
import { local } from './local'

/**
 * What a page has done and the store does not hold yet, by worksheet. Written synchronously with every change: closing
 * or reloading a page keeps it, where a transaction that was begun then may be lost.
 */
export type Journal = Readonly<Record<string, readonly Edit[]>>

const prefix = 'ftop-navigator.journal.'
export const journalKey = (page: string): string => prefix + page

/** Writes what a page has pending; nothing pending takes the entry away. */
export function writeJournal(page: string, journal: Journal): void {
  if (Object.keys(journal).length === 0) local.remove(journalKey(page))
  else local.set(journalKey(page), JSON.stringify(journal))
}

/** The pages that have left a journal. */
export const journaledPages = (): string[] =>
  local.keys().flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []))
