import { type ReactNode, useCallback, useState } from 'react'
import { useWords } from '../../i18n/use-words'
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
  const t = useWords()
  const announce = useAnnounce()
  const [refused, setRefused] = useState<string>()
  const copy = useCallback<Copy>(
    async (text, done) => {
      const isCopied = await writeClipboard(text, page)
      if (isCopied) announce(done)
      else setRefused(text)
      return isCopied
    },
    [page, announce],
  )
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
