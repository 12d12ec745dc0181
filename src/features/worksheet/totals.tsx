import { useWords } from '../../i18n/use-words'
import { countDifference } from '../../record/status'
import type { PlacedService } from '../../record/worksheet'

type Props = { services: readonly PlacedService[]; nameOf: (service: PlacedService) => string }

/** Services whose counts do not come to their total: FTOP demands that they do. Nothing where all is well. */
export function Totals({ services, nameOf }: Props) {
  const t = useWords()
  const wrong = services.flatMap((service) => {
    const difference = countDifference(service) ?? 0
    return difference === 0 ? [] : [{ service, difference }]
  })
  if (wrong.length === 0) return null
  return (
    <div className="totals">
      <b>{t('worksheet.totals')}</b>
      <ul>
        {wrong.map(({ service, difference }) => (
          <li key={service.id}>
            {nameOf(service)}:{' '}
            {t(difference > 0 ? 'parts.over' : 'parts.under', { count: Math.abs(difference) })}
          </li>
        ))}
      </ul>
    </div>
  )
}
