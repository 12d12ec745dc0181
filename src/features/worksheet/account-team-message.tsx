import { useState } from 'react'
import { useWords } from '../../i18n/use-words'
import { useValueFormat } from '../../i18n/value-format'
import { type Language, languages, type Playbooks } from '../../playbook/schema'
import { asEmlDraft } from '../../record/formats/eml'
import { fileName } from '../../record/formats/file-name'
import { asMailtoLink } from '../../record/formats/mailto'
import type { Place, Worksheet } from '../../record/worksheet'
import { useAnnounce } from '../../ui/announcer'
import { writeClipboard } from '../../ui/clipboard'
import { downloadText } from '../../ui/download'
import { Select } from '../../ui/select'
import { accountTeamMessage, toldRecords } from './account-team'
import { EventButton } from './event-button'

type Props = {
  worksheet: Worksheet
  playbooks: Playbooks
  /** The one record that it is about; else all that the Account Team is to be told of. */
  place?: Place
}

/** The message to the Account Team: to copy, to open in the mail program, to save as a draft; and the dates in it. */
export function AccountTeamMessage({ worksheet, playbooks, place }: Props) {
  const t = useWords()
  const announce = useAnnounce()
  const values = useValueFormat()
  const [chosen, setChosen] = useState<Language>()
  const [now] = useState(() => new Date())
  const language = chosen ?? values.language
  const format = { language, dates: values.dates === 'iso' ? 'iso' : language } as const
  const playbook = playbooks[language]
  const told = toldRecords(worksheet, playbook, place).filter(({ tells }) => tells)
  if (told.length === 0) return <p>{t('message.none')}</p>
  const message = accountTeamMessage(told, worksheet, playbook, format, now)
  const link = asMailtoLink(message)
  const copy = async () => {
    const isCopied = await writeClipboard(`${message.subject}\n\n${message.body}`)
    announce(t(isCopied ? 'message.copied' : 'record.copyFailed'))
  }
  const save = () => {
    const file = fileName(message.subject, 'eml', t('message.text'))
    downloadText(file, asEmlDraft(message, new Date()), 'message/rfc822')
    announce(t('export.saved', { file }))
  }
  return (
    <div className="account-team">
      <Select
        label={t('message.language')}
        value={language}
        options={languages.map((value) => ({ value, label: t(`record.values.${value}`) }))}
        onChoose={setChosen}
      />
      <textarea
        readOnly
        rows={9}
        lang={language}
        aria-label={t('message.text')}
        value={`${message.subject}\n\n${message.body}`}
      />
      {link === undefined && <p className="hint">{t('message.tooLong')}</p>}
      <div className="buttons">
        <button type="button" className="button" onClick={() => void copy()}>
          {t('message.copy')}
        </button>
        {link !== undefined && (
          <a className="button" href={link}>
            {t('message.mail')}
          </a>
        )}
        <button type="button" className="button" onClick={save}>
          {t('message.draft')}
        </button>
      </div>
      <ul>
        {told.map((each) => (
          <li key={`${each.titled.place.service} ${each.titled.place.record}`}>
            <EventButton told={each} worksheet={worksheet} format={format} isNamed />
          </li>
        ))}
      </ul>
    </div>
  )
}
