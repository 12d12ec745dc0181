import type { ReactNode } from 'react'
import type { AnswerId } from '../../rules'
import { questionId } from './questions'

type Props = { answer: AnswerId; title: string; hint?: string | undefined; children: ReactNode }

/** A question with several options: a fieldset that names them. */
export function GroupQuestion({ answer, title, hint, children }: Props) {
  const id = questionId(answer)
  const hintId = hint === undefined ? undefined : `${id}-hint`
  return (
    <fieldset className="question" id={id} aria-describedby={hintId}>
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
  return (
    <div className="question" id={id}>
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
