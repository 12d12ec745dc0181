import { noneWords, openWords } from '../../i18n/field-words'
import type { ValueFormat } from '../../i18n/value-format'
import { type FieldId, type Language, languages } from '../../playbook/schema'
import { type BilingualRecord, inEach } from '../../record/bilingual'
import { copyText } from '../../record/format'
import type { FieldState, RecordField } from '../../record/record'
import { type TransferState, transferState } from '../../record/transfer'
import type { Transfers } from '../../record/worksheet'
import type { AnswerId } from '../../rules'

/**
 * What a field of the record shows. Plain values throughout: a row in which none is another need not be drawn anew, and
 * of the eleven most stay as they are with a pick.
 */
export type FieldView = {
  field: FieldId
  /** What the page calls it, in the language of the screen. */
  label: string
  state: FieldState
  /** What FTOP is to hold; dates are ISO. */
  value: string
  /** The same as copying yields it; empty where there is nothing to copy. */
  text: string
  /** The language of the text, where that is not the screen's. */
  lang: Language | undefined
  /**
   * What the other language says, where that differs: a value is read out to the customer in one and entered in the
   * other. Dates too, as 5/6 and 06.05. are one day.
   */
  otherText: string
  otherLang: Language | undefined
  /** What the user typed in place of the recommendation. */
  typed: string | undefined
  recommended: string
  recommendedText: string
  /** A row is matched, which says something about the field. */
  isAdvised: boolean
  /** The page asks for something that has no answer yet. */
  isAsked: boolean
  /** The question that settles the field: the one it still asks, else the last it reads. Undefined: edited in place. */
  question: AnswerId | undefined
  openWords: ReturnType<typeof openWords>
  noneWords: ReturnType<typeof noneWords>
  transfer: TransferState['status']
  /** How a value got into FTOP that it still holds. */
  how: 'copied' | 'ticked' | undefined
  /** What FTOP holds in place of the value, as copying would have yielded it. */
  oldText: string
}

type Context = {
  bilingual: BilingualRecord
  transfers: Transfers
  format: ValueFormat
  /** The language of the screen. */
  screen: Language
  label: string
}

export function fieldView(
  read: RecordField,
  { bilingual, transfers, format, screen, label }: Context,
): FieldView {
  const { field, state, value, typed, recommended, advice } = read
  const { language, dates } = format
  const textOf = (words: string, form: Language | 'iso' = dates) => copyText({ field, value: words }, form)
  const other = languages.find((each) => each !== language) ?? language
  const otherText = textOf(inEach(bilingual, field, 'value')[other], dates === 'iso' ? 'iso' : other)
  const own = field === 'engagementScenario' ? 'en' : language
  const transfer = transferState(read, transfers, language)
  return {
    field,
    label,
    state,
    value,
    text: textOf(value),
    lang: own === screen ? undefined : own,
    otherText: otherText === textOf(value) ? '' : otherText,
    otherLang: other === screen ? undefined : other,
    typed,
    recommended,
    recommendedText: textOf(recommended),
    isAdvised: advice !== undefined,
    isAsked: advice?.ask?.required === true,
    question: questionFor(read),
    openWords: openWords(read),
    noneWords: noneWords(read),
    transfer: transfer.status,
    how: transfer.status === 'done' ? transfer.how : undefined,
    oldText: transfer.status === 'stale' ? textOf(transfer.old) : '',
  }
}

function questionFor({ advice, typed }: RecordField): AnswerId | undefined {
  if (typed !== undefined || advice?.ask?.answer === 'byHand') return undefined
  return advice?.ask?.answer ?? advice?.reads?.at(-1)
}
