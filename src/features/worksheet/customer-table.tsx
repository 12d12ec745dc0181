import { memo, useState } from 'react'
import { useWords } from '../../i18n/use-words'
import { useValueFormat } from '../../i18n/value-format'
import type { Head } from '../../storage/repository'
import { CustomerRow } from './customer-row'

type Props = {
  heads: readonly Head[]
  /** The worksheet in hand. */
  current: string
  onOpen: (head: Head) => void
  onRemove: (head: Head) => void
}

/** How many worksheets are drawn at first, and with each press on "more". */
const batch = 50

/** The worksheets as a table; of many the first ones, as drawing takes the longer the more there are. */
export const CustomerTable = memo(function CustomerTable({ heads, current, onOpen, onRemove }: Props) {
  const t = useWords()
  const { dates } = useValueFormat()
  const [limit, setLimit] = useState(batch)
  const rest = Math.min(batch, heads.length - limit)
  return (
    <>
      <div className="table-scroll">
        <table className="card-table customer-table">
          <caption className="visually-hidden">{t('worksheet.customers')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('strip.customer')}</th>
              <th scope="col">{t('strip.tenant')}</th>
              <th scope="col">{t('strip.services')}</th>
              <th scope="col">{t('worksheet.changed')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('worksheet.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {heads.slice(0, limit).map((head) => (
              <CustomerRow
                key={head.id}
                t={t}
                head={head}
                isOpen={head.id === current}
                dates={dates}
                onOpen={onOpen}
                onRemove={onRemove}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setLimit(limit + batch)}>
          {t('worksheet.more', { count: rest })}
        </button>
      )}
    </>
  )
})
