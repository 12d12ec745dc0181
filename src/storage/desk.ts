import {
  act,
  type Draft,
  newDraft,
  nothingKept,
  openDraft,
  patched,
  rebase,
  type Stamp,
  travel,
} from '../record/draft'
import { addRecord, addService, removeRecord, removeService } from '../record/draft-places'
import { settlement } from '../record/history'
import { isEmptyWorksheet, type Place, recordAt, type WorksheetChange } from '../record/worksheet'
import type { Situation } from '../rules'
import { writeJournal } from './journal'
import { holdPage } from './pages'
import { problemOf, StorageError, type StorageProblem } from './problem'
import { recover } from './recovery'
import type { Arrival, Repository } from './repository'
import type { Stored } from './rows'
import { forgetAll, whereabouts } from './whereabouts'

export type { StorageProblem }

/** Whether what is on the screen is stored. `saved`: the transaction has completed. */
export type Saving =
  { status: 'nothing' | 'saving' | 'saved' } | { status: 'failed'; problem: StorageProblem }

/** What has happened to stored data and the user must know. */
export type Incident =
  /** The store is empty, and once held so many worksheets. */
  | { code: 'lost'; count: number }
  /** What was open last cannot be read. */
  | { code: 'unreadable' }
  /** The store had lost the worksheet in hand while it was open; it holds it again. */
  | { code: 'storedAgain' }

export type DeskState = {
  draft: Draft
  saving: Saving
  store: 'opening' | 'open' | { problem: StorageProblem }
  /** A worksheet is being fetched that was open when this page was last here. */
  isReturning: boolean
  /** What was put away for the worksheet in hand; an undo leads back to it. */
  cameFrom: Draft | undefined
  /** Until they are dismissed. */
  incidents: readonly Incident[]
}

type Options = {
  openRepository: () => Promise<Repository>
  newId: () => string
  /** ISO time. */
  now: () => string
  /** Does something once what has changed is painted: what the store takes its time for, the user need not wait for. */
  whenPainted: (work: () => void) => void
}

export type Desk = ReturnType<typeof createDesk>

/** How long to wait before a commit that failed is tried again, in milliseconds: twice as long each time. */
const firstWait = 1000
const longestWait = 30_000

/** How long the store may take to open before the app goes on without it, in milliseconds; it is waited for still. */
const longestOpening = 4000

/** How long a pause ends what is one step to undo, in milliseconds. */
const typingRest = 1500

/**
 * The one owner of the worksheet in hand. Every change counts at once, goes to a journal synchronously and to the store
 * in its own transaction, and stays pending until that has completed. What other pages store is taken over.
 */
