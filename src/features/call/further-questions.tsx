import { memo, useId } from 'react'
import { useWords } from '../../i18n/use-words'
import type { Playbook } from '../../playbook/schema'
import {
  defaultEngagementScenario,
  engagementScenarios,
  ledBys,
  type OtherService,
  type Recommendation,
  scenariosFor,
  sharedEngagement,
  type Situation,
} from '../../rules'
import { Option } from '../../ui/option'
import type { EarlierRecord } from './other-records'
import { FieldQuestion, GroupQuestion } from './question'
import { questionId } from './questions'
import type { SituationForm } from './use-situation-form'

type Props = Pick<SituationForm, 'field'>

export const LedByQuestion = memo(function LedByQuestion({ field }: Props) {
  const t = useWords()
  return (
    <GroupQuestion answer="ledBy" title={t('form.ledBy')}>
      <div className="options two">
        {ledBys.map((ledBy) => (
          <Option
            key={ledBy}
            value={ledBy}
            label={t(`form.ledBy.${ledBy}`)}
            hint={ledBy === 'partner' ? t('form.ledBy.partner.hint') : undefined}
            {...field('ledBy')}
          />
        ))}
      </div>
    </GroupQuestion>
  )
})

type EngagementProps = Props & {
  recommendation: Recommendation
  situation: Situation
  others: readonly OtherService[]
}

/** FTOP's own list: narrowed where the row asks who leads, whole where it depends on the other services. */
export function EngagementQuestion({ recommendation, ...props }: EngagementProps & AnswerProps) {
  const isMatched = recommendation.status === 'matched'
  const depends = isMatched && recommendation.fields.engagementScenario.kind === 'dependsOnOtherServices'
  const { field, situation, others, onAnswer } = props
  return depends ? (
    <AnyScenario field={field} others={others} onAnswer={onAnswer} />
  ) : (
    <NarrowedScenario field={field} ledBy={situation.ledBy} />
  )
}

type AnswerProps = { onAnswer: (answers: Situation) => void }
type DependsProps = Props & AnswerProps & { others: readonly OtherService[] }

const NarrowedScenario = memo(function NarrowedScenario({ field, ledBy }: Props & Pick<Situation, 'ledBy'>) {
  const t = useWords()
  return (
    <GroupQuestion answer="engagementScenario" title={t('form.engagement')}>
      <div className="options two">
        {scenariosFor(ledBy).map((scenario) => (
          <Option
            key={scenario}
            value={scenario}
            label={<span lang="en">{scenario}</span>}
            {...field('engagementScenario')}
          />
        ))}
      </div>
    </GroupQuestion>
  )
})

/** What the other services have is offered with that reason, FTOP's default beside it; nothing is set unasked. */
const AnyScenario = memo(function AnyScenario({ field, onAnswer, others }: DependsProps) {
  const t = useWords()
  const id = questionId('engagementScenario')
  const shared = sharedEngagement(others)
  const offers = shared.status === 'shared' ? [shared] : shared.status === 'several' ? shared.choices : []
  const hasDefault = offers.some(({ scenario }) => scenario === defaultEngagementScenario)
  return (
    <FieldQuestion
      answer="engagementScenario"
      title={t('form.engagement')}
      hint={`${t('form.engagement.depends')} ${t(`form.engagement.${shared.status}`)}`}
    >
      <div className="offers">
        {offers.map(({ scenario, services }) => (
          <Offer
            key={scenario}
            scenario={scenario}
            reason={t('form.engagement.as', { services: services.join(', ') })}
            onAnswer={onAnswer}
          />
        ))}
        {!hasDefault && (
          <Offer
            scenario={defaultEngagementScenario}
            reason={t('form.engagement.default')}
            onAnswer={onAnswer}
          />
        )}
        <select id={`${id}-control`} aria-describedby={`${id}-hint`} {...field('engagementScenario')}>
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
})

type OfferProps = AnswerProps & { scenario: (typeof engagementScenarios)[number]; reason: string }

function Offer({ scenario, reason, onAnswer }: OfferProps) {
  return (
    <button
      type="button"
      className="button"
      data-offer=""
      onClick={() => onAnswer({ engagementScenario: scenario })}
    >
      <span lang="en">{scenario}</span> <small>{reason}</small>
    </button>
  )
}

type ExistingProps = Props &
  AnswerProps & { playbook: Playbook; situation: Situation; earlier: EarlierRecord }

/**
 * What FTOP shows now, for the row that keeps it. What an earlier record says is offered, the page's L2s are listed, any
 * text goes.
 */
export function ExistingQuestion({ field, playbook, situation, earlier, onAnswer }: ExistingProps) {
  const t = useWords()
  const list = useId()
  return (
    <GroupQuestion answer="existing.l2" title={t('form.existing')} hint={t('form.existing.hint')}>
      <EarlierOffers earlier={earlier} situation={situation} onAnswer={onAnswer} />
      <div className="options two">
        <label className="stacked">
          {t('form.existing.l2')}
          <input type="text" list={list} autoComplete="off" {...field('existing.l2')} />
        </label>
        <label className="stacked" id={questionId('existing.l3')}>
          {t('form.existing.l3')}
          <input type="text" autoComplete="off" {...field('existing.l3')} />
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

type EarlierProps = AnswerProps & { earlier: EarlierRecord; situation: Situation }

/** The L2 and L3 of the service's own earlier record, each to take with one press. */
function EarlierOffers({ earlier, situation: { existing }, onAnswer }: EarlierProps) {
  const t = useWords()
  const offers = (['l2', 'l3'] as const).flatMap((field) => {
    const value = earlier[field]
    return value === undefined || value === existing?.[field] ? [] : [{ field, value }]
  })
  if (offers.length === 0) return null
  return (
    <div className="offers">
      {offers.map(({ field, value }) => (
        <button
          key={field}
          type="button"
          className="button"
          data-offer=""
          onClick={() => onAnswer({ existing: { ...existing, [field]: value } })}
        >
          {value} <small>{t('form.existing.earlier', { field: t(`form.existing.${field}`) })}</small>
        </button>
      ))}
    </div>
  )
}
