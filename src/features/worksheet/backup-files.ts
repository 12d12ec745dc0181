import type { Draft } from '../../record/draft'
import { rowOf, toBackup, toJsonText } from '../../storage/backup'
import { exportRaw } from '../../storage/raw-export'
import { downloadText } from '../../ui/download'

/** Downloads rows of the store as a backup. @returns the file's name; no customer is named in it. */
export function saveRows(rows: readonly unknown[]): string {
  const now = new Date().toISOString()
  return save('backup', toBackup(rows, now), now)
}

/** Downloads what this page holds in memory, for when the store takes nothing. */
export function saveDrafts(drafts: readonly Draft[]): string {
  const now = new Date().toISOString()
  return save(
    'backup',
    toBackup(
      drafts.map((draft) => rowOf(draft, now)),
      now,
    ),
    now,
  )
}

/** Downloads something as it stands in the store. */
export function saveRaw(raw: unknown): string {
  return save('raw', toJsonText(raw), new Date().toISOString())
}

/** Downloads the whole database as it is, whichever version wrote it. @throws where it cannot be read. */
export async function saveDatabase(): Promise<string> {
  const now = new Date().toISOString()
  const text = await exportRaw(now)
  if (text === undefined) throw new Error('The database cannot be read')
  return save('raw', text, now)
}

function save(kind: 'backup' | 'raw', text: string, now: string): string {
  const file = `ftop-navigator-${kind}-${now.slice(0, 10)}.json`
  downloadText(file, text, 'application/json')
  return file
}
