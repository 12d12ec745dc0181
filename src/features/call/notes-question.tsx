import { useWords } from '../../i18n/use-words'
import type { Playbook } from '../../playbook/schema'
import type { Matched, Situation } from '../../rules'
import { NoteHelp } from './note-help'
import { FieldQuestion } from './question'
import { noteCountId, questionId } from './questions'
import type { AnswerProblem, SituationForm } from './use-situation-form'

type Props = Pick<SituationForm, 'field'> & {
  problem: AnswerProblem | undefined
  playbook: Playbook
  situation: Situation
  fields: Matched['fields']
  otherNotes: readonly string[]
  /** The service's name, if it has one. */
  service: string | undefined
  onAnswer: (answers: Situation) => void
}

/** The status note, with what helps to write it. */
export function NotesQuestion({ field, problem, onAnswer, ...help }: Props) {
  const t = useWords()
  const id = questionId('notes')
  const controlId = `${id}-control`
  return (
    <FieldQuestion
      answer="notes"
      title={t('form.notes')}
      hint={help.fields.notes.kind === 'textRequired' ? t('form.notes.required') : t('form.notes.optional')}
    >
      <textarea
        id={controlId}
        rows={3}
        aria-describedby={`${id}-hint ${noteCountId(controlId)}`}
        aria-invalid={problem === 'tooLong'}
        {...field('notes')}
      />
      <NoteHelp
        {...help}
        text={help.situation.notes ?? ''}
        onStart={(notes) => onAnswer({ notes })}
        controlId={controlId}
      />
    </FieldQuestion>
  )
}
