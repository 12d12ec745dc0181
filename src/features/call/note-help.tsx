import { l1OfRow } from '../../record/l1-of-row'
import type { Playbook } from '../../playbook/schema'
import type { Matched, Situation } from '../../rules'
import { lazyPart } from '../../ui/lazy-part'
import { NoteCount } from './note-count'
import { NoteStarters } from './note-starters'

/** The coach brings its lexicons with it, so it comes after the first view; without it the note is as good. */
const coachPart = lazyPart(() => import('./note-coach'))

type Props = {
  playbook: Playbook
  situation: Situation
  fields: Matched['fields']
  text: string
  /** The notes of the customer's other services. */
  otherNotes: readonly string[]
  /** The service's name, if it has one. */
  service: string | undefined
  onStart: (notes: string) => void
  /** The control that the note is written in. */
  controlId: string
}

/** What stands below a status note: its length, the coach, and patterns to start from. */
export function NoteHelp({
  playbook,
  situation,
  fields,
  text,
  otherNotes,
  service,
  onStart,
  controlId,
}: Props) {
  const { part: coach } = coachPart.use()
  // A reason that the row does not ask for says nothing about its note.
  const l2 = fields.l2.reads?.includes('l2') === true ? situation.l2 : undefined
  const l1 = l1OfRow(playbook, fields.notes.cell.row)
  return (
    <>
      <NoteCount controlId={controlId} text={text} />
      {coach && <coach.NoteCoach text={text} l1={l1} l2={l2} otherNotes={otherNotes} playbook={playbook} />}
      {text.trim() === '' && (
        <NoteStarters
          playbook={playbook}
          l1={l1}
          l2={l2}
          service={service}
          onStart={onStart}
          controlId={controlId}
        />
      )}
    </>
  )
}
