export { gradeNote } from './grade'
export type { NoteContext, NoteFinding, NoteGrade, NoteL1, NoteReview } from './types'
