import { useWords } from '../../i18n/use-words'
import type { Playbook } from '../../playbook/schema'
import { type Matched, maxNoteLength, type Situation } from '../../rules'
import { lazyPart } from '../../ui/lazy-part'
import { l1OfRow } from '../../record/l1-of-row'
import { NoteStarters } from './note-starters'
import { FieldQuestion } from './question'
import { questionId } from './questions'
import type { SituationForm } from './use-situation-form'

/** The coach brings its lexicons with it, so it comes after the first view; without it the note is as good. */
const coachPart = lazyPart(() => import('./note-coach'))

type Props = {
  form: SituationForm
  playbook: Playbook
  situation: Situation
  fields: Matched['fields']
  otherNotes: readonly string[]
  /** The service's name, if it has one. */
  service: string | undefined
  onAnswer: (answers: Situation) => void
}

/** The status note, with its limit, patterns to start from, and the coach. */
export function NotesQuestion({ form, playbook, situation, fields, otherNotes, service, onAnswer }: Props) {
  const t = useWords()
  const { part: coach } = coachPart.use()
  const advice = fields.notes
  // A reason that the row does not ask for says nothing about its note.
  const l2 = fields.l2.reads?.includes('l2') === true ? situation.l2 : undefined
  const l1 = l1OfRow(playbook, advice.cell.row)
  const id = questionId('notes')
  const text = situation.notes ?? ''
  const isTooLong = form.problem('notes') === 'tooLong'
  const required = advice.kind === 'textRequired'
  return (
    <FieldQuestion
      answer="notes"
      title={t('form.notes')}
      hint={required ? t('form.notes.required') : t('form.notes.optional')}
    >
      <textarea
        id={`${id}-control`}
        rows={3}
        aria-describedby={`${id}-hint ${id}-count`}
        aria-invalid={isTooLong}
        {...form.field('notes')}
      />
      <p id={`${id}-count`} className={isTooLong ? 'problem' : 'hint'}>
        {isTooLong && `${t('form.notes.tooLong', { limit: maxNoteLength })} `}
        {t('form.notes.count', { used: text.trim().length, limit: maxNoteLength })}
      </p>
      {coach && <coach.NoteCoach text={text} l1={l1} l2={l2} otherNotes={otherNotes} playbook={playbook} />}
      {text.trim() === '' && (
        <NoteStarters
          playbook={playbook}
          l1={l1}
          l2={l2}
          service={service}
          onStart={(notes) => onAnswer({ notes })}
          controlId={`${id}-control`}
        />
      )}
    </FieldQuestion>
  )
}
