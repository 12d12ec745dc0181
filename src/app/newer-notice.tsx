import { useTranslation } from 'react-i18next'
import { useLanguage } from '../i18n/use-language'
import { type Playbooks, revisionDate } from '../playbook/schema'
import { formatDate } from '../record/format'

/** Offers a newer playbook. What is on the screen changes on the user's click only. */
export function NewerNotice({ playbooks, take }: { playbooks: Playbooks; take: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const date = formatDate(revisionDate(playbooks[language]), language)
  return (
    <aside className="notice" role="status">
      <p>{t('newer.text', { date })}</p>
      <button type="button" className="button" onClick={take}>
        {t('newer.take')}
      </button>
    </aside>
  )
}
