import type { RecordField } from '../record/record'

/** The words for what an open field asks. */
export function openWords({ field, typed, advice }: RecordField) {
  if (advice?.ask?.problem === 'tooLong' || (typed !== undefined && field === 'notes'))
    return 'ask.notes.tooLong'
  const answer = advice?.ask?.answer
  return answer === undefined || answer === 'existing.l2' || answer === 'existing.l3'
    ? 'ask.byHand'
    : (`ask.${answer}` as const)
}

/** The words for a field with nothing to enter. */
export function noneWords({ advice }: RecordField) {
  switch (advice?.kind) {
    case 'notYetAvailable':
    case 'notApplicable':
    case 'keepExisting':
    case 'textOptional':
      return `state.${advice.kind}` as const
    default:
      return 'state.notSpecified'
  }
}
