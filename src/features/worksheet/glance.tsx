import { useId } from 'react'
import { useWords } from '../../i18n/use-words'
import { countByL1, type ServiceLine } from './service-lines'

/** Places of the picture, in units of its view box. */
const width = 600
const height = 32

/** The customer as a bar: services by L1. The list below it says the same in words. */
export function Glance({ lines }: { lines: readonly ServiceLine[] }) {
  const t = useWords()
  const title = useId()
  const counts = countByL1(lines)
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const parts = counts.map(({ l1, count }, index) => {
    const before = counts.slice(0, index).reduce((sum, each) => sum + each.count, 0)
    return { l1, count, start: (before / total) * width, size: (count / total) * width }
  })
  return (
    <section className="glance" aria-labelledby={title}>
      <h3 id={title}>{t('worksheet.glance')}</h3>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" preserveAspectRatio="none">
        {parts.map(({ l1, start, size }, index) => (
          <rect
            key={l1}
            className={l1 === '' ? 'glance-none' : `glance-${index % 4}`}
            x={start}
            y={1}
            width={size}
            height={height - 2}
          />
        ))}
      </svg>
      <ul>
        {parts.map(({ l1, count }, index) => (
          <li key={l1}>
            <svg viewBox="0 0 12 12" className="glance-key" aria-hidden="true">
              <rect
                className={l1 === '' ? 'glance-none' : `glance-${index % 4}`}
                x={1}
                y={1}
                width={10}
                height={10}
              />
            </svg>
            {t('worksheet.glance.count', { l1: l1 === '' ? t('worksheet.glance.none') : l1, count })}
          </li>
        ))}
      </ul>
    </section>
  )
}
