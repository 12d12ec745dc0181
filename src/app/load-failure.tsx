import { useWords } from '../i18n/use-words'
import type { LoadError } from '../playbook/load'

/** What went wrong while the playbook was loaded, and the way to try again. */
export function LoadFailure({ problem, retry }: { problem: LoadError['problem']; retry: () => void }) {
  const t = useWords()
  return (
    <main>
      <div className="message" role="alert">
        <h1>{t('load.failed')}</h1>
        <p>
          {problem.code === 'status'
            ? t('load.status', { status: problem.status })
            : problem.code === 'invalid'
              ? t('load.invalid', { place: problem.place })
              : t('load.network')}
        </p>
        <button type="button" className="button primary" onClick={retry}>
          {t('load.retry')}
        </button>
      </div>
    </main>
  )
}
