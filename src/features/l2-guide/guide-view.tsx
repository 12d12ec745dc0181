import '../../i18n/later-words'
import { useLanguage, useWords } from '../../i18n/use-words'
import type { Playbook, Playbooks, Target } from '../../playbook/schema'
import { targetName } from '../../playbook/target'
import { useAnnounce } from '../../ui/announcer'
import './guide.css'

type Props = {
  playbooks: Playbooks
  l2: string
  onUse: () => void
}

/** The guide to one L2: what it is, what fits, what does not and where that belongs, what to ask. */
export function GuideView({ playbooks, l2, onUse }: Props) {
  const t = useWords()
  const announce = useAnnounce()
  const playbook = playbooks[useLanguage()]
  const guide = playbook.guides.find(({ id }) => id === l2)
  const section = playbook.l2.find(({ id }) => id === l2)
  if (guide === undefined || section === undefined) return null
  return (
    <div className="guide">
      <nav aria-label={t('guide.l2s')}>
        {playbook.guides.map(({ id, title, summary }) => (
          <a key={id} href={`#/l2/${id}`} aria-current={id === l2 ? 'page' : undefined}>
            <b>{title}</b>
            <small>{summary}</small>
          </a>
        ))}
      </nav>
      <article>
        <h1 tabIndex={-1}>{guide.title}</h1>
        {guide.definition.split('\n\n').map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <button
          type="button"
          className="button primary"
          onClick={() => {
            onUse()
            announce(t('guide.used', { title: guide.title }))
          }}
        >
          {t('guide.use')}
        </button>
        <h2>{t('guide.fits')}</h2>
        <ul className="fits">
          {guide.fits.map((fit) => (
            <li key={fit}>{fit}</li>
          ))}
        </ul>
        <h2>{t('guide.doesNotFit')}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('guide.case')}</th>
              <th scope="col">{t('guide.instead')}</th>
            </tr>
          </thead>
          <tbody>
            {guide.doesNotFit.map(({ text, instead }) => (
              <tr key={text}>
                <td data-column={t('guide.case')}>{text}</td>
                <td data-column={t('guide.instead')}>
                  {instead.map((target) => (
                    <TargetName key={target} target={target} playbook={playbook} />
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2>{t('guide.ask')}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('guide.question')}</th>
              <th scope="col">{t('guide.yes')}</th>
              <th scope="col">{t('guide.no')}</th>
            </tr>
          </thead>
          <tbody>
            {guide.ask.map(({ question, yes, no }) => (
              <tr key={question}>
                <td data-column={t('guide.question')}>{question}</td>
                <td data-column={t('guide.yes')}>
                  <TargetName target={yes} playbook={playbook} />
                </td>
                <td data-column={t('guide.no')}>
                  <TargetName target={no} playbook={playbook} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2>{t('guide.page', { title: playbook.title })}</h2>
        <blockquote>{section.text}</blockquote>
      </article>
    </div>
  )
}

/** Where a case belongs, by name; another L2 of the page is a link to its guide. */
function TargetName({ target, playbook }: { target: Target | null; playbook: Playbook }) {
  const t = useWords()
  if (target === null) return <span className="hint">{t('guide.nothing')}</span>
  const l2 = playbook.l2.find(({ id }) => target === `no-intent/${id}`)
  const name = targetName(target, playbook)
  if (l2 === undefined) return <span className="target">{name}</span>
  return (
    <a className="target" href={`#/l2/${l2.id}`}>
      {name}
    </a>
  )
}
