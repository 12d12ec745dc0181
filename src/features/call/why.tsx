import { useTranslation } from 'react-i18next'
import { useErratumWords } from '../../i18n/erratum-words'
import { useLanguage } from '../../i18n/use-language'
import { type FieldId, fieldIds, type Playbook, revisionDate } from '../../playbook/schema'
import { formatDate } from '../../record/format'
import type { FieldAdvice } from '../../rules'
import { ErratumNote } from '../../ui/erratum-note'
import { Popover } from '../../ui/popover'

type Props = { field: FieldId; label: string; advice: FieldAdvice; playbook: Playbook }

/** The answer to "why": page, revision, row, column, the cell's own words, errata, and the way to the cell. */
export function Why({ field, label, advice, playbook }: Props) {
  const { t } = useTranslation()
  const title = t('record.whyField', { field: label })
  return (
    <Popover label={title} icon={t('record.why')} title={title} className="quiet">
      <Reason field={field} advice={advice} playbook={playbook} />
    </Popover>
  )
}

function Reason({ field, advice: { cell, value, kind }, playbook }: Omit<Props, 'label'>) {
  const { t } = useTranslation()
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
