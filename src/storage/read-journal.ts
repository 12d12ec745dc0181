import * as z from 'zod/mini'
import { type Journal, journalKey } from './journal'
import { local } from './local'
import { editSchema } from './edit-schema'

const journalSchema = z.record(z.string(), z.array(editSchema))

/** What a page has left. A journal that cannot be read is undefined, and to be left where it is. */
export function readJournal(page: string): Journal | undefined {
  const text = local.get(journalKey(page))
  if (text === null) return {}
  try {
    return z.parse(journalSchema, JSON.parse(text))
  } catch {
    return undefined
  }
}
