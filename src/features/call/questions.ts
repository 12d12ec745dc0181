import { fieldIds } from '../../playbook/schema'
import { type AnswerId, answerIds, type Recommendation, type Situation } from '../../rules'

/** The questions to show, in their order: phase and situation, then only what the matched row asks for. */
export function questionsOf(recommendation: Recommendation): AnswerId[] {
  switch (recommendation.status) {
    case 'open':
      return recommendation.missing.includes('elsewhere') ? ['phase', 'row', 'elsewhere'] : ['phase', 'row']
    case 'elsewhere':
      return ['phase', 'row', 'elsewhere']
    case 'matched':
      return ['phase', 'row', ...Object.values(recommendation.fields).flatMap(({ reads }) => reads ?? [])]
  }
}

/** The question that is asked next: the first that has no answer yet; undefined where all have one. */
export function nextQuestion(recommendation: Recommendation): AnswerId | undefined {
  switch (recommendation.status) {
    case 'open':
      return recommendation.missing[0]
    case 'elsewhere':
      return undefined
    case 'matched':
      return fieldIds
        .map((field) => recommendation.fields[field].ask)
        .flatMap((ask) => (ask?.required === true && ask.answer !== 'byHand' ? [ask.answer] : []))[0]
  }
}

/** Answers that were given, but that the record does not use now: they are kept, and said to be. */
export function keptAnswers(situation: Situation, asked: readonly AnswerId[]): AnswerId[] {
  const given: Partial<Record<AnswerId, string | undefined>> = {
    l2: situation.l2,
    'existing.l2': situation.existing?.l2,
    'existing.l3': situation.existing?.l3,
    ledBy: situation.ledBy,
    engagementScenario: situation.engagementScenario,
    notes: situation.notes,
    kickoffDate: situation.kickoffDate,
    nextActionDate: situation.nextActionDate,
  }
  return answerIds.filter((answer) => given[answer] !== undefined && !asked.includes(answer))
}

/** The id of the element that asks a question, so that the record can lead there. */
export const questionId = (answer: AnswerId): string => `question-${answer.replace('.', '-')}`

/** The id of what says how long the note in a control is. */
export const noteCountId = (controlId: string): string => `${controlId}-count`

/** Puts the focus into a question: on its checked option, else on its first control. */
export function focusQuestion(answer: AnswerId): void {
  const question = document.getElementById(questionId(answer))
  const control =
    question?.querySelector<HTMLElement>('input:checked') ??
    question?.querySelector<HTMLElement>('input, select, textarea, button[data-offer]')
  control?.focus()
  question?.scrollIntoView({ block: 'nearest' })
}
