import { useEffect } from 'react'
import { Router, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { Pinned } from '../features/call/pinned'
import { useLanguage, useWords } from '../i18n/use-words'
import { usePlaybook } from '../playbook/use-playbook'
import type { Playbooks } from '../playbook/schema'
import { recordAt } from '../record/worksheet'
import type { Desk } from '../storage/desk'
import { Announcer } from '../ui/announcer'
import { useStore } from '../ui/use-store'
import { ErrorBoundary } from './error-boundary'
import { LoadFailure } from './load-failure'
import { NewerNotice } from './newer-notice'
import { Shell } from './shell'
import { StoreNotice } from './store-notice'
import { useDeepLink } from './use-deep-link'
import { useOpenDesk } from './use-open-desk'
import { routeOf, Views } from './views'
import { Waiting } from './waiting'

/** The address without its parameters: those are used once and taken out. */
function useRoute(): ReturnType<typeof useHashLocation> {
  const [location, navigate] = useHashLocation()
  return [location.split('?')[0] ?? '/', navigate]
}

/** The desk is opened above whatever may break. */
export function App({ desk }: { desk: Desk }) {
  useOpenDesk(desk)
  return (
    <Announcer>
      <Router hook={useRoute} hrefs={(href) => `#${href}`}>
        <ErrorBoundary>
          <Loaded desk={desk} />
        </ErrorBoundary>
      </Router>
    </Announcer>
  )
}

function Loaded({ desk }: { desk: Desk }) {
  const t = useWords()
  const playbook = usePlaybook()
  switch (playbook.status) {
    case 'loading':
      return (
        <Waiting name={t('app.name')}>
          <p>
            {t('app.description')} {t('app.loading')}
          </p>
        </Waiting>
      )
    case 'failed':
      return <LoadFailure problem={playbook.problem} retry={playbook.retry} />
    case 'ready':
      return <Ready playbooks={playbook.inUse} newer={playbook.newer} desk={desk} />
  }
}

type ReadyProps = {
  desk: Desk
  playbooks: Playbooks
  newer: { playbooks: Playbooks; take: () => void } | undefined
}

/** The app with a playbook: composer of the views. */
function Ready({ playbooks, newer, desk }: ReadyProps) {
  const t = useWords()
  const language = useLanguage()
  const [path] = useLocation()
  const playbook = playbooks[language]
  const route = routeOf(path, playbook.guides)
  useDeepLink(playbook, desk.openNew)
  useEffect(() => {
    document.title = t('app.title', { view: t(`view.${route.view ?? 'notFound'}`) })
  }, [t, route.view])
  const l2 = useStore(desk, ({ draft }) => recordAt(draft.worksheet, draft.place)?.situation.l2)
  return (
    <Shell
      view={route.view}
      guide={l2 ?? playbook.l2[0]?.id ?? ''}
      notice={
        <>
          {newer && <NewerNotice inUse={playbooks} desk={desk} {...newer} />}
          <StoreNotice desk={desk} />
        </>
      }
    >
      <Views route={route} playbooks={playbooks} desk={desk} />
      <Pinned playbooks={playbooks} desk={desk} />
    </Shell>
  )
}
