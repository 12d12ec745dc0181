import { useEffect, useRef, useState } from 'react'
import { fieldIds } from '../../playbook/schema'
import type { AnswerId, Recommendation } from '../../rules'
import { focusQuestion, questionId } from './questions'
import { singleKeys, useSingleKeys } from './single-keys'

/** The question that is asked next: the first that has no answer yet; undefined where all have one. */
export function nextQuestion(recommendation: Recommendation): AnswerId | undefined {
  switch (recommendation.status) {
    case 'open':
      return recommendation.missing[0]
    case 'elsewhere':
      return undefined
    case 'matched':
      return fieldIds
        .map((field) => recommendation.fields[field].ask)
        .flatMap((ask) => (ask?.required === true && ask.answer !== 'byHand' ? [ask.answer] : []))[0]
  }
}

/**
 * The group in which digits pick: the one that has the focus, else the next one. Its options are numbered by the
 * style sheet, which finds it by `data-active`. After a digit the focus goes on to the next question.
 * @returns the id of that group's element; undefined where no digit picks.
 */
export function useActiveQuestion(recommendation: Recommendation): string | undefined {
  const focused = useFocusedQuestion()
  const hasPicked = useRef(false)
  const next = nextQuestion(recommendation)
  const active = focused ?? (next && questionId(next))
  const isOn = singleKeys.use() === 'on'
  useSingleKeys((key) => {
    hasPicked.current = /^[1-9]$/.test(key) && active !== undefined && pick(active, Number(key))
    return hasPicked.current
  })
  useEffect(() => {
    if (hasPicked.current && next !== undefined) focusQuestion(next)
    hasPicked.current = false
  }, [recommendation, next])
  return isOn ? active : undefined
}

/** The id of the question that has the focus. */
function useFocusedQuestion(): string | undefined {
  const [focused, setFocused] = useState<string>()
  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent) =>
      setFocused(target instanceof Element ? target.closest('.question')?.id : undefined)
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

/** Picks the nth option or offer of a question, as a click would. */
function pick(question: string, number: number): boolean {
  const controls = document
    .getElementById(question)
    ?.querySelectorAll<HTMLElement>('input[type="radio"], button[data-offer]')
  const control = controls?.[number - 1]
  control?.click()
  return control !== undefined
}
