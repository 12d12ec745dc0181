import { useTranslation } from 'react-i18next'
import { MoreIcon } from '../../ui/icons'
import { Popover } from '../../ui/popover'
import { laterParts } from './later'
import type { ServiceActionsProps } from './service-actions'
import { useServiceName } from './use-service-name'

/** The button beside the service in hand that opens what can be done with it. */
export function ServiceMenu(props: ServiceActionsProps) {
  const { t } = useTranslation()
  const { part: later } = laterParts.use()
  const label = t('strip.menu', { service: useServiceName(props.services)(props.current) })
  return (
    <Popover id="service-menu" label={label} icon={<MoreIcon />} title={label} className="icon">
      {later && <later.ServiceActions {...props} />}
    </Popover>
  )
}
