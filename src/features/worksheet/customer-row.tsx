import { memo } from 'react'
import type { Words } from '../../i18n/use-words'
import { type DateFormat, formatDate } from '../../record/format'
import type { Head } from '../../storage/repository'

type Props = {
  /** Handed down: hundreds of rows that each listen for another language cost more than their drawing. */
  t: Words
  head: Head
  isOpen: boolean
  dates: DateFormat
  onOpen: (head: Head) => void
  onRemove: (head: Head) => void
}

/** A worksheet in the list of all. Drawn anew only when it has changed itself: typing in the search must stay light. */
export const CustomerRow = memo(function CustomerRow({ t, head, isOpen, dates, onOpen, onRemove }: Props) {
  const name = nameOf(head, t('worksheet.unnamed'))
  return (
    <tr aria-current={isOpen || undefined}>
      <th scope="row">
        <button type="button" className="link" onClick={() => onOpen(head)}>
          {name}
        </button>
        {isOpen && <span className="badge">{t('worksheet.isOpen')}</span>}
      </th>
      <td data-column={t('strip.tenant')}>{head.tenant}</td>
      <td data-column={t('strip.services')} className="number">
        {head.services.length}
      </td>
      <td data-column={t('worksheet.changed')} className="number">
        {formatDate(dayOf(head.changedAt), dates)}
      </td>
      <td>
        <button
          type="button"
          className="link"
          aria-label={t('worksheet.remove', { customer: name })}
          onClick={() => onRemove(head)}
        >
          {t('parts.remove')}
        </button>
      </td>
    </tr>
  )
})

/** What a worksheet is called in lists: by its customer, if it has one. */
export const nameOf = ({ customer }: Pick<Head, 'customer'>, unnamed: string): string =>
  customer.trim() === '' ? unnamed : customer

/** The day of a time, here. What is no time stays as it is. */
export function dayOf(time: string): string {
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) return time
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
