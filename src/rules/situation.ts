import type { ElsewhereId, Phase } from '../playbook/schema'
import type { EngagementScenario, LedBy } from './engagement'

/** What the user has answered so far. All of it is optional; nothing here is ever inferred. */
export type Situation = {
  phase?: Phase | undefined
  /** The id of a row of the page, or `none`: the user says that no row fits. */
  row?: string | undefined
  /** Where the case belongs when no row fits. */
  elsewhere?: ElsewhereId | undefined
  /** The id of one of the page's L2s. */
  l2?: string | undefined
  /** What FTOP shows now, for the row that keeps it. */
  existing?: { l2?: string | undefined; l3?: string | undefined } | undefined
  ledBy?: LedBy | undefined
  engagementScenario?: EngagementScenario | undefined
  /** ISO date. */
  kickoffDate?: string | undefined
  /** ISO date. */
  nextActionDate?: string | undefined
  notes?: string | undefined
}

/** The questions a situation answers, in the order in which they are asked. */
export const answerIds = [
  'phase',
  'row',
  'elsewhere',
  'l2',
  'existing.l2',
  'existing.l3',
  'ledBy',
  'engagementScenario',
  'notes',
  'kickoffDate',
  'nextActionDate',
] as const
export type AnswerId = (typeof answerIds)[number]

/** FTOP's limit for a status note, in characters. Source: FTOP's own form. */
export const maxNoteLength = 400

/**
 * Whether a text is a day of the calendar as YYYY-MM-DD. Read by its characters: with an expression, it took a third of a
 * recommendation.
 */
export function isIsoDate(text: string | undefined): text is string {
  if (text?.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return false
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  const month = twoDigits(text, 5)
  const day = twoDigits(text, 8)
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year)
}

const hyphen = 45
const zero = 48

/** The number that two characters write in ASCII digits; NaN where they are none. */
function twoDigits(text: string, at: number): number {
  const ten = text.charCodeAt(at) - zero
  const one = text.charCodeAt(at + 1) - zero
  return ten >= 0 && ten <= 9 && one >= 0 && one <= 9 ? ten * 10 + one : NaN
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
