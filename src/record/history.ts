import { inverse, isEqual, join, type Json, keysOf, type Patch, pointer, valueAt, withValue } from './patch'
import type { Place } from './worksheet'

/** One thing that an undo takes back. */
export type Step = {
  id: string
  patch: Patch
  /** The record that was in hand, so that an undo leads there. */
  place: Place
}

/** What a page did, numbered by that page: applying it twice is applying it once. */
export type Edit = { page: string; number: number } & (
  | { kind: 'step'; step: Step }
  /** Something that happened outside, as a transfer into FTOP: no undo takes it back. */
  | { kind: 'mark'; patch: Patch }
  | { kind: 'undo' | 'redo'; step: string }
)

/** A document with the way back and forth. */
export type Kept<Document extends Json = Json> = {
  worksheet: Document
  past: readonly Step[]
  future: readonly Step[]
  /** By page: the number of its last edit that is in here. */
  seen: Readonly<Record<string, number>>
}

/** How many steps can be undone. */
const depth = 200

/** How many pages are remembered; an edit is at most minutes old when it is applied. */
const pages = 32

/**
 * Applies an edit to a document that may have changed since it was made. Where the same value was changed otherwise
 * meanwhile, the edit's value is shown and the other is kept under `conflicts`.
 */
export function applyEdit(kept: Kept, edit: Edit): Kept {
  if ((kept.seen[edit.page] ?? 0) >= edit.number) return kept
  const recent = Object.entries(kept.seen)
    .filter(([page]) => page !== edit.page)
    .slice(1 - pages)
  return { ...applied(kept, edit), seen: Object.fromEntries([...recent, [edit.page, edit.number]]) }
}

export const applyEdits = (kept: Kept, edits: readonly Edit[]): Kept => edits.reduce(applyEdit, kept)

function applied(kept: Kept, edit: Edit): Kept {
  switch (edit.kind) {
    case 'mark':
      return { ...kept, worksheet: merge(kept.worksheet, edit.patch).worksheet }
    case 'step': {
      const { worksheet, patch } = merge(kept.worksheet, edit.step.patch)
      return { ...kept, worksheet, ...stepped(kept, { ...edit.step, patch }) }
    }
    case 'undo': {
      const step = kept.past.find(({ id }) => id === edit.step)
      if (step === undefined) return kept
      const worksheet = revert(kept.worksheet, step.patch)
      return { ...kept, worksheet, past: without(kept.past, step), future: [step, ...kept.future] }
    }
    case 'redo': {
      const step = kept.future.find(({ id }) => id === edit.step)
      if (step === undefined) return kept
      const worksheet = revert(kept.worksheet, inverse(step.patch))
      return { ...kept, worksheet, past: [...kept.past, step], future: without(kept.future, step) }
    }
  }
}

/** The steps with another one, or with one of them going on; what could be redone ends. */
export function stepped({ past }: Pick<Kept, 'past'>, step: Step): Pick<Kept, 'past' | 'future'> {
  const begun = past.find(({ id }) => id === step.id)
  if (begun === undefined) return { past: [...past, step].slice(-depth), future: [] }
  const patch = join(begun.patch, step.patch)
  const goesOn = past.map((each) => (each === begun ? { ...begun, patch } : each))
  // Typed and taken out again: nothing is left to undo.
  return { past: goesOn.filter((each) => Object.keys(each.patch).length > 0), future: [] }
}

const without = (steps: readonly Step[], step: Step): Step[] => steps.filter((each) => each !== step)

/** @returns the document, and what the patch really changed in it. */
function merge(document: Json, patch: Patch): { worksheet: Json; patch: Patch } {
  let worksheet = document
  const realized: Record<string, Patch[string]> = {}
  for (const [path, [before, after]] of Object.entries(patch)) {
    const current = valueAt(worksheet, path)
    if (isEqual(current, after)) continue
    worksheet = withValue(worksheet, path, after)
    realized[path] = [current, after]
    if (!isEqual(current, before) && isTyped(path)) {
      worksheet = withValue(worksheet, conflictAt(path), current)
    }
  }
  return { worksheet, patch: realized }
}

/** Takes values back where they are still as the patch left them. */
function revert(document: Json, patch: Patch): Json {
  return Object.entries(inverse(patch)).reduce(
    (worksheet, [path, [before, after]]) =>
      isEqual(valueAt(worksheet, path), before) ? withValue(worksheet, path, after) : worksheet,
    document,
  )
}

/** Where the other value is kept of one that was given twice. */
export const conflictAt = (path: string): string => pointer(['conflicts', path])

/** What somebody typed or picked: of two such values neither may go unseen. Of all else the later one holds. */
export function isTyped(path: string): boolean {
  const keys = keysOf(path)
  if (keys[0] !== 'services') return keys[0] === 'customer' || keys[0] === 'tenant'
  if (keys[4] === 'situation' || keys[4] === 'overrides') return true
  return ['name', 'total', 'count'].includes(keys.at(-1) ?? '')
}

/** What deciding between two values changes: the other one is taken or let go. */
export function settlement(worksheet: Json, path: string, take: 'shown' | 'other'): Patch {
  const other = valueAt(worksheet, conflictAt(path))
  const settled: Patch = { [conflictAt(path)]: [other, null] }
  return take === 'shown' ? settled : { ...settled, [path]: [valueAt(worksheet, path), other] }
}
