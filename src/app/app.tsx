import { useEffect, useReducer } from 'react'
import { useTranslation } from 'react-i18next'
import { Router, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { useLanguage } from '../i18n/use-language'
import { usePlaybook } from '../playbook/use-playbook'
import type { Playbooks } from '../playbook/schema'
import { type Change, changeWorksheet, emptyWorksheet, type Worksheet } from '../record/worksheet'
import { Announcer } from '../ui/announcer'
import { ErrorBoundary } from './error-boundary'
import { LoadFailure } from './load-failure'
import { NewerNotice } from './newer-notice'
import { Shell } from './shell'
import { useDeepLink } from './use-deep-link'
import { routeOf, Views } from './views'

/** The address without its parameters: those are used once and taken out. */
function useRoute(): ReturnType<typeof useHashLocation> {
  const [location, navigate] = useHashLocation()
  return [location.split('?')[0] ?? '/', navigate]
}

/** Owner of the worksheet, above whatever may break. */
export function App() {
  const [worksheet, change] = useReducer(changeWorksheet, emptyWorksheet)
  return (
    <Announcer>
      <Router hook={useRoute} hrefs={(href) => `#${href}`}>
        <ErrorBoundary>
          <Loaded worksheet={worksheet} change={change} />
        </ErrorBoundary>
      </Router>
    </Announcer>
  )
}

type WorksheetProps = { worksheet: Worksheet; change: (change: Change) => void }

function Loaded(props: WorksheetProps) {
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

type ReadyProps = WorksheetProps & {
  playbooks: Playbooks
  newer: { playbooks: Playbooks; take: () => void } | undefined
}

/** The app with a playbook: composer of the views. */
function Ready({ playbooks, newer, worksheet, change }: ReadyProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [path] = useLocation()
  const playbook = playbooks[language]
  const route = routeOf(path, playbook.guides)
  useDeepLink(playbook, (situation) => change({ type: 'opened', situation }))
  useEffect(() => {
    document.title = t('app.title', { view: t(`view.${route.view ?? 'notFound'}`) })
  }, [t, route.view])
  const guide = worksheet.entry.situation.l2 ?? playbook.l2[0]?.id ?? ''
  return (
    <Shell view={route.view} guide={guide} notice={newer && <NewerNotice {...newer} />}>
      <Views route={route} playbooks={playbooks} worksheet={worksheet} change={change} />
    </Shell>
  )
}
