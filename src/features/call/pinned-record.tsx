import { type ReactNode, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import '../../i18n/later-words'
import { serviceName } from '../../i18n/service-name'
import { useLanguage, useWords } from '../../i18n/use-words'
import type { Playbooks } from '../../playbook/schema'
import { recordAt, servicesOf } from '../../record/worksheet'
import { recommend } from '../../rules'
import type { Desk } from '../../storage/desk'
import { Announcer } from '../../ui/announcer'
import { useStore } from '../../ui/use-store'
import { CopyNextButton } from './copy-next-button'
import { ElsewhereNotice } from './elsewhere-notice'
import { noRecord } from './no-record'
import { PinnedRow } from './pinned-row'
import { TransferProgress } from './transfer-progress'
import { useCopy } from './use-copy'
import { useHandover } from './use-handover'
import { useTravel } from './use-travel'

const escape = 'Esc'

type Props = { playbooks: Playbooks; desk: Desk; page: Window }

/** The transfer list in a window of its own, to stand beside FTOP: same state, own keys, clipboard and live region. */
export function PinnedRecord({ page, ...props }: Props) {
  const t = useWords()
  const title = t('pin.title')
  useEffect(() => entitle(page.document, title), [page, title])
  useEffect(() => mirror(document.documentElement, page.document.documentElement), [page])
  return createPortal(
    <Announcer>
      <List page={page} {...props} />
    </Announcer>,
    page.document.body,
  )
}

function entitle(target: Document, title: string): void {
  target.title = title
}

/** Keeps language and theme the same as on the app's own page. */
function mirror(from: HTMLElement, to: HTMLElement): () => void {
  const names = ['lang', 'data-theme']
  const take = () => names.forEach((name) => to.setAttribute(name, from.getAttribute(name) ?? ''))
  take()
  const observer = new MutationObserver(take)
  observer.observe(from, { attributeFilter: names })
  return () => observer.disconnect()
}

function List({ playbooks, desk, page }: Props) {
  const t = useWords()
  const playbook = playbooks[useLanguage()]
  const worksheet = useStore(desk, ({ draft }) => draft.worksheet)
  const place = useStore(desk, ({ draft }) => draft.place)
  const record = recordAt(worksheet, place) ?? noRecord
  const service = servicesOf(worksheet).find(({ id }) => id === place.service)
  const [copy, copyDialog] = useCopy(page)
  const handover = useHandover({ playbooks, desk, place, record, copy })
  useTravel(desk, page)
  useGoBack(page)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const recommendation = recommend(playbook, record.situation)
  return (
    <main className="pinned">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {service && serviceName(service, t)}
        </h1>
        <p className="hint transfer-progress">{progress()}</p>
      </header>
      {recommendation.status === 'elsewhere' ? (
        <ElsewhereNotice
          id={recommendation.id}
          playbook={playbook}
          keepsChanges={false}
          outdated={handover.outdated}
        />
      ) : (
        <dl className="fields">
          {handover.views
            .filter(({ field }) => field !== 'updatedBy')
            .map((view) => (
              <PinnedRow
                key={view.field}
                view={view}
                actions={handover.actions}
                onGone={() => heading.current?.focus()}
              />
            ))}
        </dl>
      )}
      <footer className="buttons">
        <CopyNextButton {...handover} page={page} />
        <button type="button" className="button" onClick={() => window.focus()}>
          {t('pin.back')}
          <kbd aria-hidden="true">{escape}</kbd>
        </button>
      </footer>
      {copyDialog}
    </main>
  )

  function progress(): ReactNode {
    return recommendation.status === 'matched' ? (
      <TransferProgress {...handover.progress} />
    ) : (
      recommendation.status === 'open' && t('record.empty')
    )
  }
}

/** Escape leads back to the app's own window. */
function useGoBack(page: Window): void {
  useEffect(() => {
    const onKeyDown = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key !== 'Escape' || defaultPrevented || page.document.querySelector('dialog[open]')) return
      window.focus()
    }
    page.addEventListener('keydown', onKeyDown)
    return () => page.removeEventListener('keydown', onKeyDown)
  }, [page])
}
