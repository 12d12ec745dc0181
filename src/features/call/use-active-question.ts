import { useEffect, useState } from 'react'
import type { Recommendation } from '../../rules'
import { nextQuestion, questionId } from './questions'
import { singleKeys, useSingleKeys } from './single-keys'

/**
 * The group in which digits pick: the one that has the focus, else the next one. Its options are numbered by the
 * style sheet, which finds it by `data-active`. After a digit the focus goes on to the next question.
 * @returns the id of that group's element; undefined where no digit picks.
 */
export function useActiveQuestion(recommendation: Recommendation, moveOn: () => void): string | undefined {
  const focused = useFocusedQuestion()
  const next = nextQuestion(recommendation)
  const active = focused ?? (next && questionId(next))
  const isOn = singleKeys.use() === 'on'
  useSingleKeys((key) => {
    // Where the focus is now: what was drawn last may be a key behind.
    const question = questionOf(document.activeElement) ?? (next && questionId(next))
    const control =
      /^[1-9]$/.test(key) && question !== undefined ? nthControl(question, Number(key)) : undefined
    if (control === undefined) return false
    moveOn()
    control.click()
    return true
  })
  return isOn ? active : undefined
}

/** The id of the question that has the focus. */
function useFocusedQuestion(): string | undefined {
  const [focused, setFocused] = useState<string>()
  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent) => setFocused(questionOf(target))
    const onFocusOut = () => setFocused(undefined)
    addEventListener('focusin', onFocusIn)
    addEventListener('focusout', onFocusOut)
    return () => {
      removeEventListener('focusin', onFocusIn)
      removeEventListener('focusout', onFocusOut)
    }
  }, [])
  return focused
}

const questionOf = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest('.question')?.id : undefined

/** The nth option or offer of a question. */
function nthControl(question: string, number: number): HTMLElement | undefined {
  const controls = document
    .getElementById(question)
    ?.querySelectorAll<HTMLElement>('.option input, button[data-offer]')
  return controls?.[number - 1]
}
