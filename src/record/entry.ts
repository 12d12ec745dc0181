import type { FieldId, Target } from '../playbook/schema'
import type { Evidence, Situation } from '../rules'
import type { Override, Overrides } from './record'

/** What the user said about one service: answers to the questions, and values put in place of recommended ones. */
export type Entry = {
  situation: Situation
  overrides: Overrides
  /** What the customer answered to the questions of the L2 guides. */
  evidence: Evidence
  /** Where the evidence points, and the user decided otherwise. */
  overruled: readonly Target[]
}

export type EntryChange =
  | { type: 'answered'; answers: Situation }
  | { type: 'overridden'; field: FieldId; override: Override }
  | { type: 'recommendationTaken'; field: FieldId }
  | { type: 'asked'; question: string; answer: 'yes' | 'no' | undefined }
  | { type: 'overruled'; target: Target; is: boolean }

/** Nothing is answered yet. */
export const emptyEntry: Entry = { situation: {}, overrides: {}, evidence: {}, overruled: [] }

/** Whether nothing was said or changed yet. */
export function isEmptyEntry({ situation, overrides, evidence }: Entry): boolean {
  const { existing, ...answers } = situation
  const given = [...Object.values(answers), existing?.l2, existing?.l3].filter(
    (answer) => answer !== undefined,
  )
  return given.length + Object.keys(overrides).length + Object.keys(evidence).length === 0
}

/** Applies a change. Pure; what it does not touch stays the same object. */
export function changeEntry(entry: Entry, change: EntryChange): Entry {
  switch (change.type) {
    case 'answered':
      return answered(entry, change.answers)
    case 'overridden':
      return overridden(entry, change)
    case 'recommendationTaken': {
      const kept = Object.entries(entry.overrides).filter(([field]) => field !== change.field)
      return { ...entry, overrides: Object.fromEntries(kept) }
    }
    case 'asked': {
      const others = Object.entries(entry.evidence).filter(([question]) => question !== change.question)
      const evidence: Evidence = Object.fromEntries(
        change.answer === undefined ? others : [...others, [change.question, change.answer]],
      )
      return { ...entry, evidence, overruled: [] }
    }
    case 'overruled': {
      const others = entry.overruled.filter((target) => target !== change.target)
      return { ...entry, overruled: change.is ? [...others, change.target] : others }
    }
  }
}

/**
 * A note that was typed in place of a recommendation and the answer to the question are one text: whichever row asks
 * for it or not, there is one note. Another case takes what was overruled with it.
 */
function answered(entry: Entry, answers: Situation): Entry {
  const { notes } = entry.overrides
  const overrides =
    notes && 'notes' in answers
      ? { ...entry.overrides, notes: { ...notes, value: answers.notes ?? '' } }
      : entry.overrides
  const isOtherCase = 'phase' in answers || 'row' in answers
  return {
    ...entry,
    overrides,
    situation: { ...entry.situation, ...answers },
    overruled: isOtherCase ? [] : entry.overruled,
  }
}

function overridden(entry: Entry, { field, override }: { field: FieldId; override: Override }): Entry {
  const situation = field === 'notes' ? { ...entry.situation, notes: override.value } : entry.situation
  return { ...entry, situation, overrides: { ...entry.overrides, [field]: override } }
}

/** The answers that are typed letter by letter. */
const typedAnswers = ['notes', 'existing'] as const satisfies (keyof Situation)[]

/** What a change types into, so that typing in one place is one step to undo; emptying a text is a step of its own. */
export function typedIn(change: EntryChange): string | undefined {
  if (change.type === 'overridden') return `override ${change.field}`
  if (change.type !== 'answered') return undefined
  const [typed, ...others] = Object.keys(change.answers)
  const { notes } = change.answers
  if (others.length > 0 || ('notes' in change.answers && (notes === undefined || notes === '')))
    return undefined
  return typedAnswers.find((answer) => answer === typed)
}
