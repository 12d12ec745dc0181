import { useTranslation } from 'react-i18next'
import type { ElsewhereId, Playbook } from '../../playbook/schema'

/** Where the case belongs instead. Nothing to copy: this page does not say what else to enter. */
export function ElsewhereNotice({ id, playbook }: { id: ElsewhereId; playbook: Playbook }) {
  const { t } = useTranslation()
  const elsewhere = playbook.elsewhere.find((each) => each.id === id)
  if (elsewhere === undefined) return null
  return (
    <div className="elsewhere">
      <h3>{t('elsewhere.title', { page: playbook.title })}</h3>
      <p>{t('elsewhere.text')}</p>
      <p className="elsewhere-target">
        {elsewhere.l1}
        {elsewhere.l2 !== '' && ` › ${elsewhere.l2}`}
      </p>
      <p>{elsewhere.is}</p>
      {elsewhere.isNot !== '' && <p className="hint">{t('elsewhere.isNot', { text: elsewhere.isNot })}</p>}
    </div>
  )
}
