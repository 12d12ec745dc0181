import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounce } from '../../ui/announcer'
import { writeClipboard } from '../../ui/clipboard'
import { TextDialog } from '../../ui/text-dialog'

/** Copies a text and says so. @returns whether it is on the clipboard. */
export type Copy = (text: string, done: string) => Promise<boolean>

/**
 * @param page the window that has the focus.
 * @returns with it a dialog to copy from by hand, shown where the browser refuses.
 */
export function useCopy(page: Window = window): [Copy, ReactNode] {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const [refused, setRefused] = useState<string>()
  const copy: Copy = async (text, done) => {
    const isCopied = await writeClipboard(text, page)
    if (isCopied) announce(done)
    else setRefused(text)
    return isCopied
  }
  const dialog = refused !== undefined && (
    <TextDialog
      title={t('record.copyFailed.title')}
      message={t('record.copyFailed')}
      text={refused}
      closeLabel={t('app.close')}
      onClose={() => setRefused(undefined)}
    />
  )
  return [copy, dialog]
}
