import type { ReactNode } from 'react'
import { serviceName } from '../../i18n/service-name'
import { useLanguage, useWords } from '../../i18n/use-words'
import type { FieldId, Playbooks } from '../../playbook/schema'
import { readRecord } from '../../record/status'
import { openFields } from '../../record/record'
import { type Place, recordAt, servicesOf } from '../../record/worksheet'
import type { Desk } from '../../storage/desk'
import { useAnnounce } from '../../ui/announcer'
import { useStore } from '../../ui/use-store'
import './call.css'
import { CallTools } from './call-tools'
import { CustomerSearch } from './customer-search'
import { laterParts } from './later'
import { noRecord } from './no-record'
import { earlierRecord, otherNotes, otherServices } from './other-records'
import { QuestionForm } from './question-form'
import { RecordPanel } from './record-panel'
import { ServiceStrip } from './service-strip'
import { useCallKeys } from './use-call-keys'
import { useFinder } from './use-finder'
import { useLeaveOnEscape } from './use-leave-on-escape'
import { useMoveOn } from './use-move-on'
import { useRecordSteps } from './use-record-steps'
import { useServiceSteps } from './use-service-steps'

type Props = {
  playbooks: Playbooks
  desk: Desk
  /** What another feature offers for fields of the record in hand. */
  handouts?: Partial<Record<FieldId, ReactNode>> | undefined
}

/** The main view: on top the customer's services, left the questions, right the record, always in sight. */
export function CallView({ playbooks, desk, handouts }: Props) {
  const t = useWords()
  const announce = useAnnounce()
  const playbook = playbooks[useLanguage()]
  const worksheet = useStore(desk, ({ draft }) => draft.worksheet)
  const place = useStore(desk, ({ draft }) => draft.place)
  const isReturning = useStore(desk, (state) => state.isReturning)
  const services = servicesOf(worksheet)
  const service = services.find(({ id }) => id === place.service)
  const record = recordAt(worksheet, place) ?? noRecord
  const { recommendation, fields } = readRecord(playbook, record)
  const { part: later } = laterParts.use()
  const { moveOn, moves } = useMoveOn(recommendation, later !== undefined)
  const steps = useServiceSteps(desk, moveOn)
  const finder = useFinder(playbooks)

  const recordSteps = useRecordSteps({ desk, place, playbook, moveOn })
  const goToPart = (to: Place) => {
    desk.goTo(to)
    moveOn()
    if (service) announce(t('strip.now', { service: serviceName(service, t) }))
  }
  useLeaveOnEscape()
  useCallKeys({
    n: steps.goToNext,
    x: steps.nextCall,
    '+': () => document.getElementById('add-service')?.showPopover(),
  })

  if (isReturning) return <p className="message waiting">{t('store.opening')}</p>
  return (
    <>
      <h1 className="visually-hidden" tabIndex={-1}>
        {t('view.call')}
      </h1>
      <ServiceStrip
        desk={desk}
        customer={worksheet.customer}
        services={services}
        place={place}
        playbook={playbook}
        steps={steps}
      />
      <div className="call">
        <div className="call-questions">
          {later && <later.ConflictNotice desk={desk} worksheet={worksheet} playbook={playbook} />}
          <CallTools desk={desk} />
          <CustomerSearch
            finder={finder}
            playbook={playbook}
            phase={record.situation.phase}
            onTake={recordSteps.onTake}
          />
          {service && later && (
            <later.RecordParts
              desk={desk}
              place={place}
              service={service}
              playbook={playbook}
              onGo={goToPart}
            />
          )}
          {service ? (
            <QuestionForm
              key={`${place.service} ${place.record}`}
              playbook={playbook}
              situation={record.situation}
              recommendation={recommendation}
              evidence={record.evidence}
              {...recordSteps}
              moveOn={moveOn}
              moves={moves}
              onRest={desk.rest}
              others={otherServices(worksheet, place, playbook, (each) => serviceName(each, t))}
              otherNotes={otherNotes(worksheet, place)}
              service={service.service.name.trim() || undefined}
              earlier={earlierRecord(worksheet, place, playbook)}
            />
          ) : (
            <p className="hint">{t('strip.none')}</p>
          )}
        </div>
        <RecordPanel
          playbooks={playbooks}
          desk={desk}
          place={place}
          record={record}
          recommendation={recommendation}
          find={finder.find}
          onTake={recordSteps.onTake}
          handouts={handouts}
        />
        <button type="button" className="call-summary" onClick={toRecord}>
          <span>
            {recommendation.status === 'matched'
              ? t('record.openCount', { count: openFields(fields).length })
              : t('record.title')}
          </span>
          <b>{t('record.show')}</b>
        </button>
      </div>
    </>
  )
}

/** To the top of the record: by itself the focus would bring the middle of it into sight. */
function toRecord(): void {
  const record = document.getElementById('record')
  record?.focus({ preventScroll: true })
  record?.scrollIntoView({ block: 'start' })
}
