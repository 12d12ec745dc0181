import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Find } from '../../find'
import { useLanguage } from '../../i18n/use-language'
import { useValueFormat } from '../../i18n/value-format'
import { type FieldId, fieldIds, type Playbooks, revisionDate, type Target } from '../../playbook/schema'
import { asTable, asText } from '../../record/export'
import { copyText, formatDate } from '../../record/format'
import { buildRecord, openFields, type Override, type RecordField } from '../../record/record'
import type { Entry, EntryChange } from '../../record/entry'
import { recommend } from '../../rules'
import { ActionButton } from '../../ui/action-button'
import { useAnnounce } from '../../ui/announcer'
import { writeClipboard } from '../../ui/clipboard'
import { TextDialog } from '../../ui/text-dialog'
import { ElsewhereNotice } from './elsewhere-notice'
import { EvidenceNotice } from './evidence-notice'
import { FieldRow } from './field-row'
import { RecordSettings } from './record-settings'
import { useExportedRecord } from './use-exported-record'

type Props = {
  playbooks: Playbooks
  entry: Entry
  change: (change: EntryChange) => void
  onRest: () => void
  find: Find | undefined
  /** Goes where something belongs. */
  onTake: (target: Target) => void
}

/** The FTOP record: eleven fields in FTOP's order, each to copy on its own or all at once. */
export function RecordPanel({ playbooks, entry, change, onRest, find, onTake }: Props) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const screen = useLanguage()
  const format = useValueFormat()
  const [copied, setCopied] = useState<{ field: FieldId | undefined; text: string }>()
  const [refused, setRefused] = useState<string>()

  const playbook = playbooks[screen]
  const recommendation = recommend(playbooks[format.language], entry.situation)
  const record = buildRecord(recommendation, entry.overrides, format.language)
  const row = recommendation.status === 'matched' ? recommendation.row : ''
  const exported = useExportedRecord(record, row, entry.overruled, playbooks[format.language], format)
  const open = openFields(record)
  const labelOf = (field: FieldId): string => playbook.columns[fieldIds.indexOf(field) + 1] ?? field

  const copy = async (text: string, done: string, field?: FieldId) => {
    if (await writeClipboard(text)) {
      setCopied({ field, text })
      announce(done)
    } else setRefused(text)
  }
  const override = (field: RecordField, value: string) => {
    if (value === field.recommended) change({ type: 'recommendationTaken', field: field.field })
    else
      change({
        type: 'overridden',
        field: field.field,
        override: overrideOf(field.field, value, playbooks, entry),
      })
  }
  const takeBack = ({ field }: RecordField) => {
    change({ type: 'recommendationTaken', field })
    announce(t('record.takenBack', { field: labelOf(field) }))
  }

  const date = formatDate(revisionDate(playbook), screen)
  const number = playbook.rows.findIndex(({ id }) => id === row) + 1
  const isMatched = recommendation.status === 'matched'
  return (
    <section className="record" id="record" aria-labelledby="record-title" tabIndex={-1}>
      <header className="record-head">
        <h2 id="record-title">{t('record.title')}</h2>
        <span className="hint">
          {isMatched
            ? t('record.from', { number, count: playbook.rows.length, date })
            : t('record.asOf', { date })}
        </span>
        <RecordSettings />
      </header>
      {isMatched && (
        <EvidenceNotice
          entry={entry}
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
          keepsChanges={Object.keys(entry.overrides).length > 0}
        />
      ) : (
        <dl className="fields">
          {record.map((field) => (
            <FieldRow
              key={field.field}
              field={field}
              label={labelOf(field.field)}
              playbook={playbook}
              format={format}
              copied={copied?.field === field.field && copied.text === copyText(field, format.dates)}
              onCopy={(each) =>
                void copy(
                  copyText(each, format.dates),
                  t('record.copied', { field: labelOf(each.field) }),
                  each.field,
                )
              }
              onOverride={override}
              onTakeBack={takeBack}
              onRest={onRest}
            />
          ))}
        </dl>
      )}
      <footer className="record-foot">
        <p className="hint">
          {isMatched
            ? open.length === 0
              ? t('record.complete')
              : t('record.openCount', { count: open.length })
            : recommendation.status === 'open' && t('record.empty')}
        </p>
        <div className="buttons">
          <ActionButton
            isPrimary
            isReady={isMatched}
            onPress={() =>
              void copy(
                asText(exported(new Date())),
                open.length === 0
                  ? t('record.copyAll.done')
                  : t('record.copyAll.doneOpen', { count: open.length }),
              )
            }
          >
            {t('record.copyAll')}
          </ActionButton>
          <ActionButton
            isReady={isMatched}
            onPress={() => void copy(asTable(exported(new Date())), t('record.copyTable.done'))}
          >
            {t('record.copyTable')}
          </ActionButton>
        </div>
      </footer>
      {refused !== undefined && (
        <TextDialog
          title={t('record.copyFailed.title')}
          message={t('record.copyFailed')}
          text={refused}
          closeLabel={t('app.close')}
          onClose={() => setRefused(undefined)}
        />
      )}
    </section>
  )
}

/** The user's value with what it stands over, in both languages, so that no switch of language looks like a move. */
function overrideOf(field: FieldId, value: string, playbooks: Playbooks, { situation }: Entry): Override {
  const recommended = (language: 'de' | 'en'): string => {
    const recommendation = recommend(playbooks[language], situation)
    return recommendation.status === 'matched' ? (recommendation.fields[field].value ?? '') : ''
  }
  return { value, over: { de: recommended('de'), en: recommended('en') } }
}
