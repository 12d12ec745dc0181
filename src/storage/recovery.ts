import type { Edit } from '../record/history'
import { journaledPages, writeJournal } from './journal'
import { forGonePage, whenPageGone } from './pages'

/** Brings edits of a worksheet into the store; rejects where it does not take them. */
export type Commit = (id: string, edits: readonly Edit[]) => Promise<unknown>

/** Stores what pages that are gone have left in their journals; what a page that still lives leaves, once it is gone. */
export async function recover(page: string, commit: Commit): Promise<void> {
  for (const gone of journaledPages().filter((each) => each !== page)) {
    const work = () => replay(gone, commit).catch(() => undefined)
    if (!(await forGonePage(gone, work))) void whenPageGone(gone, work)
  }
}

async function replay(gone: string, commit: Commit): Promise<void> {
  // It comes with the store: what it checks with is not needed before.
  const { readJournal } = await import('./read-journal')
  const journal = readJournal(gone)
  if (journal === undefined) return
  const left: [string, readonly Edit[]][] = []
  for (const [id, edits] of Object.entries(journal)) {
    // What the store does not take stays in the journal, for a time when it does.
    await commit(id, edits).catch(() => left.push([id, edits]))
  }
  writeJournal(gone, Object.fromEntries(left))
}
