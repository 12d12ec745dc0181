import { useWords } from '../../i18n/use-words'
import { useValueFormat } from '../../i18n/value-format'
import { formatDate } from '../../record/format'
import type { Arrival } from '../../storage/repository'
import { Modal } from '../../ui/modal'
import { dayOf } from './customer-row'
import { ImportGroup, placeWords } from './import-group'
import { RefusalWords } from './refusal-words'
import type { Preview } from './use-import'

type Props = { preview: Preview; onTake: (arrivals: readonly Arrival[]) => void; onClose: () => void }

/** What importing a file would do, before it does it; or why the file is refused. */
export function ImportDialog({ preview, onTake, onClose }: Props) {
  const t = useWords()
  const { dates } = useValueFormat()
  const cancel = (
    <button type="button" className="button" onClick={onClose}>
      {t('refusal' in preview ? 'app.close' : 'backup.cancel')}
    </button>
  )
  if ('refusal' in preview) {
    return (
      <Modal title={t('backup.import.title')} onClose={onClose}>
        <RefusalWords refusal={preview.refusal} />
        {cancel}
      </Modal>
    )
  }
  const { fates, refused, madeAt } = preview
  const of = (code: string) =>
    fates.flatMap(({ arrival, fate }) => (fate.code === code ? [arrival.customer] : []))
  const asked = fates.reduce((sum, { fate }) => sum + ('asked' in fate ? fate.asked : 0), 0)
  const added = of('added')
  const merged = of('merged')
  const same = of('same')
  const unreadable = of('unreadable')
  const taken = fates.filter(({ fate }) => fate.code === 'added' || fate.code === 'merged')
  return (
    <Modal title={t('backup.import.title')} onClose={onClose}>
      <p className="hint">{t('backup.import.madeAt', { date: formatDate(dayOf(madeAt), dates) })}</p>
      {taken.length === 0 && <p>{t('backup.import.nothing')}</p>}
      <ul className="import-groups">
        <ImportGroup words={t('backup.import.added', { count: added.length })} names={added} />
        <ImportGroup words={t('backup.import.merged', { count: merged.length })} names={merged} />
        <ImportGroup words={t('backup.import.same', { count: same.length })} names={same} />
        <ImportGroup words={t('backup.import.unreadable', { count: unreadable.length })} names={unreadable} />
        <ImportGroup
          words={t('backup.import.refused', { count: refused.length })}
          names={refused.map(({ name, path, at }) => `${name} (${placeWords(t, path, at)})`.trim())}
        />
      </ul>
      {asked > 0 && <p>{t('backup.import.asked', { count: asked })}</p>}
      <div className="buttons">
        {taken.length > 0 && (
          <button
            type="button"
            className="button primary"
            onClick={() => onTake(taken.map(({ arrival }) => arrival))}
          >
            {t('backup.import.take')}
          </button>
        )}
        {cancel}
      </div>
    </Modal>
  )
}
