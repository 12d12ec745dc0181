import type { FieldView } from './field-view'

/** A value exactly as copying yields it, and below in small type what the other language says. */
export function FieldValue({ view: { text, lang, otherText, otherLang } }: { view: FieldView }) {
  return (
    <>
      <span data-value="" lang={lang}>
        {text}
      </span>
      {otherText !== '' && (
        <small className="other" lang={otherLang}>
          {otherText}
        </small>
      )}
    </>
  )
}
