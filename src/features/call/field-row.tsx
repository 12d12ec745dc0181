import { memo, type ReactNode, useRef, useState } from 'react'
import { useWords } from '../../i18n/use-words'
import type { FieldId, Playbook } from '../../playbook/schema'
import type { Place } from '../../record/worksheet'
import type { Desk } from '../../storage/desk'
import { editIcon } from '../../ui/icons'
import { CopyButton } from './copy-button'
import { FieldStatus } from './field-status'
import { FieldValue } from './field-value'
import type { FieldView } from './field-view'
import { laterParts } from './later'
import { focusQuestion } from './questions'
import { StaleNote, TransferTick } from './transfer-mark'
import type { FieldActions } from './use-handover'
import { ValueEditor } from './value-editor'
import { Why } from './why'

type Props = FieldView & {
  actions: FieldActions
  desk: Desk
  place: Place
  /** The playbook in the language of the screen. */
  playbook: Playbook
  /** What else can be done with the value. */
  handout: ReactNode
}

/**
 * A field of the record: its value as copying yields it, what state it is in, and what can be done with it. Drawn anew
 * only when something in it is another.
 */
export const FieldRow = memo(function FieldRow({ actions, desk, place, playbook, handout, ...view }: Props) {
  const t = useWords()
  const [isEditing, setIsEditing] = useState(false)
  const { field, label, question, isAdvised } = view
  const { part: later } = laterParts.use()
  const override = (value: string) => actions.override(field, value)
  const edit = () => (question === undefined ? setIsEditing(true) : focusQuestion(question))
  const editButton = useRef<HTMLButtonElement>(null)
  const close = (how: 'byKey' | 'byLeaving') => {
    setIsEditing(false)
    desk.rest()
    if (how === 'byKey') editButton.current?.focus()
  }
  /** After a press on what is gone then. Without a matched row there is nothing to change, and no button for it. */
  const focusRow = () => (editButton.current ?? document.getElementById('record'))?.focus()
  const takeBack = () => {
    actions.takeBack(field)
    focusRow()
  }
  const tick = (isThere: boolean) => {
    actions.tick(field, isThere)
    if (view.value === '') focusRow()
  }
  return (
    <div className="field" data-field={field} data-state={view.state} data-transfer={view.transfer}>
      <dt>
        <TransferTick view={view} onTick={tick} />
        {label}
        <FtopLabel field={field} label={label} />
      </dt>
      <dd>
        {isEditing ? (
          <ValueEditor
            view={view}
            noteHelp={(note) =>
              later && (
                <later.RecordNoteHelp
                  {...note}
                  desk={desk}
                  place={place}
                  playbook={playbook}
                  onStart={override}
                />
              )
            }
            onChange={override}
            onClose={close}
          />
        ) : (
          <>
            <StaleNote view={view} onTick={tick} />
            <FieldValue view={view} />
            <FieldStatus view={view} onAnswer={edit} onTakeBack={takeBack} />
          </>
        )}
      </dd>
      <dd className="field-actions">
        <CopyButton view={view} onCopy={actions.copy} />
        {(isAdvised || view.typed !== undefined) && (
          <button
            type="button"
            className="icon"
            ref={editButton}
            aria-label={t(question === undefined ? 'record.edit' : 'record.answer', { field: label })}
            onClick={edit}
          >
            {editIcon}
          </button>
        )}
        {handout}
        {isAdvised && <Why field={field} label={label} desk={desk} place={place} playbook={playbook} />}
      </dd>
    </div>
  )
})

/** What FTOP itself calls the field, where that is not what the page calls it. */
function FtopLabel({ field, label }: { field: FieldId; label: string }) {
  const t = useWords()
  if (field === 'updatedBy') return null
  const words = t(`ftop.${field}`)
  return words.toLowerCase() === label.toLowerCase() ? null : <small lang="en">{words}</small>
}
