import '../i18n/later-words'
import { useWords } from '../i18n/use-words'
import type { Licence } from './licences'
import './licences.css'

export { loadLicences } from './licences'

/** The packages of others that ship with the app, each with its licence. */
export function LicencesView({ licences }: { licences: readonly Licence[] }) {
  const t = useWords()
  return (
    <div className="licences">
      <h1 tabIndex={-1}>{t('view.licences')}</h1>
      <p>{t('licences.text', { count: licences.length })}</p>
      <ul>
        {licences.map(({ name, version, identifier, text }) => (
          <li key={`${name} ${version}`}>
            <details>
              <summary>
                <b lang="en">{name}</b> <span>{version}</span> <span lang="en">{identifier}</span>
              </summary>
              {text === '' ? <p>{t('licences.noText')}</p> : <p lang="en">{text}</p>}
            </details>
          </li>
        ))}
      </ul>
    </div>
  )
}
