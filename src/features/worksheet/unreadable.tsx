import { useWords } from '../../i18n/use-words'
import type { Desk } from '../../storage/desk'
import type { Head } from '../../storage/repository'
import { useAnnounce } from '../../ui/announcer'
import { saveRaw } from './backup-files'

/** Worksheets that cannot be read: named, with the place, to be saved as they are. Nothing here removes them. */
export function Unreadable({ desk, heads }: { desk: Desk; heads: readonly Head[] }) {
  const t = useWords()
  const announce = useAnnounce()
  if (heads.length === 0) return null
  const save = async (id: string) => {
    const [raw] = (await desk.repository()?.rows([id])) ?? []
    return saveRaw(raw)
  }
  return (
    <section className="unreadable" aria-labelledby="unreadable-title">
      <h3 id="unreadable-title">{t('worksheet.unreadable')}</h3>
      <p>{t('worksheet.unreadable.text')}</p>
      <ul className="plain-list">
        {heads.map(({ id, customer, unreadable }) => {
          const name = customer === '' ? id : customer
          return (
            <li key={id}>
              <b>{name}</b> ({t('worksheet.unreadable.place', { place: unreadable })}){' '}
              <button
                type="button"
                className="link"
                onClick={() =>
                  void save(id).then(
                    (file) => announce(t('backup.saved', { file })),
                    () => announce(t('backup.failed')),
                  )
                }
              >
                {t('worksheet.unreadable.save', { customer: name })}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
