import { useWords } from '../../i18n/use-words'
import type { ElsewhereId, Playbook } from '../../playbook/schema'

type Props = {
  id: ElsewhereId
  playbook: Playbook
  /** Whether there are values that the user changed and that are not shown here. */
  keepsChanges: boolean
  /** The fields of which FTOP still holds a value, by name. */
  outdated: readonly string[]
}

/** Where the case belongs instead. Nothing to copy: this page does not say what else to enter. */
export function ElsewhereNotice({ id, playbook, keepsChanges, outdated }: Props) {
  const t = useWords()
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
      {outdated.length > 0 && (
        <p className="stale">{t('elsewhere.outdated', { fields: outdated.join(', ') })}</p>
      )}
      {keepsChanges && <p className="hint">{t('elsewhere.kept')}</p>}
    </div>
  )
}
