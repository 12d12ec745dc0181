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

/** The one owner of the answers, with the way back and forth. */
export type Worksheet = {
  entry: Entry
  past: readonly Entry[]
  future: readonly Entry[]
  /** What the last change touched, so that typing in one field is one step to undo. */
  touched: string | undefined
}

export type Change =
  | { type: 'answered'; answers: Situation }
  | { type: 'overridden'; field: FieldId; override: Override }
  | { type: 'recommendationTaken'; field: FieldId }
  | { type: 'asked'; question: string; answer: 'yes' | 'no' | undefined }
  | { type: 'overruled'; target: Target; is: boolean }
  | { type: 'opened'; situation: Situation }
  | { type: 'cleared' }
  /** The typing came to an end: what is typed next is a step of its own. */
  | { type: 'rested' }
  | { type: 'undone' }
  | { type: 'redone' }

const emptyEntry: Entry = { situation: {}, overrides: {}, evidence: {}, overruled: [] }

/** A worksheet on which nothing is answered yet. */
export const emptyWorksheet: Worksheet = { entry: emptyEntry, past: [], future: [], touched: undefined }

/** Whether nothing was said or changed yet. */
export function isEmptyEntry({ situation, overrides, evidence }: Entry): boolean {
  const { existing, ...answers } = situation
  const given = [...Object.values(answers), existing?.l2, existing?.l3].filter(
    (answer) => answer !== undefined,
  )
  return given.length + Object.keys(overrides).length + Object.keys(evidence).length === 0
}

/** How many steps can be undone. */
const depth = 200

/** Applies a change. Pure; nothing that was typed is ever gone that an undo would not bring back. */
export function changeWorksheet(worksheet: Worksheet, change: Change): Worksheet {
  switch (change.type) {
    case 'answered':
      return step(worksheet, answered(worksheet.entry, change.answers), typedIn(change.answers))
    case 'overridden':
      return step(worksheet, overridden(worksheet.entry, change), `override ${change.field}`)
    case 'recommendationTaken': {
      const kept = Object.entries(worksheet.entry.overrides).filter(([field]) => field !== change.field)
      const overrides: Overrides = Object.fromEntries(kept)
      return step(worksheet, { ...worksheet.entry, overrides })
    }
    case 'asked': {
      const others = Object.entries(worksheet.entry.evidence).filter(
        ([question]) => question !== change.question,
      )
      const evidence: Evidence = Object.fromEntries(
        change.answer === undefined ? others : [...others, [change.question, change.answer]],
      )
      return step(worksheet, { ...worksheet.entry, evidence, overruled: [] })
    }
    case 'overruled': {
      const others = worksheet.entry.overruled.filter((target) => target !== change.target)
      return step(worksheet, {
        ...worksheet.entry,
        overruled: change.is ? [...others, change.target] : others,
      })
    }
    case 'opened':
      return step(worksheet, { ...emptyEntry, situation: change.situation })
    case 'rested':
      return { ...worksheet, touched: undefined }
    case 'cleared':
      return step(worksheet, emptyEntry)
    case 'undone': {
      const entry = worksheet.past.at(-1)
      if (entry === undefined) return worksheet
      return {
        entry,
        past: worksheet.past.slice(0, -1),
        future: [worksheet.entry, ...worksheet.future],
        touched: undefined,
      }
    }
    case 'redone': {
      const [entry, ...future] = worksheet.future
      if (entry === undefined) return worksheet
      return { entry, past: [...worksheet.past, worksheet.entry], future, touched: undefined }
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

/** What a change types into; emptying a text is a step of its own. */
function typedIn(answers: Situation): string | undefined {
  const [typed, ...others] = Object.keys(answers)
  if (others.length > 0 || answers.notes === '' || ('notes' in answers && answers.notes === undefined))
    return undefined
  return typedAnswers.find((answer) => answer === typed)
}

function step(worksheet: Worksheet, entry: Entry, touched?: string): Worksheet {
  if (JSON.stringify(entry) === JSON.stringify(worksheet.entry)) return worksheet
  const goesOn = touched !== undefined && touched === worksheet.touched
  const past = goesOn ? worksheet.past : [...worksheet.past, worksheet.entry].slice(-depth)
  return { entry, past, future: [], touched }
}
