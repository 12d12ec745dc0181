import { memo } from 'react'
import { serviceName } from '../../i18n/service-name'
import { useWords } from '../../i18n/use-words'
import type { Playbook } from '../../playbook/schema'
import { serviceStatus } from '../../record/status'
import { statusMarks } from '../../record/status-marks'
import type { Place, PlacedService } from '../../record/worksheet'
import type { Desk } from '../../storage/desk'
import { AddService } from './add-service'
import { SaveStatus } from './save-status'
import { ServiceMenu } from './service-menu'
import type { ServiceSteps } from './use-service-steps'

type Props = {
  desk: Desk
  customer: string
  services: readonly PlacedService[]
  place: Place
  playbook: Playbook
  steps: ServiceSteps
}

/** Who the customer is, and its services: one press to each, with its state. */
export function ServiceStrip({ desk, customer, services, place, playbook, steps }: Props) {
  const t = useWords()
  return (
    <section className="strip" aria-label={t('strip.label')}>
      <CustomerField desk={desk} customer={customer} />
      <div role="group" aria-label={t('strip.services')}>
        <ul className="chips">
          {services.map((each) => {
            const isCurrent = each.id === place.service
            const status = serviceStatus(playbook, each)
            return (
              <li key={each.id} className="chip" data-status={status} data-current={isCurrent || undefined}>
                <button type="button" aria-current={isCurrent || undefined} onClick={() => steps.goTo(each)}>
                  <span aria-hidden="true">{statusMarks[status]}</span> <bdi>{serviceName(each, t)}</bdi>
                  <span className="visually-hidden"> ({t(`status.${status}`)})</span>
                </button>
                {isCurrent && <ServiceMenu desk={desk} place={place} services={services} current={each} />}
              </li>
            )
          })}
        </ul>
      </div>
      <AddService taken={services.map(({ service }) => service.name)} onAdd={steps.add} />
      <SaveStatus desk={desk} />
      <button type="button" className="button next-call" onClick={steps.nextCall}>
        {t('strip.nextCall')}
      </button>
    </section>
  )
}

const CustomerField = memo(function CustomerField({ desk, customer }: Pick<Props, 'desk' | 'customer'>) {
  const t = useWords()
  return (
    <label className="strip-customer">
      <span>{t('strip.customer')}</span>
      <input
        type="text"
        autoComplete="off"
        value={customer}
        onChange={({ target }) => desk.change({ type: 'customerNamed', customer: target.value })}
        onBlur={desk.rest}
      />
    </label>
  )
})
