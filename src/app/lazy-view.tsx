import type { ReactNode } from 'react'
import { useWords } from '../i18n/use-words'
import type { LazyPart } from '../ui/lazy-part'

type Props<Part> = {
  view: LazyPart<Part>
  children: (part: Part) => ReactNode
}

/** A view that comes when it is first shown; says so while it does, and offers another try where it fails. */
export function LazyView<Part>({ view, children }: Props<Part>) {
  const t = useWords()
  const { part, hasFailed, retry } = view.use()
  if (part !== undefined) return children(part)
  if (!hasFailed) return <p className="message waiting">{t('app.loading')}</p>
  return (
    <div className="message" role="alert">
      <h1 tabIndex={-1}>{t('part.failed')}</h1>
      <p>{t('part.failed.text')}</p>
      <button type="button" className="button primary" onClick={retry}>
        {t('load.retry')}
      </button>
    </div>
  )
}
