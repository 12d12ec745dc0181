import { memo, type ReactNode } from 'react'
import { useWords } from '../../i18n/use-words'
import type { Recommendation } from '../../rules'
import { usePainted } from '../../ui/use-painted'
import { laterParts } from './later'
import { ActiveQuestion } from './question'
import type { QuestionProps } from './question-props'
import { questionsOf } from './questions'
import { ElsewhereQuestion, PhaseQuestion, RowQuestion } from './situation-questions'
import { useActiveQuestion } from './use-active-question'
import type { MoveOn } from './use-move-on'
import { useSituationForm } from './use-situation-form'

/** The questions of the call: phase, situation, and then only what the matched row asks for. */
export function QuestionForm({ moveOn, moves, ...props }: QuestionProps & MoveOn) {
  const t = useWords()
  const form = useSituationForm(props.situation, props.onAnswer, props.onRest)
  const active = useActiveQuestion(props.recommendation, moveOn)
  const isLate = useIsLate(props.recommendation, moves)
  const questions = questionsOf(props.recommendation)
  const { part: later, hasFailed, retry } = laterParts.use()
  const { playbook, situation } = props
  return (
    <form aria-label={t('form.label')} noValidate onSubmit={(event) => event.preventDefault()}>
      <ActiveQuestion value={active}>
        <PhaseQuestion field={form.field} />
        <RowQuestion field={form.field} playbook={playbook} phase={situation.phase} />
        {questions.includes('elsewhere') && <ElsewhereQuestion field={form.field} playbook={playbook} />}
      </ActiveQuestion>
      {later && (
        <Held isHeld={isLate}>
          <ActiveQuestion value={active}>
            <later.AskedQuestions questions={questions} form={form} {...props} />
          </ActiveQuestion>
        </Held>
      )}
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

/**
 * Whether what another row asks for is still to be drawn: the record comes first, for it is what the pick is for, and the
 * questions follow after its paint. Where the focus moves on to them, they come with it.
 */
function useIsLate(recommendation: Recommendation, moves: number): boolean {
  const row = recommendation.status === 'matched' ? recommendation.row : undefined
  const [paintedRow, paintedMoves] = [usePainted(row), usePainted(moves)]
  return row !== paintedRow && moves === paintedMoves
}

type HeldProps = { isHeld: boolean; children: ReactNode }

/** Goes on showing what it shows for as long as it is held. */
const Held = memo(
  function Held({ children }: HeldProps) {
    return children
  },
  (_, { isHeld }) => isHeld,
)
