import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldId, Playbook } from '../../playbook/schema'
import type { RecordField } from '../../record/record'
import type { AnswerId } from '../../rules'
import { EditIcon } from '../../ui/icons'
import { CopyButton } from './copy-button'
import { FieldStatus } from './field-status'
import { focusQuestion } from './questions'
import { StaleNote, TransferTick } from './transfer-mark'
import type { Handover } from './use-handover'
import { FieldValue } from './field-value'
import { ValueEditor } from './value-editor'
import { Why } from './why'

type Props = {
  field: RecordField
  handover: Handover
  /** The playbook in the language of the screen. */
  playbook: Playbook
  onOverride: (field: RecordField, value: string) => void
  onTakeBack: (field: RecordField) => void
  /** The typing came to an end. */
  onRest: () => void
  /** What else can be done with the value. */
  handout?: ReactNode
}

/** A field of the record: its value as copying yields it, what state it is in, and what can be done with it. */
export function FieldRow({ field, handover, playbook, onOverride, onTakeBack, onRest, handout }: Props) {
  const { t } = useTranslation()
  const [isEditing, setIsEditing] = useState(false)
  const { format } = handover
  const label = handover.labelOf(field.field)
  const transfer = handover.transferOf(field)
  const { advice } = field
  const question = questionFor(field)
  const edit = () => (question === undefined ? setIsEditing(true) : focusQuestion(question))
  const editButton = useRef<HTMLButtonElement>(null)
  const close = (how: 'byKey' | 'byLeaving') => {
    setIsEditing(false)
    onRest()
    if (how === 'byKey') editButton.current?.focus()
  }
  /** After a press on what is gone then. Without a matched row there is nothing to change, and no button for it. */
  const focusRow = () => (editButton.current ?? document.getElementById('record'))?.focus()
  const takeBack = () => {
    onTakeBack(field)
    focusRow()
  }
  const tick = (each: RecordField, isThere: boolean) => {
    handover.tick(each, isThere)
    if (each.value === '') focusRow()
  }
  return (
    <div className="field" data-field={field.field} data-state={field.state} data-transfer={transfer.status}>
      <dt>
        <TransferTick field={field} label={label} transfer={transfer} onTick={tick} />
        {label}
        <FtopLabel field={field.field} label={label} />
      </dt>
      <dd>
        {isEditing ? (
          <ValueEditor
            field={field}
            label={label}
            onChange={(value) => onOverride(field, value)}
            onClose={close}
          />
        ) : (
          <>
            <StaleNote field={field} label={label} transfer={transfer} format={format} onTick={tick} />
            <FieldValue field={field} handover={handover} />
            <FieldStatus field={field} format={format} onAnswer={edit} onTakeBack={takeBack} />
          </>
        )}
      </dd>
      <dd className="field-actions">
        <CopyButton field={field} label={label} transfer={transfer} handover={handover} />
        {(advice !== undefined || field.typed !== undefined) && (
          <button
            type="button"
            className="icon"
            ref={editButton}
            aria-label={t(question === undefined ? 'record.edit' : 'record.answer', { field: label })}
            onClick={edit}
          >
            <EditIcon />
          </button>
        )}
        {handout}
        {advice && <Why field={field.field} label={label} advice={advice} playbook={playbook} />}
      </dd>
    </div>
  )
}

/** What FTOP itself calls the field, where that is not what the page calls it. */
function FtopLabel({ field, label }: { field: FieldId; label: string }) {
  const { t } = useTranslation()
  if (field === 'updatedBy') return null
  const words = t(`ftop.${field}`)
  return words.toLowerCase() === label.toLowerCase() ? null : <small lang="en">{words}</small>
}

/** The question that settles a field: the one it still asks, else the last it reads. Undefined: edited in place. */
function questionFor({ advice, typed }: RecordField): AnswerId | undefined {
  if (typed !== undefined || advice?.ask?.answer === 'byHand') return undefined
  return advice?.ask?.answer ?? advice?.reads?.at(-1)
}
