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
    case 'answered': {
      const situation = { ...worksheet.entry.situation, ...change.answers }
      const typed = Object.keys(change.answers)
      return step(worksheet, { ...worksheet.entry, situation }, typedIn(typed))
    }
    case 'overridden': {
      const overrides = { ...worksheet.entry.overrides, [change.field]: change.override }
      return step(worksheet, { ...worksheet.entry, overrides }, `override ${change.field}`)
    }
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
      return step(worksheet, { ...worksheet.entry, evidence })
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

/** The answers that are typed letter by letter. */
const typedAnswers: readonly string[] = ['notes', 'existing'] satisfies (keyof Situation)[]

function typedIn(answers: readonly string[]): string | undefined {
  return answers.length === 1 ? typedAnswers.find((answer) => answer === answers[0]) : undefined
}

function step(worksheet: Worksheet, entry: Entry, touched?: string): Worksheet {
  if (JSON.stringify(entry) === JSON.stringify(worksheet.entry)) return worksheet
  const goesOn = touched !== undefined && touched === worksheet.touched
  const past = goesOn ? worksheet.past : [...worksheet.past, worksheet.entry].slice(-depth)
  return { entry, past, future: [], touched }
}
