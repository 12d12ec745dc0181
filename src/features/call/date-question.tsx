import { memo } from 'react'
import { useLanguage, useWords } from '../../i18n/use-words'
import { formatDate } from '../../record/format'
import { FieldQuestion } from './question'
import { questionId } from './questions'
import type { AnswerProblem, SituationForm } from './use-situation-form'

type DateAnswer = 'kickoffDate' | 'nextActionDate'
type Props = Pick<SituationForm, 'field'> & {
  problem: AnswerProblem | undefined
  answer: DateAnswer
  value: string | undefined
  onOffer: (answers: Partial<Record<DateAnswer, string>>) => void
}

/** One-press offers, in weeks from today. They set nothing until they are pressed. */
const offers = [1, 2]

export const DateQuestion = memo(function DateQuestion({ field, problem, answer, value, onOffer }: Props) {
  const t = useWords()
  const language = useLanguage()
  const id = questionId(answer)
  const isPast = value !== undefined && value < isoDay(new Date())
  return (
    <FieldQuestion answer={answer} title={t(`form.${answer}`)}>
      <div className="offers">
        {offers.map((count) => {
          const day = inWeeks(count)
          return (
            <button
              key={count}
              type="button"
              className="button"
              data-offer=""
              onClick={() => onOffer({ [answer]: day })}
            >
              {t('form.date.week', { count })} <small>{formatDate(day, language)}</small>
            </button>
          )
        })}
        <input
          type="date"
          id={`${id}-control`}
          aria-describedby={`${id}-remark`}
          aria-invalid={problem !== undefined}
          {...field(answer)}
        />
      </div>
      <p id={`${id}-remark`} className="problem">
        {problem !== undefined ? t('form.date.invalid') : isPast ? t('form.date.past') : ''}
      </p>
    </FieldQuestion>
  )
})

function inWeeks(count: number): string {
  const day = new Date()
  day.setDate(day.getDate() + 7 * count)
  return isoDay(day)
}

/** The user's own calendar day, not that of Greenwich. */
function isoDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
