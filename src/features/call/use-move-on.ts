import { useCallback, useEffect, useRef, useState } from 'react'
import type { Recommendation } from '../../rules'
import { focusQuestion, nextQuestion } from './questions'

export type MoveOn = {
  moveOn: () => void
  /** How often it was called. */
  moves: number
}

/**
 * Lets the focus follow the work. Called before a change, it takes the focus, once the change has been drawn, to the
 * first question that is still open. Where none is, the focus stays; where the case belongs elsewhere, it goes to the
 * words that say so.
 */
export function useMoveOn(recommendation: Recommendation): MoveOn {
  const [moves, setMoves] = useState(0)
  const done = useRef(moves)
  useEffect(() => {
    if (done.current === moves) return
    done.current = moves
    const next = nextQuestion(recommendation)
    if (next !== undefined) focusQuestion(next)
    else if (recommendation.status === 'elsewhere') document.getElementById('record')?.focus()
  }, [moves, recommendation])
  return { moves, moveOn: useCallback(() => setMoves((count) => count + 1), []) }
}
