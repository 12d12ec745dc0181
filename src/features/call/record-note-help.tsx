import type { Playbook } from '../../playbook/schema'
import { type Place, recordAt, servicesOf } from '../../record/worksheet'
import { recommend } from '../../rules'
import type { Desk } from '../../storage/desk'
import { useStore } from '../../ui/use-store'
import { noRecord } from './no-record'
import { NoteHelp } from './note-help'
import { otherNotes } from './other-records'

type Props = {
  desk: Desk
  place: Place
  playbook: Playbook
  text: string
  onStart: (notes: string) => void
  controlId: string
}

/** The help of a note that no question asks for, and that is written in the record itself: row 1 leaves it open. */
export function RecordNoteHelp({ desk, place, playbook, ...note }: Props) {
  const worksheet = useStore(desk, ({ draft }) => draft.worksheet)
  const { situation } = recordAt(worksheet, place) ?? noRecord
  const recommendation = recommend(playbook, situation)
  const name = servicesOf(worksheet)
    .find(({ id }) => id === place.service)
    ?.service.name.trim()
  return (
    recommendation.status === 'matched' && (
      <NoteHelp
        {...note}
        playbook={playbook}
        situation={situation}
        fields={recommendation.fields}
        otherNotes={otherNotes(worksheet, place)}
        service={name === '' ? undefined : name}
      />
    )
  )
}
