import { useLanguage, useWords } from '../i18n/use-words'
import { useValueFormat } from '../i18n/value-format'
import { type FieldId, fieldIds, languages, type Playbook } from '../playbook/schema'
import { copyText } from '../record/format'
import type { Touch } from '../record/touched'
import { OldToNew } from './old-to-new'

type Props = {
  touch: Touch
  /** The playbook in use, in the language of the screen. */
  playbook: Playbook
}

/** What a newer playbook changes for a record: in the language of the values, or in the other if only that changes. */
export function TouchWords({ touch, playbook }: Props) {
  const t = useWords()
  const screen = useLanguage()
  const format = useValueFormat()
  if (touch.code === 'rowGone') return t('touched.rowGone', { row: touch.lead[screen] })
  if (touch.code === 'l2Gone') return t('touched.l2Gone', { l2: touch.label[screen] })
  const { field, before, after, isOwn, isTransferred } = touch
  const isOther = (language: typeof screen) => before[language] !== after[language]
  const language = [format.language, ...languages].find(isOther)
  return (
    <>
      <b>{columnOf(field)}</b>
      {language === undefined ? (
        <span> {t('touched.askedAnew')}</span>
      ) : (
        <OldToNew
          before={copyText({ field, value: before[language] }, format.dates)}
          after={copyText({ field, value: after[language] }, format.dates)}
          language={language === screen ? undefined : language}
        />
      )}
      {isTransferred && <span className="badge">{t('touched.inFtop')}</span>}
      {isOwn && <span className="badge">{t('touched.own')}</span>}
    </>
  )

  function columnOf(id: FieldId): string {
    return playbook.columns[fieldIds.indexOf(id) + 1] ?? id
  }
}
