import { useTranslation } from 'react-i18next'
import type { Saving } from '../../storage/desk'

/** Whether what is on the screen is stored. "Saved" stands there only once it is. */
export function SaveStatus({ saving: { status } }: { saving: Saving }) {
  const { t } = useTranslation()
  return (
    <span className="save-status" data-saving={status}>
      {status === 'nothing' ? '' : t(`save.${status}`)}
    </span>
  )
}
