import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Playbook } from '../../playbook/schema'
import { type FieldAdvice, maxNoteLength, type Situation } from '../../rules'
import { l1OfRow } from './l1-of-row'
import { NoteStarters } from './note-starters'
import { FieldQuestion } from './question'
import { questionId } from './questions'
import type { SituationForm } from './use-situation-form'

/** The coach brings its lexicons with it, so it comes after the first view. */
const NoteCoach = lazy(async () => ({ default: (await import('./note-coach')).NoteCoach }))

type Props = {
  form: SituationForm
  playbook: Playbook
  situation: Situation
  advice: FieldAdvice
  onAnswer: (answers: Situation) => void
}

/** The status note, with its limit, patterns to start from, and the coach. */
export function NotesQuestion({ form, playbook, situation, advice, onAnswer }: Props) {
  const { t } = useTranslation()
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
      <Suspense>
        <NoteCoach
          text={text}
          l1={l1OfRow(playbook, advice.cell.row)}
          l2={situation.l2}
          playbook={playbook}
        />
      </Suspense>
      {text.trim() === '' && (
        <NoteStarters
          playbook={playbook}
          l2={situation.l2}
          onStart={(notes) => onAnswer({ notes })}
          controlId={`${id}-control`}
        />
      )}
    </FieldQuestion>
  )
}
