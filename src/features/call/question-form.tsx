import { useWords } from '../../i18n/use-words'
import type { Playbook } from '../../playbook/schema'
import type { AnswerId, Evidence, OtherService, Recommendation, Situation } from '../../rules'
import type { EarlierRecord } from './other-records'
import { DateQuestion } from './date-question'
import { EngagementQuestion, ExistingQuestion, LedByQuestion } from './further-questions'
import type { Weighing } from './l2-check'
import { L2Question } from './l2-question'
import { NotesQuestion } from './notes-question'
import { ActiveQuestion } from './question'
import { keptAnswers, questionsOf } from './questions'
import { useActiveQuestion } from './use-active-question'
import { ElsewhereQuestion, PhaseQuestion, RowQuestion } from './situation-questions'
import { type SituationForm, useSituationForm } from './use-situation-form'

type Props = {
  playbook: Playbook
  situation: Situation
  recommendation: Recommendation
  onAnswer: (answers: Situation) => void
  evidence: Evidence
  onAsked: Weighing['onAsked']
  onTake: Weighing['onTake']
  onRest: () => void
  /** The customer's other services, by name, with their engagement scenarios. */
  others: readonly OtherService[]
  /** The name of the service in hand, if it has one. */
  service: string | undefined
  /** The notes of the customer's other services. */
  otherNotes: readonly string[]
  /** What an earlier record of this service says, for the row that keeps it. */
  earlier: EarlierRecord
}

/** The questions of the call: phase, situation, and then only what the matched row asks for. */
export function QuestionForm(props: Props) {
  const t = useWords()
  const form = useSituationForm(props.situation, props.onAnswer, props.onRest)
  const active = useActiveQuestion(props.recommendation)
  const questions = questionsOf(props.recommendation)
  const kept = keptAnswers(props.situation, questions)
  return (
    <form aria-label={t('form.label')} noValidate onSubmit={(event) => event.preventDefault()}>
      <ActiveQuestion value={active}>
        {questions.map((answer) => (
          <Question key={answer} answer={answer} form={form} {...props} />
        ))}
      </ActiveQuestion>
      {kept.length > 0 && (
        <p className="hint">
          {t('form.kept', { answers: kept.map((answer) => t(titles[answer])).join(', ') })}
        </p>
      )}
    </form>
  )
}

const titles = {
  phase: 'form.phase',
  row: 'form.situation',
  elsewhere: 'form.elsewhere',
  l2: 'form.l2',
  'existing.l2': 'form.existing.l2',
  'existing.l3': 'form.existing.l3',
  ledBy: 'form.ledBy',
  engagementScenario: 'form.engagement',
  notes: 'form.notes',
  kickoffDate: 'form.kickoffDate',
  nextActionDate: 'form.nextActionDate',
} as const satisfies Record<AnswerId, string>

function Question(props: Props & { answer: AnswerId; form: SituationForm }) {
  const { answer, form, playbook, situation, recommendation, onAnswer, evidence, onAsked, onTake } = props
  switch (answer) {
    case 'phase':
      return <PhaseQuestion field={form.field} />
    case 'row':
      return <RowQuestion field={form.field} playbook={playbook} phase={situation.phase} />
    case 'elsewhere':
      return <ElsewhereQuestion field={form.field} playbook={playbook} />
    case 'l2':
      return (
        <L2Question
          field={form.field}
          playbook={playbook}
          evidence={evidence}
          onAsked={onAsked}
          onTake={onTake}
        />
      )
    case 'existing.l2':
      return (
        <ExistingQuestion
          form={form}
          playbook={playbook}
          situation={situation}
          earlier={props.earlier}
          onAnswer={onAnswer}
        />
      )
    case 'existing.l3':
      return null
    case 'ledBy':
      return <LedByQuestion field={form.field} />
    case 'engagementScenario':
      return (
        <EngagementQuestion
          form={form}
          recommendation={recommendation}
          situation={situation}
          others={props.others}
          onAnswer={onAnswer}
        />
      )
    case 'notes':
      return (
        recommendation.status === 'matched' && (
          <NotesQuestion
            form={form}
            playbook={playbook}
            situation={situation}
            fields={recommendation.fields}
            otherNotes={props.otherNotes}
            service={props.service}
            onAnswer={onAnswer}
          />
        )
      )
    case 'kickoffDate':
    case 'nextActionDate':
      return <DateQuestion form={form} answer={answer} value={situation[answer]} onOffer={onAnswer} />
  }
}
