import { useEffect, useRef } from 'react'
import { useErratumWords } from '../../i18n/erratum-words'
import { useWords } from '../../i18n/use-words'
import { type FieldId, fieldIds, type Playbook, type Row } from '../../playbook/schema'
import type { Recommendation, Situation } from '../../rules'
import { useAnnounce } from '../../ui/announcer'
import { ErratumMark } from '../../ui/erratum-mark'

type Props = {
  playbook: Playbook
  recommendation: Recommendation
  marked: { row?: string | undefined; field?: string | undefined }
  onUse: (answers: Situation) => void
}

/** The page's table, 5 × 12. On a narrow screen the style sheet turns each row into a card. */
export function ScenarioTable({ playbook, recommendation, marked, onUse }: Props) {
  const t = useWords()
  return (
    <section aria-labelledby="table-title">
      <div className="heading">
        <h2 id="table-title">{playbook.heading}</h2>
        <Erratum playbook={playbook} place="heading" />
      </div>
      <div className="table-scroll" role="region" aria-label={t('scenarios.table')}>
        <table className="card-table scenario-table">
          <thead>
            <tr>
              {playbook.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {playbook.rows.map((row) => (
              <ScenarioRow
                key={row.id}
                row={row}
                playbook={playbook}
                recommendation={recommendation}
                markedField={marked.row === row.id ? marked.field : undefined}
                onUse={onUse}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

type RowProps = Pick<Props, 'playbook' | 'recommendation' | 'onUse'> & {
  row: Row
  markedField: string | undefined
}

function ScenarioRow({ row, playbook, recommendation, markedField, onUse }: RowProps) {
  const t = useWords()
  const announce = useAnnounce()
  const isMatched = recommendation.status === 'matched' && recommendation.row === row.id
  const excluded = recommendation.excluded.find((each) => each.row === row.id)
  return (
    <tr aria-current={isMatched || undefined} data-excluded={excluded?.by}>
      <th scope="row">
        <span className="phase">{t(`form.phase.${row.phase}`)}</span>
        <b>{row.lead}</b>
        <span>{row.statement}</span>
        <Erratum playbook={playbook} place={`${row.id}.statement`} />
        {isMatched && <span className="badge ok">{t('scenarios.matched')}</span>}
        {excluded && (
          <span className="badge">
            {t(excluded.by === 'phase' ? 'scenarios.notPhase' : 'scenarios.notRow')}
          </span>
        )}
        <button
          type="button"
          className="button"
          aria-label={`${t('scenarios.use')}: ${row.lead}`}
          onClick={() => {
            onUse({ phase: row.phase, row: row.id })
            announce(t('scenarios.used', { lead: row.lead }))
          }}
        >
          {t('scenarios.use')}
        </button>
      </th>
      {fieldIds.map((field) => (
        <ScenarioCell
          key={field}
          row={row}
          field={field}
          playbook={playbook}
          isMarked={markedField === field}
        />
      ))}
    </tr>
  )
}

type CellProps = { row: Row; field: FieldId; playbook: Playbook; isMarked: boolean }

/** A cell says what the page says. The one that a "why" leads to takes the focus. */
function ScenarioCell({ row, field, playbook, isMarked }: CellProps) {
  const t = useWords()
  const cell = useRef<HTMLTableCellElement>(null)
  useEffect(() => {
    if (!isMarked) return
    cell.current?.focus()
    cell.current?.scrollIntoView({ block: 'center', inline: 'center' })
  }, [isMarked])
  return (
    <td
      ref={cell}
      data-column={playbook.columns[fieldIds.indexOf(field) + 1]}
      data-kind={row.cells[field].kind}
      data-marked={isMarked || undefined}
      tabIndex={isMarked ? -1 : undefined}
    >
      {row.cells[field].text}
      <Erratum playbook={playbook} place={`${row.id}.${field}`} />
      {isMarked && <span className="badge">{t('scenarios.marked')}</span>}
    </td>
  )
}

function Erratum({ playbook, place }: { playbook: Playbook; place: string }) {
  const words = useErratumWords()
  return <ErratumMark erratum={playbook.errata.find((each) => each.place === place)} words={words} />
}
