/** The only face of the rules: identifiers and the page's own words, no sentences, no language, no clock. */
export { answersFor, answersForL2, leadsAway } from './answers-for'
export {
  defaultEngagementScenario,
  type EngagementScenario,
  engagementScenarios,
  type LedBy,
  ledBys,
  scenariosFor,
} from './engagement'
export type { Ask, FieldAdvice } from './field-advice'
export { type OtherService, type SharedEngagement, sharedEngagement } from './other-services'
export {
  type ElsewhereAdvice,
  type Exclusion,
  type Matched,
  type Open,
  recommend,
  type Recommendation,
} from './recommend'
export { gradeNote, type NoteFinding, type NoteGrade, type NoteL1, type NoteReview } from './note-coach'
export { type AnswerId, answerIds, isIsoDate, maxNoteLength, type Situation } from './situation'
export { services } from './services'
export { type TableFault, verify } from './verify'
export { type Evidence, type Pointer, questionKey, weigh } from './weigh'
