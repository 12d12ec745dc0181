import { useMemo } from 'react'
import { useWords } from '../../i18n/use-words'
import type { Playbook, Target } from '../../playbook/schema'
import { targetName } from '../../playbook/target'
import { type Place, recordAt } from '../../record/worksheet'
import { answersFor, type Situation } from '../../rules'
import type { Desk } from '../../storage/desk'
import { useAnnounce } from '../../ui/announcer'
import type { Weighing } from './l2-check'

/** What the questions do to a record. It reads what is in hand when it is called. */
export type RecordSteps = Omit<Weighing, 'evidence'> & { onAnswer: (answers: Situation) => void }

type Props = { desk: Desk; place: Place; playbook: Playbook; moveOn: () => void }

export function useRecordSteps({ desk, place, playbook, moveOn }: Props): RecordSteps {
  const t = useWords()
  const announce = useAnnounce()
  return useMemo(() => {
    const onAnswer = (answers: Situation) =>
      desk.change({ type: 'entry', place, change: { type: 'answered', answers } })
    return {
      onAnswer,
      onAsked: (question, answer) =>
        desk.change({ type: 'entry', place, change: { type: 'asked', question, answer } }),
      onTake: (target: Target) => {
        moveOn()
        const situation = recordAt(desk.state().draft.worksheet, place)?.situation ?? {}
        onAnswer(answersFor(target, playbook, situation))
        announce(t('check.taken', { target: targetName(target, playbook) }))
      },
    }
  }, [desk, place, playbook, moveOn, announce, t])
}
