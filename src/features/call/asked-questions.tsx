import '../../i18n/later-words'
import { useWords } from '../../i18n/use-words'
import type { AnswerId } from '../../rules'
import { DateQuestion } from './date-question'
import { EngagementQuestion, ExistingQuestion, LedByQuestion } from './further-questions'
import { L2Question } from './l2-question'
import { NotesQuestion } from './notes-question'
import type { QuestionProps } from './question-props'
import { keptAnswers } from './questions'
import type { SituationForm } from './use-situation-form'

type AskedProps = QuestionProps & { form: SituationForm }

/** What the matched row asks for, and which answers are kept that it does not ask for. */
export function AskedQuestions({ questions, ...props }: AskedProps & { questions: readonly AnswerId[] }) {
  const t = useWords()
  const kept = keptAnswers(props.situation, questions)
  return (
    <>
      {questions.map((answer) => (
        <Question key={answer} answer={answer} {...props} />
      ))}
      {kept.length > 0 && (
        <p className="hint">
          {t('form.kept', { answers: kept.map((answer) => t(titles[answer])).join(', ') })}
        </p>
      )}
    </>
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

function Question(props: AskedProps & { answer: AnswerId }) {
  const { answer, form, playbook, situation, recommendation, onAnswer, evidence, onAsked, onTake } = props
  switch (answer) {
    case 'phase':
    case 'row':
    case 'elsewhere':
      // Asked before a row is matched (question-form.tsx).
      return null
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
          field={form.field}
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
          field={form.field}
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
            field={form.field}
            problem={form.problem('notes')}
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
      return (
        <DateQuestion
          field={form.field}
          problem={form.problem(answer)}
          answer={answer}
          value={situation[answer]}
          onOffer={onAnswer}
        />
      )
  }
}