export function createDesk({ openRepository, newId, now, whenPainted }: Options) {
  const page = newId()
  let number = 0
  const nextStamp = (): Stamp => ({ page, number: ++number })
  const newPlace = (): Place => ({ service: newId(), record: newId() })

  let repository: Repository | undefined
  let isCommitting = false
  let failures = 0
  let retryTimer: ReturnType<typeof setTimeout> | undefined
  let restTimer: ReturnType<typeof setTimeout> | undefined
  let stopWatching = (): void => undefined
  /** Put away before all of it was stored. */
  let unfinished: readonly Draft[] = []
  /** By worksheet: the revision that this page knows. */
  const revisions = new Map<string, number>()
  const listeners = new Set<() => void>()

  let state: DeskState = {
    draft: newDraft(newId(), newPlace()),
    saving: { status: 'nothing' },
    store: 'opening',
    isReturning: whereabouts.recall() !== undefined,
    cameFrom: undefined,
    incidents: [],
  }
  const set = (changed: Partial<DeskState>): void => {
    state = { ...state, ...changed }
    listeners.forEach((listener) => listener())
  }

  /** The typing came to an end: what is typed next is a step of its own. */
  const rest = (): void => {
    if (state.draft.typing) set({ draft: { ...state.draft, typing: undefined } })
  }

  /** Takes a draft in hand that the user has changed: journal first, then screen, then store. */
  const take = (draft: Draft): void => {
    if (draft === state.draft) return
    const hasNews = draft.pending !== state.draft.pending
    clearTimeout(restTimer)
    restTimer = setTimeout(rest, typingRest)
    if (hasNews) record([draft, ...unfinished])
    const isSaving = hasNews && state.saving.status !== 'failed'
    set({ draft, isReturning: false, ...(isSaving && { saving: { status: 'saving' } }) })
    whereabouts.remember(draft.id, draft.place, draft.base !== undefined || draft.pending.length > 0)
    if (hasNews) whenPainted(() => void commit())
  }

  const record = (drafts: readonly Draft[]): void => {
    const open = drafts.filter(({ pending }) => pending.length > 0)
    writeJournal(page, Object.fromEntries(open.map(({ id, pending }) => [id, pending])))
  }

  /** Brings what is pending into the store, one transaction after the other. */
  const commit = async (): Promise<void> => {
    const draft = [state.draft, ...unfinished].find(({ pending }) => pending.length > 0)
    if (repository === undefined || isCommitting || draft === undefined) return
    isCommitting = true
    clearTimeout(retryTimer)
    const { id, pending, base = nothingKept } = draft
    try {
      const { stored, wasLost } = await repository.commit(id, pending, base, now())
      failures = 0
      if (wasLost) {
        // It begins to count anew.
        revisions.delete(id)
        set({ incidents: [...state.incidents, { code: 'storedAgain' }] })
      }
      if (draft.base === undefined) await keepNoted(repository)
      learn(id, stored)
      if (id === state.draft.id && draft.base === undefined) watch()
    } catch (error) {
      failures++
      set({ saving: { status: 'failed', problem: problemOf(error) } })
      const wait = Math.min(longestWait, firstWait * 2 ** (failures - 1))
      retryTimer = setTimeout(() => void commit(), wait)
      isCommitting = false
      return
    }
    isCommitting = false
    const isDone = [state.draft, ...unfinished].every((each) => each.pending.length === 0)
    if (isDone) set({ saving: { status: 'saved' } })
    else await commit()
  }

  /** Takes over what the store holds. Where nobody else has changed it, nothing on the screen changes. */
  const learn = (id: string, stored: Stored): void => {
    const known = revisions.get(id) ?? 0
    const isNews = stored.rev > known
    if (isNews) revisions.set(id, stored.rev)
    const learnt = (draft: Draft): Draft => {
      if (draft.id !== id) return draft
      const pending = draft.pending.filter((edit) => (stored.seen[edit.page] ?? 0) < edit.number)
      if (!isNews) return { ...draft, pending }
      const isOwn = stored.rev === known + 1 && pending.length < draft.pending.length
      return isOwn ? { ...draft, base: stored, pending } : rebase(draft, stored)
    }
    unfinished = unfinished.map(learnt).filter(({ pending }) => pending.length > 0)
    if (state.draft.id === id) set({ draft: learnt(state.draft) })
    record([state.draft, ...unfinished])
  }

  const watch = (): void => {
    stopWatching()
    const { id, base } = state.draft
    if (repository === undefined || base === undefined) return
    stopWatching = repository.watch(id, (stored) => {
      if (stored.rev > (revisions.get(id) ?? 0)) learn(id, stored)
    })
  }

  /** After the first worksheet is kept, and not before, the browser is asked not to throw it away. */
  const keepNoted = async ({ count }: Repository): Promise<void> => {
    whereabouts.noteCount(await count())
    if ('storage' in navigator && !(await navigator.storage.persisted())) void navigator.storage.persist()
  }

  const recount = async (): Promise<void> => {
    if (repository) whereabouts.noteCount(await repository.count())
  }

  const putAway = (): void => {
    if (state.draft.pending.length > 0) unfinished = [...unfinished, state.draft]
  }

  /** Takes a worksheet of the store in hand; edits that the store lacks come with it. */
  const bring = (id: string, stored: Stored | undefined, place?: Place): Draft | undefined => {
    const waiting = unfinished.find((draft) => draft.id === id)
    unfinished = unfinished.filter((draft) => draft !== waiting)
    if (stored === undefined) return waiting
    revisions.set(id, stored.rev)
    return waiting ? rebase(waiting, stored) : openDraft(id, stored, place)
  }

  const show = (draft: Draft, cameFrom: Draft | undefined): void => {
    const saving: Saving = { status: draft.pending.length > 0 ? 'saving' : draft.base ? 'saved' : 'nothing' }
    set({ draft, cameFrom, isReturning: false, saving })
    whereabouts.remember(draft.id, draft.place, draft.base !== undefined || draft.pending.length > 0)
    void repository?.setCurrent(draft.base === undefined ? undefined : draft.id).catch(() => undefined)
    watch()
    void commit()
  }

  /** A worksheet that cannot be read stays where it is; the user is told. */
  const readable = (loading: Promise<Stored | undefined>): Promise<Stored | undefined> =>
    loading.catch((error: unknown) => {
      if (problemOf(error) !== 'unreadable') throw error
      set({ incidents: [...state.incidents, { code: 'unreadable' }] })
      return undefined
    })

  const startOver = (situation?: Situation): void => {
    const { draft } = state
    putAway()
    show(newDraft(newId(), newPlace(), situation), isUnused(draft) ? state.cameFrom : draft)
  }

  const comeBack = async (draft: Draft): Promise<void> => {
    const stored = draft.base && (await repository?.load(draft.id).catch(() => undefined))
    putAway()
    show(stored ? (bring(draft.id, stored, draft.place) ?? draft) : draft, undefined)
  }

  return {
    state: (): DeskState => state,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Opens the store and what was open last. To be called once, after the first paint. */
    start: async (): Promise<void> => {
      holdPage(page)
      const patience = setTimeout(
        () => set({ store: { problem: 'blocked' }, isReturning: false }),
        longestOpening,
      )
      try {
        repository = await openRepository()
        const { commit: store } = repository
        await recover(page, (id, edits) => store(id, edits, nothingKept, now()))
        await repository.purge(now())
        const { id, place } = whereabouts.recall() ?? { id: await repository.current() }
        const stored = id === undefined ? undefined : await readable(repository.load(id))
        const count = await repository.count()
        if (count === 0 && whereabouts.notedCount() > 0)
          set({ incidents: [...state.incidents, { code: 'lost', count: whereabouts.notedCount() }] })
        whereabouts.noteCount(count)
        set({ store: 'open' })
        if (id !== undefined && stored) {
          const draft = openDraft(id, stored, place)
          revisions.set(id, stored.rev)
          if (isUnused(state.draft)) show(draft, undefined)
          else set({ cameFrom: draft })
        }
      } catch (error) {
        const problem = problemOf(error)
        const isPending = state.draft.pending.length > 0
        set({ store: { problem }, ...(isPending && { saving: { status: 'failed', problem } }) })
      }
      clearTimeout(patience)
      set({ isReturning: false })
      await commit()
    },
    change: (change: WorksheetChange): void => take(act(state.draft, change, nextStamp)),
    rest,
    undo: (): void => {
      if (state.draft.past.length > 0) take(travel(state.draft, 'undo', nextStamp))
      else if (state.cameFrom) void comeBack(state.cameFrom)
    },
    redo: (): void => take(travel(state.draft, 'redo', nextStamp)),
    /** Decides between two values that were given at the same time. */
    settle: (path: string, choice: 'shown' | 'other'): void =>
      take(patched(state.draft, settlement(state.draft.worksheet, path, choice), nextStamp)),
    goTo: (place: Place): void => {
      if (recordAt(state.draft.worksheet, place)) take({ ...state.draft, place, typing: undefined })
    },
    /** Adds a service, in the phase of the record in hand, and goes there. */
    addService: (name: string): void => take(addService(state.draft, newPlace(), name, nextStamp)),
    removeService: (service: string): void => take(removeService(state.draft, service, nextStamp)),
    /** Adds a record to a service, for entitlements that belong to another L1, and goes there. */
    addRecord: (service: string): void =>
      take(addRecord(state.draft, { service, record: newId() }, nextStamp)),
    removeRecord: (place: Place): void => take(removeRecord(state.draft, place, nextStamp)),
    /** Puts the customer away and starts clean. */
    nextCall: (): void => {
      if (!isUnused(state.draft)) startOver()
    },
    /** Starts a worksheet with picks from a link; it is kept from the first change on. */
    openNew: (situation: Situation): void => startOver(situation),
    open: async (id: string): Promise<void> => {
      if (id === state.draft.id) return
      const stored = await repository?.load(id)
      putAway()
      const draft = bring(id, stored)
      if (draft) show(draft, undefined)
    },
    /** Removes worksheets; one that is in hand gives way to a clean one. They can be brought back for a day. */
    remove: async (ids: readonly string[]): Promise<void> => {
      await commit()
      await repository?.remove(ids, now())
      const { draft, cameFrom } = state
      if (cameFrom && ids.includes(cameFrom.id)) set({ cameFrom: undefined })
      if (ids.includes(draft.id)) {
        putAway()
        show(newDraft(newId(), newPlace()), undefined)
      }
      await recount()
    },
    restore: async (ids: readonly string[]): Promise<void> => {
      await repository?.restore(ids)
      await recount()
    },
    /** The worksheets that this page holds and the store may lack something of. */
    inMemory: (): readonly Draft[] => [state.draft, ...unfinished],
    /** Takes worksheets from a backup; what is merged into the one in hand shows at once, and an undo takes it back. */
    adopt: async (arrivals: readonly Arrival[]) => {
      if (repository === undefined) throw new StorageError('refused')
      const adopted = await repository.adopt(arrivals, newId(), now())
      await recount()
      return adopted
    },
    /** Deletes everything that this browser holds of the app, for good. The page is to be loaded anew afterwards. */
    erase: async (): Promise<void> => {
      stopWatching()
      await repository?.erase()
      clearTimeout(retryTimer)
      unfinished = []
      set({ draft: newDraft(newId(), newPlace()), cameFrom: undefined, saving: { status: 'nothing' } })
      forgetAll()
    },
    retry: (): void => void commit(),
    dismiss: (incident: Incident): void =>
      set({ incidents: state.incidents.filter((each) => each !== incident) }),
    repository: (): Repository | undefined => repository,
  }
}

const isUnused = (draft: Draft): boolean => draft.base === undefined && isEmptyWorksheet(draft.worksheet)
