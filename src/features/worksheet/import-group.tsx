import { useWords, type Words } from '../../i18n/use-words'
import type { TextPlace } from '../../storage/backup'

/** How many names are listed; of more, the number is said. */
const limit = 12

/** What becomes of some worksheets of a file, with their names; nothing where there are none. */
export function ImportGroup({ words, names }: { words: string; names: readonly string[] }) {
  const t = useWords()
  if (names.length === 0) return null
  const listed = names.slice(0, limit).map((name) => (name.trim() === '' ? t('worksheet.unnamed') : name))
  const more = names.length - listed.length
  return (
    <li>
      <b>{words}</b>
      <ul>
        {listed.map((name, index) => (
          <li key={`${index} ${name}`}>{name}</li>
        ))}
        {more > 0 && <li>{t('backup.import.more', { count: more })}</li>}
      </ul>
    </li>
  )
}

/** Where in the file something stands. */
export function placeWords(t: Words, path: string, at: TextPlace | undefined): string {
  return at === undefined ? path : t('backup.place', { path, ...at })
}
