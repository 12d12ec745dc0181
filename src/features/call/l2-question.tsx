import { useTranslation } from 'react-i18next'
import type { L2Guide, Playbook } from '../../playbook/schema'
import { Option } from '../../ui/option'
import { GroupQuestion } from './question'
import type { SituationForm } from './use-situation-form'

/** The page's L2s, each with a line of its guide and the whole of it at hand. */
export function L2Question({ form, playbook }: { form: SituationForm; playbook: Playbook }) {
  const { t } = useTranslation()
  return (
    <GroupQuestion answer="l2" title={t('form.l2')}>
      <div className="options">
        {playbook.l2.map(({ id, label }) => {
          const guide = playbook.guides.find((each) => each.id === id)
          return (
            <Option key={id} value={id} label={label} hint={guide?.summary} {...form.field('l2')}>
              {guide && <L2Help guide={guide} />}
            </Option>
          )
        })}
      </div>
    </GroupQuestion>
  )
}

function L2Help({ guide }: { guide: L2Guide }) {
  const { t } = useTranslation()
  return (
    <details className="l2-help">
      <summary aria-label={`${t('form.l2.check')} ${guide.title}`}>{t('form.l2.check')}</summary>
      <h3>{t('guide.fits')}</h3>
      <ul>
        {guide.fits.map((fit) => (
          <li key={fit}>{fit}</li>
        ))}
      </ul>
      <h3>{t('guide.ask')}</h3>
      <ul>
        {guide.ask.map(({ question }) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <a href={`#/l2/${guide.id}`}>{t('form.l2.guide')}</a>
    </details>
  )
}
