import { useTranslation } from 'react-i18next'
import type { FieldId, Playbook } from '../../playbook/schema'
import type { FieldAdvice } from '../../rules'
import { Popover } from '../../ui/popover'
import { laterParts } from './later'

export type WhyProps = { field: FieldId; label: string; advice: FieldAdvice; playbook: Playbook }

/** The button that opens the answer to "why". */
export function Why({ label, ...props }: WhyProps) {
  const { t } = useTranslation()
  const { part: later } = laterParts.use()
  const title = t('record.whyField', { field: label })
  return (
    <Popover label={title} icon={t('record.why')} title={title} className="quiet">
      {later && <later.WhyReason {...props} />}
    </Popover>
  )
}
