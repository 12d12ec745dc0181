import { createContext, type ReactNode, use } from 'react'
import type { AnswerId } from '../../rules'
import { questionId } from './questions'

/** The id of the question in which digits pick; undefined while they do not. */
export const ActiveQuestion = createContext<string | undefined>(undefined)

type Props = { answer: AnswerId; title: string; hint?: string | undefined; children: ReactNode }

/** A question with several options: a fieldset that names them. */
export function GroupQuestion({ answer, title, hint, children }: Props) {
  const id = questionId(answer)
  const isActive = use(ActiveQuestion) === id
  const hintId = hint === undefined ? undefined : `${id}-hint`
  return (
    <fieldset className="question" id={id} data-active={isActive || undefined} aria-describedby={hintId}>
      <legend>{title}</legend>
      {hint !== undefined && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      {children}
    </fieldset>
  )
}

/** A question with one control, which its label names. */
export function FieldQuestion({ answer, title, hint, children }: Props) {
  const id = questionId(answer)
  const isActive = use(ActiveQuestion) === id
  return (
    <div className="question" id={id} data-active={isActive || undefined}>
      <label htmlFor={`${id}-control`}>{title}</label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
    </div>
  )
}
