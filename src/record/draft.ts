import type { Situation } from '../rules'
import { typedIn } from './entry'
import { applyEdit, applyEdits, type Edit, type Kept, type Step, stepped } from './history'
import { diff, type Json, type Patch } from './patch'
import {
  changeWorksheet,
  isWorksheetLeaf,
  newWorksheet,
  type Place,
  recordAt,
  servicesOf,
  type Worksheet,
  type WorksheetChange,
} from './worksheet'
import { worksheetSchema } from './worksheet-schema'
import * as z from 'zod/mini'

/** A worksheet in hand: what the store holds of it, what the store has yet to learn, and what both come to. */
export type Draft = {
  id: string
  /** Undefined as long as the store has nothing of it. */
  base: Kept | undefined
  pending: readonly Edit[]
  worksheet: Worksheet
  past: readonly Step[]
  future: readonly Step[]
  /** The record in hand. */
  place: Place
  /** What is being typed into, so that it is one step to undo. */
  typing: { into: string; step: string } | undefined
}

/** Numbers this page's edits. */
export type Stamp = { page: string; number: number }
export type NextStamp = () => Stamp

const nothing: Json = {}
/** What a worksheet is before it is anything. */
export const nothingKept: Kept = { worksheet: nothing, past: [], future: [], seen: {} }

/** A worksheet that is not worth keeping yet. */
export function newDraft(id: string, place: Place, situation: Situation = {}): Draft {
  const worksheet = newWorksheet(place, situation)
  return { id, base: undefined, pending: [], worksheet, past: [], future: [], place, typing: undefined }
}

/** Takes a worksheet from the store in hand. @throws what zod throws where it is none. */
export function openDraft(id: string, base: Kept, place?: Place): Draft {
  const worksheet = z.parse(worksheetSchema, base.worksheet)
  const { past, future } = base
  return {
    id,
    base,
    pending: [],
    worksheet,
    past,
    future,
    place: placeIn(worksheet, place),
    typing: undefined,
  }
}

/** The first of the places that has a record, else the worksheet's first; one that is nowhere where it has none. */
export function placeIn(worksheet: Worksheet, ...places: readonly (Place | undefined)[]): Place {
  const found = places.find((place) => place && recordAt(worksheet, place))
  return found ?? servicesOf(worksheet)[0]?.records[0]?.place ?? { service: '', record: '' }
}

/** Does what the user asked for. What changes nothing returns the same draft. */
export function act(draft: Draft, change: WorksheetChange, next: NextStamp): Draft {
  const worksheet = changeWorksheet(draft.worksheet, change)
  const patch = diff(draft.worksheet, worksheet, isWorksheetLeaf)
  if (Object.keys(patch).length === 0) return draft
  if (change.type === 'transferred') {
    const pending = [...pendingOf(draft, next), { kind: 'mark' as const, patch, ...next() }]
    return { ...draft, worksheet, pending }
  }
  const into = typedInto(change)
  const goesOn =
    into !== undefined && into === draft.typing?.into && draft.past.at(-1)?.id === draft.typing.step
  return taken({ ...draft, worksheet }, draft, patch, next, { into, goesOn })
}

/** Applies a patch that no change names, as one step. */
export function patched(draft: Draft, patch: Patch, next: NextStamp): Draft {
  const after = taken(draft, draft, patch, next, { into: undefined, goesOn: false })
  const edit = after.pending.at(-1)
  return edit === undefined ? draft : { ...after, worksheet: worksheetAfter(draft, edit).worksheet }
}

function taken(
  draft: Draft,
  before: Draft,
  patch: Patch,
  next: NextStamp,
  { into, goesOn }: { into: string | undefined; goesOn: boolean },
): Draft {
  const pending = pendingOf(before, next)
  const stamp = next()
  const id = goesOn && draft.typing ? draft.typing.step : `${stamp.page}:${stamp.number}`
  const step: Step = { id, patch, place: draft.place }
  return {
    ...draft,
    ...stepped(before, step),
    pending: [...pending, { kind: 'step', step, ...stamp }],
    typing: into === undefined ? undefined : { into, step: id },
  }
}

/** The first thing the store learns of a worksheet is what it was before the user did anything. */
function pendingOf({ base, pending, worksheet }: Draft, next: NextStamp): readonly Edit[] {
  if (base !== undefined || pending.length > 0) return pending
  return [{ kind: 'mark', patch: diff(nothing, worksheet, isWorksheetLeaf), ...next() }]
}

/** Takes the last step back, or takes it again, and leads to the record that it was about. */
export function travel(draft: Draft, way: 'undo' | 'redo', next: NextStamp): Draft {
  const step = way === 'undo' ? draft.past.at(-1) : draft.future[0]
  if (step === undefined) return draft
  const edit: Edit = { kind: way, step: step.id, ...next() }
  const after = worksheetAfter(draft, edit)
  return {
    ...draft,
    ...after,
    pending: [...draft.pending, edit],
    place: placeIn(after.worksheet, step.place, draft.place),
    typing: undefined,
  }
}

function worksheetAfter({ worksheet, past, future }: Draft, edit: Edit) {
  const after = applyEdit({ worksheet, past, future, seen: {} }, edit)
  return {
    worksheet: z.parse(worksheetSchema, after.worksheet),
    past: after.past,
    future: after.future,
  }
}

/** Takes over what the store holds now: the edits that it has not seen stand on top of it. */
export function rebase(draft: Draft, base: Kept): Draft {
  const pending = draft.pending.filter(({ page, number }) => (base.seen[page] ?? 0) < number)
  const kept = applyEdits(base, pending)
  const worksheet = z.parse(worksheetSchema, kept.worksheet)
  const { past, future } = kept
  return { ...draft, base, pending, worksheet, past, future, place: placeIn(worksheet, draft.place) }
}

/** What a change types into; undefined where it is a step of its own. */
function typedInto(change: WorksheetChange): string | undefined {
  switch (change.type) {
    case 'entry': {
      const into = typedIn(change.change)
      return into && `${change.place.service} ${change.place.record} ${into}`
    }
    case 'customerNamed':
    case 'tenantNamed':
      return change.type
    case 'serviceNamed':
    case 'totalled':
      return `${change.type} ${change.service}`
    case 'counted':
      return `${change.type} ${change.place.service} ${change.place.record}`
    default:
      return undefined
  }
}
