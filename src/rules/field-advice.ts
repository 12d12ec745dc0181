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
  /** The answers that this cell asks for, given or not; absent where it asks for none. */
  reads?: readonly AnswerId[]
  /** What is still to decide. */
  ask?: Ask
}

/** What a cell makes of the answers. A cell that asks nothing reads none: its advice is one and the same object. */
export type Reader = FieldAdvice | ((situation: Situation) => FieldAdvice)

/** Prepares a cell, so that reading it costs no more than the answers that it asks for. */
export function readerOf(page: Page, row: string, field: FieldId, { kind, text }: Cell): Reader {
  const cell = { row, field }
  const nothing: FieldAdvice = { kind, cell }
  const toEnter: FieldAdvice = { ...nothing, ask: { answer: 'byHand', required: true } }
  const byHand = () => toEnter
  const paths = (...reads: readonly AnswerId[]): Paths => ({
    asked: (ask) => ({ kind, cell, reads, ask }),
    answered: (value) => ({ kind, cell, reads, value, from: 'answer' }),
    picked: (value) => ({ kind, cell, reads, value, from: 'page' }),
  })
  switch (kind) {
    case 'fixed':
    case 'action':
      return { ...nothing, value: text, from: 'page' }
    case 'notApplicable':
    case 'notSpecified':
    case 'notYetAvailable':
      return nothing
    case 'keepExisting':
      return field === 'l2' || field === 'l3' ? existing(field, paths(`existing.${field}`)) : nothing
    case 'choice':
      return field === 'l2'
        ? oneOf(page.l2, paths('l2'))
        : customerOrPartnerLed(paths('ledBy', 'engagementScenario'))
    case 'dependsOnOtherServices':
      return anyScenario(paths('engagementScenario'))
    case 'toBeDetermined':
      return field === 'nextActionDate' ? date('nextActionDate', paths('nextActionDate')) : byHand
    case 'dateToEnter':
      return field === 'nextActionDate' ? date('kickoffDate', paths('kickoffDate')) : byHand
    case 'textRequired':
      return field === 'notes' ? note(true, paths('notes')) : byHand
    case 'textOptional':
      return field === 'notes' ? note(false, paths('notes')) : nothing
  }
}

/** The ways out of a cell that asks: a question, the user's answer, the page's words for what was picked. */
type Paths = {
  asked: (ask: Ask) => FieldAdvice
  answered: (value: string) => FieldAdvice
  picked: (value: string) => FieldAdvice
}

/**
 * Reads one answer. It remembers the latest: of a record's answers most stay the same, whichever one changes, and of many
 * records most are alike.
 */
function ofAnswer(
  answerOf: (situation: Situation) => string | undefined,
  read: (answer: string | undefined) => FieldAdvice,
): Reader {
  let latest: string | undefined
  let advice = read(latest)
  return (situation) => {
    const answer = answerOf(situation)
    if (answer !== latest) {
      advice = read(answer)
      latest = answer
    }
    return advice
  }
}

function existing(field: 'l2' | 'l3', { asked, answered }: Paths): Reader {
  const open = asked({ answer: `existing.${field}`, required: false })
  return ofAnswer(
    (situation) => situation.existing?.[field],
    (kept) => {
      const value = kept?.trim() ?? ''
      return value === '' ? open : answered(value)
    },
  )
}

function oneOf(l2s: readonly L2Section[], { asked, picked }: Paths): Reader {
  const open = asked({ answer: 'l2', required: true, options: l2s.map(({ id }) => id) })
  const choices = new Map(l2s.map(({ id, label }): [string, FieldAdvice] => [id, picked(label)]))
  return ({ l2 }) => (l2 === undefined ? open : (choices.get(l2) ?? open))
}

/** Led by customer or partner narrows FTOP's list; a scenario that is in it needs no other answer. */
function customerOrPartnerLed({ asked, answered }: Paths): Reader {
  const open = asked({ answer: 'ledBy', required: true, options: ledBys })
  return ({ ledBy, engagementScenario }) => {
    const options = scenariosFor(ledBy)
    if (engagementScenario !== undefined && options.includes(engagementScenario))
      return answered(engagementScenario)
    return ledBy === undefined ? open : asked({ answer: 'engagementScenario', required: true, options })
  }
}

function anyScenario({ asked, answered }: Paths): Reader {
  const open = asked({ answer: 'engagementScenario', required: true, options: engagementScenarios })
  return ofAnswer(
    (situation) => situation.engagementScenario,
    (scenario) =>
      scenario !== undefined && engagementScenarios.some((each) => each === scenario)
        ? answered(scenario)
        : open,
  )
}

function date(answer: 'kickoffDate' | 'nextActionDate', { asked, answered }: Paths): Reader {
  const open = asked({ answer, required: true })
  return ofAnswer(
    (situation) => situation[answer],
    (value) => (isIsoDate(value) ? answered(value) : open),
  )
}

function note(required: boolean, { asked, answered }: Paths): Reader {
  const open = asked({ answer: 'notes', required })
  const tooLong = asked({ answer: 'notes', required: true, problem: 'tooLong' })
  return ofAnswer(
    (situation) => situation.notes,
    (notes) => {
      const value = notes?.trim() ?? ''
      if (value.length > maxNoteLength) return tooLong
      return value === '' ? open : answered(value)
    },
  )
}
