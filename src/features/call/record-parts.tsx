import { useWords } from '../../i18n/use-words'
import type { Playbook } from '../../playbook/schema'
import { countDifference, readRecord } from '../../record/status'
import { statusMarks } from '../../record/status-marks'
import type { PlacedRecord, PlacedService, Place } from '../../record/worksheet'
import type { Desk } from '../../storage/desk'
import { useAnnounce } from '../../ui/announcer'

type Props = {
  desk: Desk
  place: Place
  service: PlacedService
  playbook: Playbook
  onGo: (place: Place) => void
}

/** The records of a service whose entitlements are split over several L1s, with their counts; nothing where there is one. */
export function RecordParts({ desk, place, service, playbook, onGo }: Props) {
  const t = useWords()
  const announce = useAnnounce()
  if (service.records.length < 2) return null
  const difference = countDifference(service)
  return (
    <fieldset className="parts">
      <legend>{t('parts.title')}</legend>
      <ol>
        {service.records.map((part, index) => (
          <Part
            key={part.place.record}
            part={part}
            number={index + 1}
            isCurrent={part.place.record === place.record}
            playbook={playbook}
            onGo={() => onGo(part.place)}
            onCount={(count) => desk.change({ type: 'counted', place: part.place, count })}
            onRest={desk.rest}
            onRemove={() => {
              desk.removeRecord(part.place)
              announce(t('parts.removed', { number: index + 1 }))
            }}
          />
        ))}
      </ol>
      <div className="parts-total">
        <label>
          {t('parts.total')}{' '}
          <AmountInput
            value={service.service.total}
            onChange={(total) => desk.change({ type: 'totalled', service: service.id, total })}
            onRest={desk.rest}
          />
        </label>
        <span className={difference === 0 || difference === undefined ? 'hint' : 'problem'} role="status">
          {difference === undefined
            ? t('parts.uncounted')
            : difference === 0
              ? t('parts.matches')
              : difference > 0
                ? t('parts.over', { count: difference })
                : t('parts.under', { count: -difference })}
        </span>
      </div>
    </fieldset>
  )
}

type PartProps = {
  part: PlacedRecord
  number: number
  isCurrent: boolean
  playbook: Playbook
  onGo: () => void
  onCount: (count: number | undefined) => void
  onRest: () => void
  onRemove: () => void
}

function Part({ part, number, isCurrent, playbook, onGo, onCount, onRest, onRemove }: PartProps) {
  const t = useWords()
  const { status, fields, recommendation } = readRecord(playbook, part.record)
  const elsewhere =
    recommendation.status === 'elsewhere'
      ? playbook.elsewhere.find(({ id }) => id === recommendation.id)?.l1
      : undefined
  const l1 = elsewhere ?? fields.find(({ field }) => field === 'l1')?.value ?? ''
  const name = t('parts.part', { number })
  return (
    <li data-current={isCurrent || undefined}>
      <button type="button" className="link" aria-current={isCurrent || undefined} onClick={onGo}>
        <span aria-hidden="true">{statusMarks[status]}</span> {name}
        {l1 !== '' && `: ${l1}`}
        <span className="visually-hidden"> ({t(`status.${status}`)})</span>
      </button>
      <label>
        {t('parts.count')} <AmountInput value={part.record.count} onChange={onCount} onRest={onRest} />
      </label>
      <button
        type="button"
        className="link"
        aria-label={t('parts.removePart', { number })}
        onClick={onRemove}
      >
        {t('parts.remove')}
      </button>
    </li>
  )
}

type AmountProps = {
  value: number | undefined
  onChange: (value: number | undefined) => void
  onRest: () => void
}

/** A whole number, or nothing. */
function AmountInput({ value, onChange, onRest }: AmountProps) {
  return (
    <input
      type="text"
      inputMode="numeric"
      autoComplete="off"
      className="amount"
      value={value ?? ''}
      onChange={({ target }) => {
        const digits = target.value.replace(/\D/g, '').slice(0, 9)
        onChange(digits === '' ? undefined : Number(digits))
      }}
      onBlur={onRest}
    />
  )
}
