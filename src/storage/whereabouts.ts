import * as z from 'zod/mini'
import type { Place } from '../record/worksheet'
import { local } from './local'

/** What this browser and this tab remember apart from the store: ids and numbers, nothing that anybody typed. */
const openKey = 'ftop-navigator.open'
const placeKey = 'ftop-navigator.place'
const countKey = 'ftop-navigator.kept'

const placeSchema = z.object({
  id: z.string(),
  place: z.object({ service: z.string(), record: z.string() }),
})

export const whereabouts = {
  /** What was open last: in this tab, else in this browser. */
  recall: (): { id: string; place?: Place } | undefined => {
    const id = local.get(openKey)
    return ofThisTab() ?? (id === null ? undefined : { id })
  },
  /**
   * Called with every change, so that it writes, which takes far longer than to read, only what is another.
   * @param isKept a worksheet that the store knows nothing of is nothing to come back to.
   */
  remember: (id: string, place: Place, isKept: boolean): void => {
    try {
      const here = JSON.stringify({ id, place })
      if (!isKept) sessionStorage.removeItem(placeKey)
      else if (sessionStorage.getItem(placeKey) !== here) sessionStorage.setItem(placeKey, here)
    } catch {
      // Refused: this tab comes back to the first service.
    }
    if (!isKept) local.remove(openKey)
    else if (local.get(openKey) !== id) local.set(openKey, id)
  },
  /** A store that was damaged or evicted opens empty without an error; this number stands outside it. */
  noteCount: (count: number): void => void local.set(countKey, String(count)),
  notedCount: (): number => Number(local.get(countKey) ?? 0) || 0,
}

/** Forgets everything that this browser and this tab remember of the app: settings and journals as well. */
export function forgetAll(): void {
  for (const key of local.keys()) if (key.startsWith('ftop-navigator.')) local.remove(key)
  try {
    sessionStorage.removeItem(placeKey)
  } catch {
    // Refused: then nothing is kept there.
  }
}

function ofThisTab(): { id: string; place: Place } | undefined {
  try {
    return z.parse(placeSchema, JSON.parse(sessionStorage.getItem(placeKey) ?? ''))
  } catch {
    return undefined
  }
}
