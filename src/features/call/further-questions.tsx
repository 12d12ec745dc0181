import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Playbook } from '../../playbook/schema'
import {
  defaultEngagementScenario,
  engagementScenarios,
  ledBys,
  type Recommendation,
  scenariosFor,
  type Situation,
} from '../../rules'
import { Option } from '../../ui/option'
import { FieldQuestion, GroupQuestion } from './question'
import { questionId } from './questions'
import type { SituationForm } from './use-situation-form'

type Props = { form: SituationForm }

export function LedByQuestion({ form }: Props) {
  const { t } = useTranslation()
  return (
    <GroupQuestion answer="ledBy" title={t('form.ledBy')}>
      <div className="options two">
        {ledBys.map((ledBy) => (
          <Option
            key={ledBy}
            value={ledBy}
            label={t(`form.ledBy.${ledBy}`)}
            hint={ledBy === 'partner' ? t('form.ledBy.partner.hint') : undefined}
            {...form.field('ledBy')}
          />
        ))}
      </div>
    </GroupQuestion>
  )
}

type EngagementProps = Props & { recommendation: Recommendation; situation: Situation }

/** FTOP's own list: narrowed where the row asks who leads, whole where it depends on the other services. */
export function EngagementQuestion({ recommendation, ...props }: EngagementProps & AnswerProps) {
  const isMatched = recommendation.status === 'matched'
  const depends = isMatched && recommendation.fields.engagementScenario.kind === 'dependsOnOtherServices'
  return depends ? <AnyScenario {...props} /> : <NarrowedScenario {...props} />
}

type AnswerProps = { onAnswer: (answers: Situation) => void }

function NarrowedScenario({ form, situation }: Props & { situation: Situation }) {
  const { t } = useTranslation()
  return (
    <GroupQuestion answer="engagementScenario" title={t('form.engagement')}>
      <div className="options two">
        {scenariosFor(situation.ledBy).map((scenario) => (
          <Option
            key={scenario}
            value={scenario}
            label={<span lang="en">{scenario}</span>}
            {...form.field('engagementScenario')}
          />
        ))}
      </div>
    </GroupQuestion>
  )
}

function AnyScenario({ form, onAnswer }: Props & AnswerProps) {
  const { t } = useTranslation()
  const id = questionId('engagementScenario')
  return (
    <FieldQuestion
      answer="engagementScenario"
      title={t('form.engagement')}
      hint={t('form.engagement.depends', { scenario: defaultEngagementScenario })}
    >
      <div className="offers">
        <button
          type="button"
          className="button"
          data-offer=""
          lang="en"
          onClick={() => onAnswer({ engagementScenario: defaultEngagementScenario })}
        >
          {defaultEngagementScenario}
        </button>
        <select id={`${id}-control`} aria-describedby={`${id}-hint`} {...form.field('engagementScenario')}>
          <option value="">{t('form.engagement.choose')}</option>
          {engagementScenarios.map((scenario) => (
            <option key={scenario} lang="en">
              {scenario}
            </option>
          ))}
        </select>
      </div>
    </FieldQuestion>
  )
}

/** What FTOP shows now, for the row that keeps it. The page's L2s are offered, any text goes. */
export function ExistingQuestion({ form, playbook }: Props & { playbook: Playbook }) {
  const { t } = useTranslation()
  const list = useId()
  return (
    <GroupQuestion answer="existing.l2" title={t('form.existing')} hint={t('form.existing.hint')}>
      <div className="options two">
        <label className="stacked">
          {t('form.existing.l2')}
          <input type="text" list={list} autoComplete="off" {...form.field('existing.l2')} />
        </label>
        <label className="stacked" id={questionId('existing.l3')}>
          {t('form.existing.l3')}
          <input type="text" autoComplete="off" {...form.field('existing.l3')} />
        </label>
      </div>
      <datalist id={list}>
        {playbook.l2.map(({ id, label }) => (
          <option key={id} value={label} />
        ))}
      </datalist>
    </GroupQuestion>
  )
}
