import { useWords } from '../../i18n/use-words'
import type { Desk } from '../../storage/desk'
import { useStore } from '../../ui/use-store'

/** Whether what is on the screen is stored. "Saved" stands there only once it is. */
export function SaveStatus({ desk }: { desk: Desk }) {
  const t = useWords()
  const status = useStore(desk, ({ saving }) => saving.status)
  return (
    <span className="save-status" data-saving={status}>
      {status === 'nothing' ? '' : t(`save.${status}`)}
    </span>
  )
}
