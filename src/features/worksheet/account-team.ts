import { timeOf } from '../../i18n/exported-record'
import { i18n } from '../../i18n/i18n'
import type { ValueFormat } from '../../i18n/value-format'
import { type FieldId, type Playbook, revisionDate } from '../../playbook/schema'
import { copyText, formatDate } from '../../record/format'
import type { CalendarEvent } from '../../record/formats/ics'
import type { Message } from '../../record/formats/message'
import { l1OfRow } from '../../record/l1-of-row'
import { buildRecord, type RecordField } from '../../record/record'
import type { Place, Worksheet } from '../../record/worksheet'
import { recommend } from '../../rules'
import { type TitledRecord, titledRecords } from './titled-records'

/** A record as the message and the calendar speak of it. */
export type ToldRecord = { titled: TitledRecord; row: string; tells: boolean; fields: readonly RecordField[] }

/**
 * The records for which a row is found. The Account Team is to be told of those whose row says so in its next action, and
 * that are without intent: the row of a customer who wants the service has an action, too, but another.
 * @param playbook in the language of the message.
 * @param place of the one record that is asked for; else all of them are.
 */
export function toldRecords(worksheet: Worksheet, playbook: Playbook, place?: Place): ToldRecord[] {
  return titledRecords(worksheet, playbook.language).flatMap((titled) => {
    if (place && !isAt(place, titled)) return []
    const { situation, overrides } = titled.record
    const recommendation = recommend(playbook, situation)
    if (recommendation.status !== 'matched') return []
    const { row, fields } = recommendation
    const tells = fields.nextAction.kind === 'action' && l1OfRow(playbook, row) === 'no-intent'
    return [{ titled, row, tells, fields: buildRecord(recommendation, overrides, playbook.language) }]
  })
}

const isAt = (asked: Place, { place }: TitledRecord): boolean =>
  place.service === asked.service && place.record === asked.record

/** The message to the Account Team: which services, why, and when the FM goes on. The words are the playbook's language's. */
export function accountTeamMessage(
  told: readonly ToldRecord[],
  { customer }: Worksheet,
  playbook: Playbook,
  format: ValueFormat,
  now: Date,
): Message {
  const t = i18n.getFixedT(playbook.language)
  const services = told.map(({ titled }) => titled.title).join(', ')
  const name = customer.trim()
  const rows = [...new Set(told.map(({ row }) => playbook.rows.findIndex(({ id }) => id === row) + 1))]
  const blocks = told.map(({ titled, fields }) => {
    const valueOf = (field: FieldId) => valueIn(fields, field, format) || t('message.open')
    return [
      `- ${titled.title}`,
      `  ${t('message.l2', { l2: valueOf('l2') })}`,
      `  ${t('message.note', { note: valueOf('notes').replaceAll('\n', '\n  ') })}`,
      `  ${t('message.date', { date: valueOf('nextActionDate') })}`,
    ].join('\n')
  })
  const source = t('message.source', {
    title: playbook.title,
    date: formatDate(revisionDate(playbook), format.dates),
    revision: playbook.revision,
    rows: rows.map((number) => `${number}/${playbook.rows.length}`).join(', '),
    time: timeOf(now, format),
  })
  return {
    subject:
      name === ''
        ? t('message.subject.unnamed', { services })
        : t('message.subject', { customer: name, services }),
    body: [
      t('message.greeting'),
      t('message.intro', { customer: name || t('message.customer'), count: told.length, l1: playbook.title }),
      ...blocks,
      t('message.closing'),
      t('message.regards'),
      source,
    ].join('\n\n'),
  }
}

/** The next action date as an event; undefined where there is no date. */
export function nextActionEvent(
  { titled, fields }: ToldRecord,
  { customer }: Worksheet,
  format: ValueFormat,
  now: Date,
): CalendarEvent | undefined {
  const t = i18n.getFixedT(format.language)
  const day = fields.find(({ field }) => field === 'nextActionDate')?.value ?? ''
  if (day === '') return undefined
  const service = titled.title
  const name = customer.trim()
  return {
    // Ids without a word that anybody typed; the same date again replaces the event.
    uid: `${titled.place.service}.${titled.place.record}@ftop-navigator`,
    stamp: now,
    day,
    summary:
      name === '' ? t('message.event.unnamed', { service }) : t('message.event', { service, customer: name }),
    description: (['nextAction', 'l2', 'notes'] as const)
      .map((field) => valueIn(fields, field, format))
      .filter((words) => words !== '')
      .join('\n'),
  }
}

/** A value as copying yields it. */
export function valueIn(fields: readonly RecordField[], id: FieldId, { dates }: ValueFormat): string {
  const field = fields.find((each) => each.field === id)
  return field ? copyText(field, dates) : ''
}
