import { type FieldId, fieldIds, type Language } from '../playbook/schema'
import { type FieldAdvice, isIsoDate, maxNoteLength, type Recommendation } from '../rules'

/** A field's state, as the user is told it. */
export type FieldState = 'recommended' | 'changed' | 'moved' | 'open' | 'none'

/** A value that the user put in place of the recommendation; dates are ISO. */
export type Override = {
  value: string
  /** What was recommended then, in the words of each language; empty where nothing was. */
  over: Readonly<Record<Language, string>>
}
export type Overrides = Readonly<Partial<Record<FieldId, Override>>>

export type RecordField = {
  field: FieldId
  state: FieldState
  /** What FTOP is to hold; empty where there is nothing. Dates are ISO. */
  value: string
  /** What the page and the answers say; differs from the value only where the user changed it. */
  recommended: string
  /** Undefined as long as no row is matched. */
  advice: FieldAdvice | undefined
  /** What the user typed in place of the recommendation, even where FTOP would not take it. */
  typed: string | undefined
}

/** The fields whose values are dates. */
export const dateFields: ReadonlySet<FieldId> = new Set(['targetDate', 'nextActionDate'])

/**
 * Joins what is recommended with what the user changed. A change is never lost: without a matched row it stands
 * over nothing.
 * @param language the language of the page that was asked for the recommendation.
 */
export function buildRecord(
  recommendation: Recommendation,
  overrides: Overrides,
  language: Language,
): RecordField[] {
  return fieldIds.map((field) => {
    const advice = recommendation.status === 'matched' ? recommendation.fields[field] : undefined
    const recommended = advice?.value ?? ''
    // The question owns the note where the row asks for it; both hold the same text (worksheet.ts).
    const isAsked = field === 'notes' && advice?.reads !== undefined
    const override = isAsked ? undefined : overrides[field]
    if (override === undefined) {
      return { field, state: stateOf(advice), value: recommended, recommended, advice, typed: undefined }
    }
    const typed = override.value
    if (!isTaken(field, typed)) return { field, state: 'open', value: '', recommended, advice, typed }
    const state = override.over[language] === recommended ? 'changed' : 'moved'
    return { field, state, value: typed, recommended, advice, typed }
  })
}

/** Whether FTOP takes a value that was typed by hand. */
function isTaken(field: FieldId, value: string): boolean {
  if (dateFields.has(field)) return value === '' || isIsoDate(value)
  return field !== 'notes' || value.length <= maxNoteLength
}

function stateOf(advice: FieldAdvice | undefined): FieldState {
  if (advice === undefined) return 'open'
  if (advice.value !== undefined) return advice.from === 'page' ? 'recommended' : 'changed'
  return advice.ask?.required === true ? 'open' : 'none'
}

/** The fields that still need something, by name wherever the whole record is shown. */
export function openFields(record: readonly RecordField[]): FieldId[] {
  return record.filter(({ state }) => state === 'open').map(({ field }) => field)
}
