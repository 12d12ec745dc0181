import { useCallback, useEffect, useRef, useState } from 'react'
import type { Recommendation } from '../../rules'
import { focusQuestion, nextQuestion } from './questions'

/**
 * Lets the focus follow the work. Called before a change, it takes the focus, once the change has been drawn, to the
 * first question that is still open. Where none is, the focus stays; where the case belongs elsewhere, it goes to the
 * words that say so.
 */
export function useMoveOn(recommendation: Recommendation): () => void {
  const [asked, setAsked] = useState(0)
  const done = useRef(asked)
  useEffect(() => {
    if (done.current === asked) return
    done.current = asked
    const next = nextQuestion(recommendation)
    if (next !== undefined) focusQuestion(next)
    else if (recommendation.status === 'elsewhere') document.getElementById('record')?.focus()
  }, [asked, recommendation])
  return useCallback(() => setAsked((count) => count + 1), [])
}
