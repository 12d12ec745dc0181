import { useErratumWords } from '../../i18n/erratum-words'
import { useLanguage, useWords } from '../../i18n/use-words'
import { type FieldId, fieldIds, type Playbook, revisionDate } from '../../playbook/schema'
import { formatDate } from '../../record/format'
import { recordAt } from '../../record/worksheet'
import { type FieldAdvice, recommend } from '../../rules'
import { ErratumNote } from '../../ui/erratum-note'
import { useStore } from '../../ui/use-store'
import { noRecord } from './no-record'
import type { WhyProps } from './why-props'

/** Page, revision, row, column, the cell's own words, errata, and the way to the cell. */
export function WhyReason({ field, desk, place, playbook }: Omit<WhyProps, 'label'>) {
  const { situation } = useStore(desk, ({ draft }) => recordAt(draft.worksheet, place) ?? noRecord)
  const recommendation = recommend(playbook, situation)
  return (
    recommendation.status === 'matched' && (
      <Reason field={field} playbook={playbook} advice={recommendation.fields[field]} />
    )
  )
}

type Props = { field: FieldId; playbook: Playbook; advice: FieldAdvice }

function Reason({ field, advice: { cell, value, kind }, playbook }: Props) {
  const t = useWords()
  const language = useLanguage()
  const errata = useErratumWords()
  const number = playbook.rows.findIndex(({ id }) => id === cell.row)
  const row = playbook.rows[number]
  const words = row?.cells[field].text ?? ''
  const places = [`${cell.row}.${field}`, `${cell.row}.statement`]
  return (
    <>
      <dl className="reason">
        <div>
          <dt>{t('why.page')}</dt>
          <dd>
            {t('why.pageRevision', {
              title: playbook.title,
              date: formatDate(revisionDate(playbook), language),
            })}
          </dd>
        </div>
        <div>
          <dt>{t('why.cell')}</dt>
          <dd>
            {t('why.place', {
              column: playbook.columns[fieldIds.indexOf(field) + 1],
              number: number + 1,
              lead: row?.lead,
            })}
            <small>{row?.statement}</small>
          </dd>
        </div>
        <div>
          <dt>{t('why.words')}</dt>
          <dd>{words === '' ? t('why.empty') : words}</dd>
        </div>
        {kind === 'choice' && value !== undefined && (
          <div>
            <dt>{t('why.l2')}</dt>
            <dd>{value}</dd>
          </div>
        )}
      </dl>
      {playbook.errata
        .filter(({ place }) => places.includes(place))
        .map((erratum) => (
          <ErratumNote key={erratum.place} erratum={erratum} words={errata} />
        ))}
      <a href={`#/scenarios/${cell.row}/${field}`}>{t('why.show')}</a>
    </>
  )
}
