import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useMemo } from 'react'
import { useForm, type UseFormRegisterReturn } from 'react-hook-form'
import * as z from 'zod/mini'
import { elsewhereIds, phases } from '../../playbook/schema'
import {
  type AnswerId,
  answerIds,
  engagementScenarios,
  isIsoDate,
  ledBys,
  maxNoteLength,
  type Situation,
} from '../../rules'

/** What goes wrong with an answer; the screen has the words. */
export type AnswerProblem = 'tooLong' | 'invalidDate'

const date = z
  .string()
  .check(z.refine((text) => text === '' || isIsoDate(text), 'invalidDate' satisfies AnswerProblem))

/** The form as it is typed: every answer a string, empty where there is none. */
const formSchema = z.object({
  phase: z.string(),
  row: z.string(),
  elsewhere: z.string(),
  l2: z.string(),
  existing: z.object({ l2: z.string(), l3: z.string() }),
  ledBy: z.string(),
  engagementScenario: z.string(),
  notes: z
    .string()
    .check(z.refine((text) => text.trim().length <= maxNoteLength, 'tooLong' satisfies AnswerProblem)),
  kickoffDate: date,
  nextActionDate: date,
})
export type FormValues = z.infer<typeof formSchema>

export type SituationForm = {
  /** What binds a control to its answer. The same for as long as the form is: its options need no drawing anew. */
  field: (name: AnswerId) => UseFormRegisterReturn
  problem: (name: 'notes' | 'kickoffDate' | 'nextActionDate') => AnswerProblem | undefined
}

/**
 * The form over a situation. It tells of every change at once, and of every end of typing, and takes over what changed
 * elsewhere: an undo, a picked scenario, a link.
 */
export function useSituationForm(
  situation: Situation,
  answer: (answers: Situation) => void,
  rest: () => void,
): SituationForm {
  const { register, getValues, setValue, trigger, formState } = useForm<FormValues>({
    defaultValues: valuesOf(situation),
    resolver: zodResolver(formSchema),
    mode: 'onChange',
  })
  useEffect(() => {
    const values = valuesOf(situation)
    for (const name of answerIds) {
      const value = valueAt(values, name)
      if (getValues(name) !== value) setValue(name, value, { shouldValidate: true })
    }
  }, [situation, getValues, setValue])
  useEffect(() => {
    // What was typed before this form was there is checked as well.
    void trigger(['notes', 'kickoffDate', 'nextActionDate'])
  }, [trigger])

  const field = useMemo(() => {
    const registered = new Map<AnswerId, UseFormRegisterReturn>()
    return (name: AnswerId): UseFormRegisterReturn => {
      const known = registered.get(name)
      if (known) return known
      const onChange = () => answer(changed(situationOf(getValues()), name))
      const props = register(name, { onChange, onBlur: rest })
      registered.set(name, props)
      return props
    }
  }, [register, getValues, answer, rest])
  const { errors } = formState
  return { field, problem: (name) => problemOf(errors[name]?.message) }
}

function problemOf(message: string | undefined): AnswerProblem | undefined {
  return message === 'tooLong' || message === 'invalidDate' ? message : undefined
}

function valuesOf({ existing, ...situation }: Situation): FormValues {
  const empty = { phase: '', row: '', elsewhere: '', l2: '', ledBy: '', engagementScenario: '' }
  const typed = { notes: '', kickoffDate: '', nextActionDate: '' }
  const given = Object.fromEntries(Object.entries(situation).filter(([, value]) => value !== undefined))
  return { ...empty, ...typed, ...given, existing: { l2: existing?.l2 ?? '', l3: existing?.l3 ?? '' } }
}

function valueAt(values: FormValues, name: AnswerId): string {
  if (name === 'existing.l2') return values.existing.l2
  return name === 'existing.l3' ? values.existing.l3 : values[name]
}

function situationOf(values: FormValues): Situation {
  return {
    phase: phases.find((phase) => phase === values.phase),
    row: given(values.row),
    elsewhere: elsewhereIds.find((id) => id === values.elsewhere),
    l2: given(values.l2),
    existing: { l2: given(values.existing.l2), l3: given(values.existing.l3) },
    ledBy: ledBys.find((ledBy) => ledBy === values.ledBy),
    engagementScenario: engagementScenarios.find((scenario) => scenario === values.engagementScenario),
    notes: given(values.notes),
    kickoffDate: given(values.kickoffDate),
    nextActionDate: given(values.nextActionDate),
  }
}

const given = (text: string): string | undefined => (text === '' ? undefined : text)

/** Of all answers, the one that was changed. */
function changed(situation: Situation, name: AnswerId): Situation {
  if (name === 'existing.l2' || name === 'existing.l3') return { existing: situation.existing }
  return { [name]: situation[name] }
}
