import { useRef, useState } from 'react'
import { useWords } from '../../i18n/use-words'
import type { Desk } from '../../storage/desk'
import type { Arrival, Head, Repository } from '../../storage/repository'
import { useAnnounce } from '../../ui/announcer'
import { Select } from '../../ui/select'
import { saveRows } from './backup-files'
import { EraseDialog } from './erase-dialog'
import { ImportDialog } from './import-dialog'
import { retention, retentions } from './retention'
import { useImport } from './use-import'

type Props = {
  desk: Desk
  repository: Repository
  heads: readonly Head[]
  /** Everything is deleted: the page is to be loaded anew. */
  onErased: () => void
}

/** Where the data are, how they get into a file and back, and how they are deleted. */
export function BrowserData({ desk, repository, heads, onErased }: Props) {
  const t = useWords()
  const announce = useAnnounce()
  const file = useRef<HTMLInputElement>(null)
  const { preview, choose, close } = useImport(desk)
  const [isErasing, setIsErasing] = useState(false)
  const kept = heads.filter(({ removedAt }) => removedAt === undefined)

  const backUp = () =>
    repository.rows().then(
      (rows) => t('backup.saved', { file: saveRows(rows) }),
      () => t('backup.failed'),
    )
  const take = (arrivals: readonly Arrival[]) => {
    close()
    desk.adopt(arrivals).then(
      ({ added, merged }) =>
        announce(t('backup.import.done', { added: added.length, merged: merged.length })),
      () => announce(t('backup.import.failed')),
    )
  }
  const erase = () =>
    void desk.erase().then(onErased, () => {
      setIsErasing(false)
      announce(t('worksheet.failed'))
    })

  return (
    <section className="panel" aria-labelledby="data-title">
      <h2 id="data-title">{t('backup.title')}</h2>
      <p>{t('backup.privacy')}</p>
      <div className="buttons">
        {kept.length > 0 && (
          <button type="button" className="button" onClick={() => void backUp().then(announce)}>
            {t('backup.all')}
          </button>
        )}
        <button type="button" className="button" onClick={() => file.current?.click()}>
          {t('backup.import')}
        </button>
        <button type="button" className="button" onClick={() => setIsErasing(true)}>
          {t('backup.erase')}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept="application/json,.json"
          aria-label={t('backup.file')}
          onChange={({ target }) => {
            const [chosen] = target.files ?? []
            if (chosen) choose(chosen)
            // The same file can be chosen again.
            target.value = ''
          }}
        />
      </div>
      <Select
        label={t('retention.label')}
        value={retention.use()}
        options={retentions.map((value) => ({ value, label: t(`retention.${value}`) }))}
        onChoose={retention.choose}
      />
      <p className="hint">{t('retention.hint')}</p>
      {preview && <ImportDialog preview={preview} onTake={take} onClose={close} />}
      {isErasing && (
        <EraseDialog
          count={kept.length}
          onBackup={backUp}
          onErase={erase}
          onClose={() => setIsErasing(false)}
        />
      )}
    </section>
  )
}
