import { useWords } from '../../i18n/use-words'
import type { ValueFormat } from '../../i18n/value-format'
import { formatDate } from '../../record/format'
import { fileName } from '../../record/formats/file-name'
import { asIcsEvent } from '../../record/formats/ics'
import type { Worksheet } from '../../record/worksheet'
import { useAnnounce } from '../../ui/announcer'
import { downloadText } from '../../ui/download'
import { calendarIcon } from '../../ui/icons'
import { nextActionEvent, type ToldRecord } from './account-team'

type Props = {
  told: ToldRecord
  worksheet: Worksheet
  format: ValueFormat
  /** Says which service and date, where there are several; else it is an icon. */
  isNamed?: boolean
}

/** Saves a record's next action date for the calendar; nothing where there is none. */
export function EventButton({ told, worksheet, format, isNamed = false }: Props) {
  const t = useWords()
  const announce = useAnnounce()
  const event = nextActionEvent(told, worksheet, format, new Date())
  if (event === undefined) return null
  const save = () => {
    const file = fileName(event.summary, 'ics', t('message.calendar'))
    downloadText(file, asIcsEvent(event), 'text/calendar')
    announce(t('export.saved', { file }))
  }
  const date = formatDate(event.day, format.dates)
  return isNamed ? (
    <button type="button" className="button" onClick={save}>
      {t('message.calendarOf', { service: told.titled.title, date })}
    </button>
  ) : (
    <button type="button" className="icon" aria-label={t('message.calendar')} onClick={save}>
      {calendarIcon}
    </button>
  )
}
