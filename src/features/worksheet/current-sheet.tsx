import type { RefObject } from 'react'
import { serviceName } from '../../i18n/service-name'
import { useLanguage, useWords } from '../../i18n/use-words'
import type { Playbooks } from '../../playbook/schema'
import { isEmptyWorksheet, type Place, type PlacedService, servicesOf } from '../../record/worksheet'
import type { Desk, DeskState } from '../../storage/desk'
import { useAnnounce } from '../../ui/announcer'
import { saveDrafts } from './backup-files'
import { ExportMenu } from './export-menu'
import { Glance } from './glance'
import { linesOf } from './service-lines'
import { ServiceTable } from './service-table'
import { TextField } from './text-field'
import { Totals } from './totals'

type Props = {
  desk: Desk
  state: DeskState
  playbooks: Playbooks
  headingRef: RefObject<HTMLHeadingElement | null>
  onCall: () => void
}

/** The worksheet in hand: who the customer is, and the services, each with its records. */
export function CurrentSheet({ desk, state, playbooks, headingRef, onCall }: Props) {
  const t = useWords()
  const announce = useAnnounce()
  const playbook = playbooks[useLanguage()]
  const { worksheet, place } = state.draft
  const services = servicesOf(worksheet)
  const nameOf = (service: PlacedService): string => serviceName(service, t)
  const lines = linesOf(services, playbook, nameOf)
  const isEmpty = isEmptyWorksheet(worksheet)
  const open = (to: Place) => {
    desk.goTo(to)
    onCall()
  }
  return (
    <section className="panel" aria-labelledby="sheet-title">
      <h2 id="sheet-title" ref={headingRef} tabIndex={-1}>
        {t('worksheet.inHand')}
      </h2>
      <div className="sheet-fields">
        <TextField
          label={t('strip.customer')}
          value={worksheet.customer}
          onChange={(customer) => desk.change({ type: 'customerNamed', customer })}
          onRest={desk.rest}
        />
        <TextField
          label={t('strip.tenant')}
          value={worksheet.tenant}
          onChange={(tenant) => desk.change({ type: 'tenantNamed', tenant })}
          onRest={desk.rest}
        />
        <div className="buttons" role="group" aria-label={t('worksheet.tools')}>
          <button type="button" className="button primary" onClick={onCall}>
            {t('pin.back')}
          </button>
          {!isEmpty && (
            <>
              <ExportMenu worksheet={worksheet} playbooks={playbooks} />
              <button
                type="button"
                className="button"
                onClick={() => announce(t('backup.saved', { file: saveDrafts([state.draft]) }))}
              >
                {t('backup.one')}
              </button>
            </>
          )}
        </div>
      </div>
      {isEmpty ? (
        <p className="hint">{t('worksheet.empty')}</p>
      ) : (
        <>
          <Totals services={services} nameOf={nameOf} />
          {lines.length > 0 && <Glance lines={lines} />}
          <ServiceTable lines={lines} playbook={playbook} current={place} onOpen={open} />
        </>
      )}
    </section>
  )
}
