import { useWords } from '../../i18n/use-words'
import type { Playbook } from '../../playbook/schema'
import type { Matched, Situation } from '../../rules'
import { noteCountId } from './note-count'
import { NoteHelp } from './note-help'
import { FieldQuestion } from './question'
import { questionId } from './questions'
import type { SituationForm } from './use-situation-form'

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

/** The status note, with what helps to write it. */
export function NotesQuestion({ form, playbook, situation, fields, otherNotes, service, onAnswer }: Props) {
  const t = useWords()
  const id = questionId('notes')
  const controlId = `${id}-control`
  return (
    <FieldQuestion
      answer="notes"
      title={t('form.notes')}
      hint={fields.notes.kind === 'textRequired' ? t('form.notes.required') : t('form.notes.optional')}
    >
      <textarea
        id={controlId}
        rows={3}
        aria-describedby={`${id}-hint ${noteCountId(controlId)}`}
        aria-invalid={form.problem('notes') === 'tooLong'}
        {...form.field('notes')}
      />
      <NoteHelp
        playbook={playbook}
        situation={situation}
        fields={fields}
        text={situation.notes ?? ''}
        otherNotes={otherNotes}
        service={service}
        onStart={(notes) => onAnswer({ notes })}
        controlId={controlId}
      />
    </FieldQuestion>
  )
}
