import { serviceName } from '../../i18n/service-name'
import { useWords } from '../../i18n/use-words'
import { moreIcon } from '../../ui/icons'
import { Popover } from '../../ui/popover'
import { laterParts } from './later'
import type { ServiceActionsProps } from './service-actions'

/** The button beside the service in hand that opens what can be done with it. */
export function ServiceMenu(props: ServiceActionsProps) {
  const t = useWords()
  const { part: later } = laterParts.use()
  const label = t('strip.menu', { service: serviceName(props.current, t) })
  return (
    <Popover id="service-menu" label={label} icon={moreIcon} title={label} className="icon">
      {later && <later.ServiceActions {...props} />}
    </Popover>
  )
}
