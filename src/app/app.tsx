import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Router, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { Pinned } from '../features/call/pinned'
import { useLanguage } from '../i18n/use-language'
import { usePlaybook } from '../playbook/use-playbook'
import type { Playbooks } from '../playbook/schema'
import { recordAt } from '../record/worksheet'
import type { Desk, DeskState } from '../storage/desk'
import { Announcer } from '../ui/announcer'
import { ErrorBoundary } from './error-boundary'
import { LoadFailure } from './load-failure'
import { NewerNotice } from './newer-notice'
import { Shell } from './shell'
import { StoreNotice } from './store-notice'
import { useDeepLink } from './use-deep-link'
import { useDesk } from './use-desk'
import { routeOf, Views } from './views'

/** The address without its parameters: those are used once and taken out. */
function useRoute(): ReturnType<typeof useHashLocation> {
  const [location, navigate] = useHashLocation()
  return [location.split('?')[0] ?? '/', navigate]
}

/** Listens to the desk above whatever may break. */
export function App({ desk }: { desk: Desk }) {
  const state = useDesk(desk)
  return (
    <Announcer>
      <Router hook={useRoute} hrefs={(href) => `#${href}`}>
        <ErrorBoundary>
          <Loaded desk={desk} state={state} />
        </ErrorBoundary>
      </Router>
    </Announcer>
  )
}

export type DeskProps = { desk: Desk; state: DeskState }

function Loaded(props: DeskProps) {
  const { t } = useTranslation()
  const playbook = usePlaybook()
  switch (playbook.status) {
    case 'loading':
      return (
        <main className="message">
          <p>{t('app.loading')}</p>
        </main>
      )
    case 'failed':
      return <LoadFailure problem={playbook.problem} retry={playbook.retry} />
    case 'ready':
      return <Ready playbooks={playbook.inUse} newer={playbook.newer} {...props} />
  }
}

type ReadyProps = DeskProps & {
  playbooks: Playbooks
  newer: { playbooks: Playbooks; take: () => void } | undefined
}

/** The app with a playbook: composer of the views. */
function Ready({ playbooks, newer, desk, state }: ReadyProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [path] = useLocation()
  const playbook = playbooks[language]
  const route = routeOf(path, playbook.guides)
  useDeepLink(playbook, desk.openNew)
  useEffect(() => {
    document.title = t('app.title', { view: t(`view.${route.view ?? 'notFound'}`) })
  }, [t, route.view])
  const { worksheet, place } = state.draft
  const guide = recordAt(worksheet, place)?.situation.l2 ?? playbook.l2[0]?.id ?? ''
  return (
    <Shell
      view={route.view}
      guide={guide}
      notice={
        <>
          {newer && <NewerNotice inUse={playbooks} desk={desk} {...newer} />}
          <StoreNotice desk={desk} state={state} />
        </>
      }
    >
      <Views route={route} playbooks={playbooks} desk={desk} state={state} />
      <Pinned playbooks={playbooks} desk={desk} state={state} />
    </Shell>
  )
}
