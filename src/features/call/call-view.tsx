import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language'
import type { FieldId, Playbooks, Target } from '../../playbook/schema'
import { targetName } from '../../playbook/target'
import type { EntryChange } from '../../record/entry'
import { readRecord } from '../../record/status'
import { openFields } from '../../record/record'
import { type Place, type PlacedService, recordAt, servicesOf } from '../../record/worksheet'
import { answersFor } from '../../rules'
import type { Desk, DeskState } from '../../storage/desk'
import { useAnnounce } from '../../ui/announcer'
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
import { useServiceName } from './use-service-name'

type Props = {
  playbooks: Playbooks
  desk: Desk
  state: DeskState
  /** What another feature offers for a field of the record in hand. */
  handout?: (field: FieldId) => ReactNode
}

/** The main view: on top the customer's services, left the questions, right the record, always in sight. */
export function CallView({ playbooks, desk, state, handout }: Props) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const playbook = playbooks[useLanguage()]
  const { worksheet, place } = state.draft
  const services = servicesOf(worksheet)
  const service = services.find(({ id }) => id === place.service)
  const nameOf = useServiceName(services)
  const record = recordAt(worksheet, place) ?? noRecord
  const { recommendation, fields } = readRecord(playbook, record)
  const change = (change: EntryChange) => desk.change({ type: 'entry', place, change })
  const moveOn = useMoveOn(recommendation)
  const finder = useFinder(playbooks)
  const { part: later } = laterParts.use()

  const take = (target: Target) => {
    moveOn()
    change({ type: 'answered', answers: answersFor(target, playbook, record.situation) })
    announce(t('check.taken', { target: targetName(target, playbook) }))
  }
  const goTo = (to: Place, name: string) => {
    desk.goTo(to)
    moveOn()
    announce(t('strip.now', { service: name }))
  }
  const goToService = (to: PlacedService) => {
    const first = to.records[0]
    if (first) goTo(first.place, nameOf(to))
  }
  const add = (name: string) => {
    const isFree = service?.service.name === '' && services.length === 1
    if (isFree) desk.change({ type: 'serviceNamed', service: service.id, name })
    else desk.addService(name)
    moveOn()
    announce(t('strip.now', { service: name }))
  }
  const nextCall = () => {
    desk.nextCall()
    moveOn()
    announce(t('strip.nextCall.done'))
  }
  useLeaveOnEscape()
  useCallKeys({
    n: () => {
      const index = services.findIndex(({ id }) => id === place.service)
      const next = services[(index + 1) % services.length]
      if (next) goToService(next)
    },
    x: nextCall,
    '+': () => document.getElementById('add-service')?.showPopover(),
  })

  if (state.isReturning) return <p className="message waiting">{t('store.opening')}</p>
  return (
    <>
      <h1 className="visually-hidden" tabIndex={-1}>
        {t('view.call')}
      </h1>
      <ServiceStrip
        desk={desk}
        state={state}
        playbook={playbook}
        onGo={goToService}
        onAdd={add}
        onNextCall={nextCall}
      />
      <div className="call">
        <div className="call-questions">
          {later && <later.ConflictNotice desk={desk} worksheet={worksheet} playbook={playbook} />}
          <CallTools desk={desk} state={state} />
          <CustomerSearch finder={finder} playbook={playbook} phase={record.situation.phase} onTake={take} />
          {service && later && (
            <later.RecordParts
              desk={desk}
              place={place}
              service={service}
              playbook={playbook}
              onGo={(to) => goTo(to, nameOf(service))}
            />
          )}
          {service ? (
            <QuestionForm
              key={`${place.service} ${place.record}`}
              playbook={playbook}
              situation={record.situation}
              recommendation={recommendation}
              onAnswer={(answers) => change({ type: 'answered', answers })}
              evidence={record.evidence}
              onAsked={(question, answer) => change({ type: 'asked', question, answer })}
              onTake={take}
              onRest={desk.rest}
              others={otherServices(worksheet, place, playbook, nameOf)}
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
          find={finder.find}
          onTake={take}
          handout={handout}
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
