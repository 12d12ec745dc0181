import { type ChangeEvent, type KeyboardEvent, useState } from 'react'
import { useWords } from '../../i18n/use-words'
import { dateFields } from '../../record/record'
import type { FieldView } from './field-view'

type Props = {
  view: FieldView
  onChange: (value: string) => void
  /** `byKey`: the focus has nowhere to go by itself. */
  onClose: (how: 'byKey' | 'byLeaving') => void
}

/** Edits a value in its place. Each key counts at once; Enter or leaving ends it, Escape goes back to what was. */
export function ValueEditor({ view, onChange, onClose }: Props) {
  const t = useWords()
  const current = view.typed ?? view.value
  const [before] = useState(current)
  const props = {
    'aria-label': t('record.value', { field: view.label }),
    value: current,
    // The user asked for this control a moment ago, so the focus belongs here.
    ref: focusOnce,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(event.target.value),
    onBlur: () => onClose('byLeaving'),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && current !== before) onChange(before)
      if (event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)) {
        event.preventDefault()
        onClose('byKey')
      }
    },
  }
  if (view.field === 'notes') return <textarea rows={3} {...props} />
  return <input type={dateFields.has(view.field) ? 'date' : 'text'} {...props} />
}

function focusOnce(control: HTMLElement | null): void {
  control?.focus()
}
