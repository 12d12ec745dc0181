import { useState } from 'react'
import { useLanguage, useWords } from '../../i18n/use-words'
import { useValueFormat } from '../../i18n/value-format'
import type { Playbook } from '../../playbook/schema'
import { formatDate } from '../../record/format'
import type { RecordStatus } from '../../record/status'
import { statusMarks } from '../../record/status-marks'
import type { Place } from '../../record/worksheet'
import { Select } from '../../ui/select'
import {
  type Column,
  columnName,
  columns,
  filterLines,
  type ServiceLine,
  sortLines,
  type Sorting,
} from './service-lines'

type Props = {
  lines: readonly ServiceLine[]
  playbook: Playbook
  current: Place
  onOpen: (place: Place) => void
}

const states = ['all', 'open', 'complete', 'done', 'elsewhere'] as const

/** The customer's services, one line for each record, to sort and to filter. */
export function ServiceTable({ lines, playbook, current, onOpen }: Props) {
  const t = useWords()
  const language = useLanguage()
  const [sorting, setSorting] = useState<Sorting>()
  const [status, setStatus] = useState<RecordStatus | 'all'>('all')
  const [text, setText] = useState('')
  const shown = sortLines(filterLines(lines, status, text), sorting, language)
  const nameOf = (column: Column): string => {
    if (column === 'service') return t('strip.name')
    if (column === 'row') return t('record.row')
    return column === 'status' ? t('worksheet.status') : columnName(playbook, column)
  }
  return (
    <>
      <div className="table-tools">
        <label className="stacked">
          {t('worksheet.filter')}
          <input
            type="text"
            autoComplete="off"
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <Select
          label={t('worksheet.status')}
          value={status}
          options={states.map((value) => ({
            value,
            label: value === 'all' ? t('worksheet.filter.all') : t(`status.${value}`),
          }))}
          onChoose={setStatus}
        />
        <span className="hint" role="status">
          {shown.length === lines.length
            ? ''
            : t('worksheet.lines', { count: shown.length, total: lines.length })}
        </span>
      </div>
      <div className="table-scroll">
        <table className="card-table service-table">
          <caption className="visually-hidden">{t('worksheet.services')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" aria-sort={sortOf(column, sorting)}>
                  <button type="button" onClick={() => setSorting(nextSorting(column, sorting))}>
                    {nameOf(column)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <Line
                key={`${line.place.service} ${line.place.record}`}
                line={line}
                nameOf={nameOf}
                isCurrent={line.place.service === current.service && line.place.record === current.record}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length === 0 && <p className="hint">{t('worksheet.filter.none')}</p>}
    </>
  )
}

type LineProps = {
  line: ServiceLine
  nameOf: (column: Column) => string
  isCurrent: boolean
  onOpen: (place: Place) => void
}

function Line({ line, nameOf, isCurrent, onOpen }: LineProps) {
  const t = useWords()
  const { dates } = useValueFormat()
  const { part, count, row, status } = line
  return (
    <tr aria-current={isCurrent || undefined}>
      <th scope="row">
        <button type="button" className="link" onClick={() => onOpen(line.place)}>
          <bdi>{line.service}</bdi>
          {part !== undefined && ` · ${t('parts.part', { number: part })}`}
        </button>
        {count !== undefined && <small>{t('worksheet.count', { count })}</small>}
      </th>
      <td data-column={nameOf('row')}>{row ? `${row.number} · ${row.lead}` : ''}</td>
      <td data-column={nameOf('l1')}>{line.l1}</td>
      <td data-column={nameOf('l2')}>{line.l2}</td>
      <td data-column={nameOf('owner')}>{line.owner}</td>
      <td data-column={nameOf('nextActionDate')}>{formatDate(line.nextActionDate, dates)}</td>
      <td data-column={nameOf('status')}>
        <span className="state" data-status={status}>
          <span aria-hidden="true">{statusMarks[status]}</span> {t(`status.${status}`)}
        </span>
      </td>
    </tr>
  )
}

function sortOf(column: Column, sorting: Sorting | undefined): 'ascending' | 'descending' | undefined {
  if (sorting?.by !== column) return undefined
  return sorting.descending ? 'descending' : 'ascending'
}

/** Up, down, and back to the order of the worksheet. */
function nextSorting(column: Column, sorting: Sorting | undefined): Sorting | undefined {
  if (sorting?.by !== column) return { by: column, descending: false }
  return sorting.descending ? undefined : { by: column, descending: true }
}
