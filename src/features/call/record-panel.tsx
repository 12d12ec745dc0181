import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Find } from '../../find'
import { useLanguage } from '../../i18n/use-language'
import { type FieldId, type Playbooks, revisionDate, type Target } from '../../playbook/schema'
import type { EntryChange } from '../../record/entry'
import { inEach } from '../../record/bilingual'
import { formatDate } from '../../record/format'
import type { RecordField } from '../../record/record'
import type { Place, ServiceRecord } from '../../record/worksheet'
import { recommend } from '../../rules'
import type { Desk } from '../../storage/desk'
import { useAnnounce } from '../../ui/announcer'
import { ElsewhereNotice } from './elsewhere-notice'
import { EvidenceNotice } from './evidence-notice'
import { FieldRow } from './field-row'
import { RecordFoot } from './record-foot'
import { RecordSettings } from './record-settings'
import { useCopy } from './use-copy'
import { useHandover } from './use-handover'

type Props = {
  playbooks: Playbooks
  desk: Desk
  place: Place
  record: ServiceRecord
  find: Find | undefined
  /** Goes where something belongs. */
  onTake: (target: Target) => void
  handout: ((field: FieldId) => ReactNode) | undefined
}

/** The FTOP record: eleven fields in FTOP's order, each on its way into FTOP. */
export function RecordPanel({ playbooks, desk, place, record, find, onTake, handout }: Props) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const screen = useLanguage()
  const [copy, copyDialog] = useCopy()
  const handover = useHandover({ playbooks, desk, place, record, copy })

  const playbook = playbooks[screen]
  const recommendation = recommend(playbook, record.situation)
  const row = recommendation.status === 'matched' ? recommendation.row : ''
  const change = (change: EntryChange) => desk.change({ type: 'entry', place, change })
  const override = ({ field, recommended }: RecordField, value: string) => {
    const over = inEach(handover.bilingual, field, 'recommended')
    if (value === recommended) change({ type: 'recommendationTaken', field })
    else change({ type: 'overridden', field, override: { value, over } })
  }
  const takeBack = ({ field }: RecordField) => {
    change({ type: 'recommendationTaken', field })
    announce(t('record.takenBack', { field: handover.labelOf(field) }))
  }

  const date = formatDate(revisionDate(playbook), screen)
  const number = playbook.rows.findIndex(({ id }) => id === row) + 1
  const isMatched = recommendation.status === 'matched'
  return (
    <section className="record" id="record" aria-labelledby="record-title" tabIndex={-1}>
      <header className="record-head">
        <h2 id="record-title">{t('record.title')}</h2>
        <span className="hint" aria-live="polite">
          {isMatched
            ? t('record.from', { number, count: playbook.rows.length, date })
            : t('record.asOf', { date })}
        </span>
        <RecordSettings />
      </header>
      {isMatched && (
        <EvidenceNotice
          entry={record}
          row={row}
          playbook={playbook}
          find={find}
          onGo={onTake}
          onOverrule={(target, is) => {
            change({ type: 'overruled', target, is })
            document.getElementById('record')?.focus()
          }}
        />
      )}
      {recommendation.status === 'elsewhere' ? (
        <ElsewhereNotice
          id={recommendation.id}
          playbook={playbook}
          keepsChanges={Object.keys(record.overrides).length > 0}
          outdated={handover.outdated}
        />
      ) : (
        <dl className="fields">
          {handover.fields.map((field) => (
            <FieldRow
              key={field.field}
              field={field}
              handover={handover}
              playbook={playbook}
              onOverride={override}
              onTakeBack={takeBack}
              onRest={desk.rest}
              handout={handout?.(field.field)}
            />
          ))}
        </dl>
      )}
      <RecordFoot
        status={recommendation.status}
        entry={record}
        playbook={playbooks[handover.format.language]}
        handover={handover}
        copy={copy}
      />
      {copyDialog}
    </section>
  )
}
