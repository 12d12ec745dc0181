import { useWords } from '../../i18n/use-words'
import type { Head } from '../../storage/repository'
import { nameOf } from './customer-row'

type Props = { heads: readonly Head[]; onRestore: (id: string) => void }

/** What was removed within the last day, and the way back for each. */
export function RecentlyRemoved({ heads, onRestore }: Props) {
  const t = useWords()
  if (heads.length === 0) return null
  return (
    <details>
      <summary>
        {t('worksheet.recent')} ({heads.length})
      </summary>
      <p className="hint">{t('worksheet.recent.hint')}</p>
      <ul className="plain-list">
        {heads.map((head) => {
          const customer = nameOf(head, t('worksheet.unnamed'))
          return (
            <li key={head.id}>
              {customer}{' '}
              <button
                type="button"
                className="link"
                aria-label={t('worksheet.restoreCustomer', { customer })}
                onClick={() => onRestore(head.id)}
              >
                {t('worksheet.restore')}
              </button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
