import '../../i18n/later-words'
import { useWords } from '../../i18n/use-words'
import { maxNoteLength } from '../../rules'
import { noteCountId } from './questions'

/** How many characters a note has, and whether FTOP takes as many. */
export function NoteCount({ controlId, text }: { controlId: string; text: string }) {
  const t = useWords()
  const used = text.trim().length
  const isTooLong = used > maxNoteLength
  return (
    <p id={noteCountId(controlId)} className={isTooLong ? 'problem' : 'hint'}>
      {isTooLong && `${t('form.notes.tooLong', { limit: maxNoteLength })} `}
      {t('form.notes.count', { used, limit: maxNoteLength })}
    </p>
  )
}
