import { useLanguage, useWords } from '../i18n/use-words'
import { type Playbooks, revisionDate } from '../playbook/schema'
import { formatDate } from '../record/format'
import type { Desk } from '../storage/desk'
import { lazyPart } from '../ui/lazy-part'

const changes = lazyPart(() => import('./newer-changes'))

type Props = { inUse: Playbooks; playbooks: Playbooks; take: () => void; desk: Desk }

/** Offers a newer playbook. What is on the screen changes on the user's click only. */
export function NewerNotice(props: Props) {
  const t = useWords()
  const language = useLanguage()
  const { part } = changes.use()
  const date = formatDate(revisionDate(props.playbooks[language]), language)
  return (
    <aside className="notice">
      <p role="status">{t('newer.text', { date })}</p>
      <button type="button" className="button" onClick={props.take}>
        {t('newer.take')}
      </button>
      {part && <part.NewerChanges {...props} />}
    </aside>
  )
}
