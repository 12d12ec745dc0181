import { useCallback, useEffect, useRef, useState } from 'react'
import type { AnswerId, Recommendation } from '../../rules'
import { focusQuestion, nextQuestion, questionId } from './questions'

export type MoveOn = {
  moveOn: () => void
  /** How often it was called. */
  moves: number
}

/**
 * Lets the focus follow the work. Called before a change, it takes the focus, once the change has been drawn, to the
 * first question that is still open. Where none is, the focus stays; where the case belongs elsewhere, it goes to the
 * words that say so. A question whose part of the app is still on its way gets the focus when it comes, unless
 * something else has it by then; until then nothing has it, so that no key picks in the question before.
 * @param isLoaded whether every question can be drawn.
 */
export function useMoveOn(recommendation: Recommendation, isLoaded: boolean): MoveOn {
  const [moves, setMoves] = useState(0)
  const done = useRef(moves)
  const waiting = useRef(moves)
  useEffect(() => {
    if (done.current === moves) return
    const next = nextQuestion(recommendation)
    const hasWaited = waiting.current === moves
    if (next !== undefined && !isLoaded && !isDrawn(next)) {
      if (!hasWaited) leaveFocus()
      waiting.current = moves
      return
    }
    done.current = moves
    if (hasWaited && document.activeElement !== document.body) return
    if (next !== undefined) focusQuestion(next)
    else if (recommendation.status === 'elsewhere') document.getElementById('record')?.focus()
  }, [moves, recommendation, isLoaded])
  return { moves, moveOn: useCallback(() => setMoves((count) => count + 1), []) }
}

const isDrawn = (question: AnswerId): boolean => document.getElementById(questionId(question)) !== null

function leaveFocus(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
