import type { Cell, FieldId, L2Section, Page } from '../playbook/schema'
import { engagementScenarios, ledBys, scenariosFor } from './engagement'
import { type AnswerId, isIsoDate, maxNoteLength, type Situation } from './situation'

/** A question that a field still asks. */
export type Ask = {
  /** The answer that settles it; `byHand` where the value is entered in the record itself. */
  answer: AnswerId | 'byHand'
  /** Whether the record is incomplete without it. */
  required: boolean
  /** The values to choose from, by id; absent where any value goes. */
  options?: readonly string[]
  /** Set when there is an answer that FTOP would not take. */
  problem?: 'tooLong'
}

/** What the page and the answers say about one field. */
export type FieldAdvice = {
  kind: Cell['kind']
  /** The cell of the table that says it. */
  cell: { row: string; field: FieldId }
  /** What to enter: the page's words, an L2's label, an ISO date, or the user's own answer. */
  value?: string
  /** Whether the value is the page's or an answer of the user's. A picked L2 is the page's. */
  from?: 'page' | 'answer'
  /** What is still to decide. */
  ask?: Ask
}

/** What a cell makes of the answers. Cells that ask nothing read none: their advice is one and the same object. */
export type Reader = FieldAdvice | ((situation: Situation) => FieldAdvice)

/** Prepares a cell, so that reading it costs no more than the answers that it asks for. */
export function readerOf(page: Page, row: string, field: FieldId, { kind, text }: Cell): Reader {
  const nothing: FieldAdvice = { kind, cell: { row, field } }
  const asked = (ask: Ask): FieldAdvice => ({ ...nothing, ask })
  const answered = (value: string): FieldAdvice => ({ kind, cell: nothing.cell, value, from: 'answer' })
  const paths: Paths = { nothing, asked, answered }
  const byHand = asked({ answer: 'byHand', required: true })
  switch (kind) {
    case 'fixed':
    case 'action':
      return { ...nothing, value: text, from: 'page' }
    case 'notApplicable':
    case 'notSpecified':
    case 'notYetAvailable':
      return nothing
    case 'keepExisting':
      return field === 'l2' || field === 'l3' ? existing(field, paths) : nothing
    case 'choice':
      return field === 'l2' ? oneOf(page.l2, paths) : customerOrPartnerLed(paths)
    case 'dependsOnOtherServices':
      return anyScenario(paths)
    case 'toBeDetermined':
      return field === 'nextActionDate' ? date('nextActionDate', paths) : byHand
    case 'dateToEnter':
      return field === 'nextActionDate' ? date('kickoffDate', paths) : byHand
    case 'textRequired':
      return field === 'notes' ? note(true, paths) : byHand
    case 'textOptional':
      return field === 'notes' ? note(false, paths) : nothing
  }
}

/** The three ways out of a cell: nothing to enter, a question, an answer. */
type Paths = {
  nothing: FieldAdvice
  asked: (ask: Ask) => FieldAdvice
  answered: (value: string) => FieldAdvice
}

function existing(field: 'l2' | 'l3', { asked, answered }: Paths): Reader {
  const open = asked({ answer: `existing.${field}`, required: false })
  return ({ existing: kept }) => {
    const value = kept?.[field]?.trim()
    return value === undefined || value === '' ? open : answered(value)
  }
}

function oneOf(l2s: readonly L2Section[], { nothing, asked }: Paths): Reader {
  const open = asked({ answer: 'l2', required: true, options: l2s.map(({ id }) => id) })
  const picked = new Map(
    l2s.map(({ id, label }): [string, FieldAdvice] => [id, { ...nothing, value: label, from: 'page' }]),
  )
  return ({ l2 }) => (l2 === undefined ? open : (picked.get(l2) ?? open))
}

/** Led by customer or partner narrows FTOP's list; a scenario that is in it needs no other answer. */
function customerOrPartnerLed({ asked, answered }: Paths): Reader {
  const open = asked({ answer: 'ledBy', required: true, options: ledBys })
  return ({ ledBy, engagementScenario }) => {
    const options = scenariosFor(ledBy)
    if (engagementScenario !== undefined && options.includes(engagementScenario)) return answered(engagementScenario)
    return ledBy === undefined ? open : asked({ answer: 'engagementScenario', required: true, options })
  }
}

function anyScenario({ asked, answered }: Paths): Reader {
  const open = asked({ answer: 'engagementScenario', required: true, options: engagementScenarios })
  return ({ engagementScenario }) =>
    engagementScenario !== undefined && engagementScenarios.includes(engagementScenario)
      ? answered(engagementScenario)
      : open
}

function date(answer: 'kickoffDate' | 'nextActionDate', { asked, answered }: Paths): Reader {
  const open = asked({ answer, required: true })
  return (situation) => {
    const value = situation[answer]
    return isIsoDate(value) ? answered(value) : open
  }
}

function note(required: boolean, { asked, answered }: Paths): Reader {
  const open = asked({ answer: 'notes', required })
  const tooLong = asked({ answer: 'notes', required: true, problem: 'tooLong' })
  return ({ notes }) => {
    const value = notes?.trim() ?? ''
    if (value.length > maxNoteLength) return tooLong
    return value === '' ? open : answered(value)
  }
}
