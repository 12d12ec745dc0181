import { useTranslation } from 'react-i18next'
import type { RecordField } from '../../record/record'
import type { TransferState } from '../../record/transfer'
import { CheckIcon, CopyIcon } from '../../ui/icons'
import type { Handover } from './use-handover'

type Props = { field: RecordField; label: string; transfer: TransferState; handover: Handover }

/** Copies one value, and shows that it was copied; nothing where there is none. */
export function CopyButton({ field, label, transfer, handover }: Props) {
  const { t } = useTranslation()
  if (field.value === '') return null
  const isCopied = transfer.status === 'done' && transfer.how === 'copied'
  return (
    <>
      {isCopied && <span className="visually-hidden">{t('transfer.copied')}</span>}
      <button
        type="button"
        className="icon"
        aria-label={t('record.copy', { field: label })}
        onClick={() => handover.copy(field)}
      >
        {isCopied ? <CheckIcon /> : <CopyIcon />}
      </button>
    </>
  )
}
