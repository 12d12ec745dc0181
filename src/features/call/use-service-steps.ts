import { useMemo } from 'react'
import { serviceName } from '../../i18n/service-name'
import { useWords } from '../../i18n/use-words'
import { type PlacedService, servicesOf } from '../../record/worksheet'
import type { Desk } from '../../storage/desk'
import { useAnnounce } from '../../ui/announcer'

/** The ways from one service, or customer, to another. They read what is in hand when they are called. */
export type ServiceSteps = {
  goTo: (service: PlacedService) => void
  goToNext: () => void
  add: (name: string) => void
  nextCall: () => void
}

/** @param moveOn takes the focus to the question that is open there. */
export function useServiceSteps(desk: Desk, moveOn: () => void): ServiceSteps {
  const t = useWords()
  const announce = useAnnounce()
  return useMemo(() => {
    const services = () => servicesOf(desk.state().draft.worksheet)
    const indexNow = () => services().findIndex(({ id }) => id === desk.state().draft.place.service)
    const goTo = (service: PlacedService) => {
      const first = service.records[0]
      if (first === undefined) return
      desk.goTo(first.place)
      moveOn()
      announce(t('strip.now', { service: serviceName(service, t) }))
    }
    return {
      goTo,
      goToNext: () => {
        const all = services()
        const next = all[(indexNow() + 1) % all.length]
        if (next) goTo(next)
      },
      add: (name) => {
        const all = services()
        const service = all[indexNow()]
        const isFree = service?.service.name === '' && all.length === 1
        if (isFree) desk.change({ type: 'serviceNamed', service: service.id, name })
        else desk.addService(name)
        moveOn()
        announce(t('strip.now', { service: name }))
      },
      nextCall: () => {
        desk.nextCall()
        moveOn()
        announce(t('strip.nextCall.done'))
      },
    }
  }, [desk, moveOn, announce, t])
}
