import { type ChangeEvent, type KeyboardEvent, type ReactNode, useState } from 'react'
import { useWords } from '../../i18n/use-words'
import { dateFields } from '../../record/record'
import type { FieldView } from './field-view'
import { noteCountId } from './questions'

type Props = {
  view: FieldView
  /** What helps to write a note, below it. */
  noteHelp: (note: { text: string; controlId: string }) => ReactNode
  onChange: (value: string) => void
  /** `byKey`: the focus has nowhere to go by itself. */
  onClose: (how: 'byKey' | 'byLeaving') => void
}

/** Edits a value in its place. Each key counts at once; Enter or leaving ends it, Escape goes back to what was. */
export function ValueEditor({ view, noteHelp, onChange, onClose }: Props) {
  const t = useWords()
  const current = view.typed ?? view.value
  const [before] = useState(current)
  const giveUp = () => {
    if (current !== before) onChange(before)
    onClose('byKey')
  }
  const props = {
    'aria-label': t('record.value', { field: view.label }),
    value: current,
    // The user asked for this control a moment ago, so the focus belongs here.
    ref: focusOnce,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(event.target.value),
    onKeyDown: (event: KeyboardEvent) => {
      const isEnd = event.key === 'Enter' && !event.shiftKey
      if (event.key !== 'Escape' && !isEnd) return
      event.preventDefault()
      if (isEnd) onClose('byKey')
      else giveUp()
    },
  }
  const leave = () => onClose('byLeaving')
  if (view.field !== 'notes') {
    return <input type={dateFields.has(view.field) ? 'date' : 'text'} {...props} onBlur={leave} />
  }
  // The focus may go on to the help, and give up from there. Without a tabindex, some browsers would give it to nothing
  // when a button of the help is pressed.
  return (
    <div
      tabIndex={-1}
      className="note-editor"
      ref={(group) => (group ? watch(group, leave, giveUp) : undefined)}
    >
      <textarea id={controlId} rows={3} aria-describedby={noteCountId(controlId)} {...props} />
      {noteHelp({ text: current, controlId })}
    </div>
  )
}

const controlId = 'record-notes'

function focusOnce(control: HTMLElement | null): void {
  control?.focus()
}

/** Tells when the focus leaves a group, and when Escape is pressed in it. */
function watch(group: HTMLElement, onLeave: () => void, onEscape: () => void): () => void {
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && group.contains(relatedTarget))) onLeave()
  }
  const onKeyDown = (event: globalThis.KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onEscape()
  }
  group.addEventListener('focusout', onFocusOut)
  group.addEventListener('keydown', onKeyDown)
  return () => {
    group.removeEventListener('focusout', onFocusOut)
    group.removeEventListener('keydown', onKeyDown)
  }
}
