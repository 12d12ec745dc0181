import { useWords } from '../i18n/use-words'
import type { Language } from '../playbook/schema'

type Props = {
  /** Undefined where there was nothing, or where there is nothing any more. */
  before: string | undefined
  after: string | undefined
  /** That of both, where the screen has another. */
  language?: Language | undefined
}

/** What was, struck through, and what is: old → new. Words say for the ear what the line says for the eye. */
export function OldToNew({ before, after, language }: Props) {
  const t = useWords()
  const shown = (text: string) => (text === '' ? t('why.empty') : <span lang={language}>{text}</span>)
  return (
    <span className="old-to-new">
      {before !== undefined && (
        <>
          <span className="visually-hidden">{t('change.before')} </span>
          <s>{shown(before)}</s>{' '}
        </>
      )}
      {before !== undefined && after !== undefined && <span aria-hidden="true">→ </span>}
      {after === undefined ? (
        <span className="badge">{t('change.removed')}</span>
      ) : (
        <>
          {before === undefined ? (
            <span className="badge">{t('change.added')}</span>
          ) : (
            <span className="visually-hidden">{t('change.after')}</span>
          )}{' '}
          {shown(after)}
        </>
      )}
    </span>
  )
}
