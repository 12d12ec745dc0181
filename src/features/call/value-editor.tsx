import { type ChangeEvent, type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dateFields, type RecordField } from '../../record/record'

type Props = {
  field: RecordField
  label: string
  onChange: (value: string) => void
  /** `byKey`: the focus has nowhere to go by itself. */
  onClose: (how: 'byKey' | 'byLeaving') => void
}

/** Edits a value in its place. Each key counts at once; Enter or leaving ends it, Escape goes back to what was. */
export function ValueEditor({ field, label, onChange, onClose }: Props) {
  const { t } = useTranslation()
  const [before] = useState(field.typed ?? field.value)
  const props = {
    'aria-label': t('record.value', { field: label }),
    value: field.typed ?? field.value,
    // The user asked for this control a moment ago, so the focus belongs here.
    ref: focusOnce,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(event.target.value),
    onBlur: () => onClose('byLeaving'),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && (field.typed ?? field.value) !== before) onChange(before)
      if (event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)) {
        event.preventDefault()
        onClose('byKey')
      }
    },
  }
  if (field.field === 'notes') return <textarea rows={3} {...props} />
  return <input type={dateFields.has(field.field) ? 'date' : 'text'} {...props} />
}

function focusOnce(control: HTMLElement | null): void {
  control?.focus()
}
