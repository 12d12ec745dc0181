import { useId } from 'react'
import { useWords } from '../../i18n/use-words'
import type { Progress } from '../../record/transfer'

/** How much of the record stands in FTOP, as a bar and in words. */
export function TransferProgress({ done, of }: Progress) {
  const t = useWords()
  const id = useId()
  return (
    <>
      <progress value={done} max={of} aria-labelledby={id} />
      <span id={id}>{t('transfer.progress', { done, of })}</span>
    </>
  )
}
