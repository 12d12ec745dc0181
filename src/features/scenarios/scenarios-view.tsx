import '../../i18n/later-words'
import { useErratumWords } from '../../i18n/erratum-words'
import { useLanguage, useWords } from '../../i18n/use-words'
import { type Playbooks, revisionDate } from '../../playbook/schema'
import { formatDate } from '../../record/format'
import { recommend, type Situation } from '../../rules'
import '../../ui/card-table.css'
import { ErratumMark } from '../../ui/erratum-mark'
import { PathPicture } from './path-picture'
import { ScenarioTable } from './scenario-table'
import './scenarios.css'

type Props = {
  playbooks: Playbooks
  situation: Situation
  /** The cell that a "why" leads to. */
  marked: { row?: string | undefined; field?: string | undefined }
  onUse: (answers: Situation) => void
}

/** The page as it is, errata marked: definition, table, the paths to an L1, and when it was changed. */
export function ScenariosView({ playbooks, situation, marked, onUse }: Props) {
  const t = useWords()
  const language = useLanguage()
  const errata = useErratumWords()
  const playbook = playbooks[language]
  const recommendation = recommend(playbook, situation)
  const erratum = playbook.errata.find(({ place }) => place === 'definition')
  const date = formatDate(revisionDate(playbook), language)
  return (
    <div className="scenarios">
      <h1 tabIndex={-1}>{playbook.title}</h1>
      <div className="definition">
        <b>{t('scenarios.definition')}:</b> {playbook.definition}{' '}
        <ErratumMark erratum={erratum} words={errata} />
      </div>
      <ScenarioTable playbook={playbook} recommendation={recommendation} marked={marked} onUse={onUse} />
      <PathPicture playbook={playbook} situation={situation} recommendation={recommendation} />
      <section className="refresh" aria-labelledby="refresh-title">
        <h2 id="refresh-title">{t('scenarios.refresh')}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('scenarios.refresh.date')}</th>
              <th scope="col">{t('scenarios.refresh.by')}</th>
              <th scope="col">{t('scenarios.refresh.what')}</th>
            </tr>
          </thead>
          <tbody>
            {playbook.refresh.map((entry) => (
              <tr key={`${entry.date} ${entry.what}`}>
                <td>{formatDate(entry.date, language)}</td>
                <td>{entry.by}</td>
                <td>{entry.what}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="hint">
          {t('record.asOf', { date })} · {t('scenarios.revision', { revision: playbook.revision })}
        </p>
      </section>
    </div>
  )
}
