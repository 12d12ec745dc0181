import { lazy, Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { CallView } from '../features/call/call-view'
import type { Playbooks } from '../playbook/schema'
import type { Change, Worksheet } from '../record/worksheet'

const ScenariosView = lazy(async () => ({
  default: (await import('../features/scenarios/scenarios-view')).ScenariosView,
}))
const GuideView = lazy(async () => ({ default: (await import('../features/l2-guide/guide-view')).GuideView }))

export type View = 'call' | 'scenarios' | 'guide'

/** A place in the app, read off the address. */
export type Route =
  | { view: 'call' }
  | { view: 'scenarios'; row?: string | undefined; field?: string | undefined }
  | { view: 'guide'; l2: string }
  | { view: undefined }

export function routeOf(path: string): Route {
  const [view, first, second, ...rest] = path.split('/').slice(1).map(decode)
  if (view === '' && first === undefined) return { view: 'call' }
  if (view === 'scenarios' && rest.length === 0) return { view, row: first, field: second }
  if (view === 'l2' && first !== undefined && second === undefined) return { view: 'guide', l2: first }
  return { view: undefined }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

type Props = { route: Route; playbooks: Playbooks; worksheet: Worksheet; change: (change: Change) => void }

/** Shows the view of a route. */
export function Views({ route, playbooks, worksheet, change }: Props) {
  const { t } = useTranslation()
  const [, navigate] = useLocation()
  useFocusOnArrival(route.view ?? 'none')
  const situation = worksheet.entry.situation
  const answer = (answers: typeof situation) => {
    change({ type: 'answered', answers })
    navigate('/')
  }
  const waiting = <p className="message">{t('app.loading')}</p>
  switch (route.view) {
    case 'call':
      return <CallView playbooks={playbooks} worksheet={worksheet} change={change} />
    case 'scenarios':
      return (
        <Suspense fallback={waiting}>
          <ScenariosView
            playbooks={playbooks}
            situation={situation}
            marked={{ row: route.row, field: route.field }}
            onUse={answer}
          />
        </Suspense>
      )
    case 'guide':
      if (!playbooks.de.guides.some(({ id }) => id === route.l2)) return <NotFound />
      return (
        <Suspense fallback={waiting}>
          <GuideView playbooks={playbooks} l2={route.l2} picked={situation.l2} onUse={answer} />
        </Suspense>
      )
    default:
      return <NotFound />
  }
}

function NotFound() {
  const { t } = useTranslation()
  return (
    <div className="message">
      <h1 tabIndex={-1}>{t('view.notFound')}</h1>
      <p>{t('notFound.text')}</p>
      <Link href="/">{t('notFound.back')}</Link>
    </div>
  )
}

/** On another view the focus goes to its heading, as after the load of a page; not at the start. */
function useFocusOnArrival(view: string): void {
  const last = useRef(view)
  useEffect(() => {
    if (last.current === view) return
    last.current = view
    document.querySelector<HTMLElement>('main h1')?.focus()
  }, [view])
}
