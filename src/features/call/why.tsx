import { useWords } from '../../i18n/use-words'
import { Popover } from '../../ui/popover'
import { laterParts } from './later'
import type { WhyProps } from './why-props'

/** The button that opens the answer to "why". */
export function Why({ label, ...props }: WhyProps) {
  const t = useWords()
  const { part: later } = laterParts.use()
  const title = t('record.whyField', { field: label })
  return (
    <Popover label={title} icon={t('record.why')} title={title} className="quiet">
      {later && <later.WhyReason {...props} />}
    </Popover>
  )
}
