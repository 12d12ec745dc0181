import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Progress } from '../../record/transfer'

/** How much of the record stands in FTOP, as a bar and in words. */
export function TransferProgress({ done, of }: Progress) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <>
      <progress value={done} max={of} aria-labelledby={id} />
      <span id={id}>{t('transfer.progress', { done, of })}</span>
    </>
  )
}
