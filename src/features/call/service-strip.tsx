import { useTranslation } from 'react-i18next'
import type { Playbook } from '../../playbook/schema'
import { serviceStatus } from '../../record/status'
import { statusMarks } from '../../record/status-marks'
import { type PlacedService, servicesOf } from '../../record/worksheet'
import type { Desk, DeskState } from '../../storage/desk'
import { AddService } from './add-service'
import { SaveStatus } from './save-status'
import { ServiceMenu } from './service-menu'
import { useServiceName } from './use-service-name'

type Props = {
  desk: Desk
  state: DeskState
  playbook: Playbook
  onGo: (service: PlacedService) => void
  onAdd: (name: string) => void
  onNextCall: () => void
}

/** Who the customer is, and its services: one press to each, with its state. */
export function ServiceStrip({ desk, state, playbook, onGo, onAdd, onNextCall }: Props) {
  const { t } = useTranslation()
  const { worksheet, place } = state.draft
  const services = servicesOf(worksheet)
  const nameOf = useServiceName(services)
  return (
    <section className="strip" aria-label={t('strip.label')}>
      <label className="strip-customer">
        <span>{t('strip.customer')}</span>
        <input
          type="text"
          autoComplete="off"
          value={worksheet.customer}
          onChange={({ target }) => desk.change({ type: 'customerNamed', customer: target.value })}
          onBlur={desk.rest}
        />
      </label>
      <div role="group" aria-label={t('strip.services')}>
        <ul className="chips">
          {services.map((each) => {
            const isCurrent = each.id === place.service
            const status = serviceStatus(playbook, each)
            return (
              <li key={each.id} className="chip" data-status={status} data-current={isCurrent || undefined}>
                <button type="button" aria-current={isCurrent || undefined} onClick={() => onGo(each)}>
                  <span aria-hidden="true">{statusMarks[status]}</span> <bdi>{nameOf(each)}</bdi>
                  <span className="visually-hidden"> ({t(`status.${status}`)})</span>
                </button>
                {isCurrent && <ServiceMenu desk={desk} place={place} services={services} current={each} />}
              </li>
            )
          })}
        </ul>
      </div>
      <AddService taken={services.map(({ service }) => service.name)} onAdd={onAdd} />
      <SaveStatus saving={state.saving} />
      <button type="button" className="button next-call" onClick={onNextCall}>
        {t('strip.nextCall')}
      </button>
    </section>
  )
}
