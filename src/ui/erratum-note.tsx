/** The words around an erratum. */
export type ErratumWords = { source: string; corrected: string; reason: string }

export type ShownErratum = {
  source: string
  sourceLanguage: string
  /** Null for a remark. */
  corrected: string | null
  reason: string
}

type Props = { erratum: ShownErratum; words: ErratumWords }

/** What the page says at a place, struck through, what is shown instead, and why. A remark strikes nothing. */
export function ErratumNote({ erratum: { source, sourceLanguage, corrected, reason }, words }: Props) {
  return (
    <dl className="erratum">
      <div>
        <dt>{words.source}</dt>
        <dd lang={sourceLanguage}>{corrected === null ? source : <s>{source}</s>}</dd>
      </div>
      {corrected !== null && (
        <div>
          <dt>{words.corrected}</dt>
          <dd>{corrected}</dd>
        </div>
      )}
      <div>
        <dt>{words.reason}</dt>
        <dd>{reason}</dd>
      </div>
    </dl>
  )
}
