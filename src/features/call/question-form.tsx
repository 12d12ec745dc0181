import { useWords } from '../../i18n/use-words'
import { laterParts } from './later'
import { ActiveQuestion } from './question'
import type { QuestionProps } from './question-props'
import { questionsOf } from './questions'
import { ElsewhereQuestion, PhaseQuestion, RowQuestion } from './situation-questions'
import { useActiveQuestion } from './use-active-question'
import { useSituationForm } from './use-situation-form'

/** The questions of the call: phase, situation, and then only what the matched row asks for. */
export function QuestionForm(props: QuestionProps) {
  const t = useWords()
  const form = useSituationForm(props.situation, props.onAnswer, props.onRest)
  const active = useActiveQuestion(props.recommendation)
  const questions = questionsOf(props.recommendation)
  const { part: later, hasFailed, retry } = laterParts.use()
  const { playbook, situation } = props
  return (
    <form aria-label={t('form.label')} noValidate onSubmit={(event) => event.preventDefault()}>
      <ActiveQuestion value={active}>
        <PhaseQuestion field={form.field} />
        <RowQuestion field={form.field} playbook={playbook} phase={situation.phase} />
        {questions.includes('elsewhere') && <ElsewhereQuestion field={form.field} playbook={playbook} />}
        {later && <later.AskedQuestions questions={questions} form={form} {...props} />}
      </ActiveQuestion>
      {hasFailed && (
        <p className="problem" role="alert">
          {t('part.failed.text')}{' '}
          <button type="button" className="link" onClick={retry}>
            {t('load.retry')}
          </button>
        </p>
      )}
    </form>
  )
}
