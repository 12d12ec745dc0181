import { useWords } from '../../i18n/use-words'
import type { StorageProblem } from '../../storage/desk'
import { useAnnounce } from '../../ui/announcer'
import { saveDatabase } from './backup-files'

/** Why there is no list, and what can be had all the same of what a newer version of the app has stored. */
export function ClosedStore({ problem }: { problem: StorageProblem }) {
  const t = useWords()
  const announce = useAnnounce()
  return (
    <section className="panel" aria-labelledby="customers-title">
      <h2 id="customers-title">{t('worksheet.customers')}</h2>
      <p>
        {t('worksheet.closed')} {t(`store.problem.${problem}`)}
      </p>
      {problem === 'newer' && (
        <button
          type="button"
          className="button"
          onClick={() =>
            void saveDatabase().then(
              (file) => announce(t('backup.saved', { file })),
              () => announce(t('backup.failed')),
            )
          }
        >
          {t('backup.raw')}
        </button>
      )}
    </section>
  )
}
