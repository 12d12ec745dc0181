import { useEffect, useRef } from 'react'
import { useWords } from '../i18n/use-words'
import type { Desk, DeskState } from '../storage/desk'
import { useAnnounce } from '../ui/announcer'
import { useStore } from '../ui/use-store'

/** What the user must know of the store: what is not saved and why, and what has happened to saved data. */
export function StoreNotice({ desk }: { desk: Desk }) {
  const t = useWords()
  const saving = useStore(desk, (state) => state.saving)
  const store = useStore(desk, (state) => state.store)
  const incidents = useStore(desk, (state) => state.incidents)
  const problem =
    saving.status === 'failed' ? saving.problem : typeof store === 'object' ? store.problem : undefined
  useSavedAgain(saving.status)
  return (
    <>
      {problem !== undefined && (
        <div className="notice warning" role="alert">
          <p>
            <b>{t(saving.status === 'failed' ? 'store.notSaved' : 'store.inMemory')}</b>{' '}
            {t(`store.problem.${problem}`)}
          </p>
          <SaveButton words={t('backup.download')} save={({ saveDrafts }) => saveDrafts(desk.inMemory())} />
          {problem === 'newer' && (
            <SaveButton words={t('backup.raw')} save={({ saveDatabase }) => saveDatabase()} />
          )}
          {store === 'open' && (
            <button type="button" className="button" onClick={desk.retry}>
              {t('load.retry')}
            </button>
          )}
        </div>
      )}
      {incidents.map((incident) => (
        <div key={incident.code} className="notice warning" role="alert">
          <p>
            {incident.code === 'lost'
              ? t('store.lost', { count: incident.count })
              : t(`store.${incident.code}`)}
          </p>
          <button type="button" className="button" onClick={() => desk.dismiss(incident)}>
            {t('app.close')}
          </button>
        </div>
      ))}
    </>
  )
}

type Files = typeof import('../features/worksheet/backup-files')

/** A file of what is not stored, or of what is stored and cannot be read here. What makes it comes when it is needed. */
function SaveButton({ words, save }: { words: string; save: (files: Files) => string | Promise<string> }) {
  const t = useWords()
  const announce = useAnnounce()
  const press = () => {
    import('../features/worksheet/backup-files').then(save).catch(() => announce(t('backup.failed')))
  }
  return (
    <button type="button" className="button" onClick={press}>
      {words}
    </button>
  )
}

/** Says so when what could not be saved has been saved after all. */
function useSavedAgain(status: DeskState['saving']['status']): void {
  const t = useWords()
  const announce = useAnnounce()
  const hasFailed = useRef(false)
  useEffect(() => {
    if (status === 'failed') hasFailed.current = true
    if (status !== 'saved' || !hasFailed.current) return
    hasFailed.current = false
    announce(t('store.savedAgain'))
  }, [status, announce, t])
}
