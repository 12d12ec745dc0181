import type { ReactNode } from 'react'
import type { Find } from '../../find'
import { useLanguage, useWords } from '../../i18n/use-words'
import { type FieldId, type Playbooks, revisionDate, type Target } from '../../playbook/schema'
import { formatDate } from '../../record/format'
import type { Place, ServiceRecord } from '../../record/worksheet'
import type { Recommendation } from '../../rules'
import type { Desk } from '../../storage/desk'
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
  /** In the language of the screen. */
  recommendation: Recommendation
  find: Find | undefined
  /** Goes where something belongs. */
  onTake: (target: Target) => void
  handouts: Partial<Record<FieldId, ReactNode>> | undefined
}

/** The FTOP record: eleven fields in FTOP's order, each on its way into FTOP. */
export function RecordPanel({
  playbooks,
  desk,
  place,
  record,
  recommendation,
  find,
  onTake,
  handouts,
}: Props) {
  const t = useWords()
  const screen = useLanguage()
  const [copy, copyDialog] = useCopy()
  const handover = useHandover({ playbooks, desk, place, record, copy })

  const playbook = playbooks[screen]
  const row = recommendation.status === 'matched' ? recommendation.row : ''
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
            desk.change({ type: 'entry', place, change: { type: 'overruled', target, is } })
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
          {handover.views.map((view) => (
            <FieldRow
              key={view.field}
              {...view}
              actions={handover.actions}
              desk={desk}
              place={place}
              playbook={playbook}
              handout={handouts?.[view.field]}
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
