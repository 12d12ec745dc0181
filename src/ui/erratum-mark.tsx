import { ErratumNote, type ErratumWords, type ShownErratum } from './erratum-note'
import { Popover } from './popover'

type Props = {
  /** Nothing is shown where there is none. */
  erratum: ShownErratum | undefined
  words: ErratumWords & { mark: string; remark: string }
}

/** Marks a place that an erratum corrects or remarks on; the erratum is one click away. */
export function ErratumMark({ erratum, words }: Props) {
  if (erratum === undefined) return null
  const title = erratum.corrected === null ? words.remark : words.mark
  return (
    <Popover label={title} title={title} className="mark">
      <ErratumNote erratum={erratum} words={words} />
    </Popover>
  )
}
