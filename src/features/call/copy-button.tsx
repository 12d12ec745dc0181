import { useWords } from '../../i18n/use-words'
import type { FieldId } from '../../playbook/schema'
import { checkIcon, copyIcon } from '../../ui/icons'
import type { FieldView } from './field-view'

type Props = { view: FieldView; onCopy: (field: FieldId) => void }

/** Copies one value, and shows that it was copied; nothing where there is none. */
export function CopyButton({ view: { field, label, value, how }, onCopy }: Props) {
  const t = useWords()
  if (value === '') return null
  const isCopied = how === 'copied'
  return (
    <>
      {isCopied && <span className="visually-hidden">{t('transfer.copied')}</span>}
      <button
        type="button"
        className="icon"
        aria-label={t('record.copy', { field: label })}
        onClick={() => onCopy(field)}
      >
        {isCopied ? checkIcon : copyIcon}
      </button>
    </>
  )
}
