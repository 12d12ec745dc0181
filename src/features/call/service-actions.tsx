import { useId } from 'react'
import { serviceName } from '../../i18n/service-name'
import { useWords } from '../../i18n/use-words'
import type { PlacedService, Place } from '../../record/worksheet'
import { services as known } from '../../rules'
import type { Desk } from '../../storage/desk'
import { useAnnounce } from '../../ui/announcer'

export type ServiceActionsProps = {
  desk: Desk
  place: Place
  services: readonly PlacedService[]
  current: PlacedService
}

/** Names the service in hand, copies its answers to another, splits its entitlements, removes it. */
export function ServiceActions({ desk, place, services, current }: ServiceActionsProps) {
  const t = useWords()
  const announce = useAnnounce()
  const list = useId()
  const name = serviceName(current, t)
  const others = services.filter(({ id }) => id !== current.id)
  const close = () => document.getElementById('service-menu')?.hidePopover()
  return (
    <div className="service-menu">
      <label className="stacked">
        {t('strip.name')}
        <input
          type="text"
          autoComplete="off"
          list={list}
          value={current.service.name}
          onChange={({ target }) =>
            desk.change({ type: 'serviceNamed', service: current.id, name: target.value })
          }
          onBlur={desk.rest}
        />
      </label>
      <datalist id={list}>
        {known.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      {others.length > 0 && (
        <fieldset>
          <legend>{t('strip.copyTo')}</legend>
          <p className="hint">{t('strip.copyTo.hint')}</p>
          <div className="buttons">
            {others.map((other) => (
              <button
                key={other.id}
                type="button"
                className="button"
                onClick={() => {
                  const to = other.records[0]?.place
                  if (to) desk.change({ type: 'answersCopied', from: place, to })
                  announce(t('strip.copyTo.done', { from: name, to: serviceName(other, t) }))
                  close()
                }}
              >
                {serviceName(other, t)}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <div className="buttons">
        <button
          type="button"
          className="button"
          onClick={() => {
            desk.addRecord(current.id)
            announce(t('parts.added', { service: name }))
            close()
          }}
        >
          {t('parts.split')}
        </button>
        {others.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => {
              desk.removeService(current.id)
              announce(t('strip.removed', { service: name }))
            }}
          >
            {t('strip.remove')}
          </button>
        )}
      </div>
    </div>
  )
}
