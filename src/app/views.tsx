import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { CallView } from '../features/call/call-view'
import { useWords } from '../i18n/use-words'
import type { Playbooks } from '../playbook/schema'
import { emptyEntry } from '../record/entry'
import { recordAt } from '../record/worksheet'
import { answersForL2, type Situation } from '../rules'
import type { Desk } from '../storage/desk'
import { lazyPart } from '../ui/lazy-part'
import { useStore } from '../ui/use-store'
import { ErrorBoundary } from './error-boundary'
import { LazyView } from './lazy-view'

const scenarios = lazyPart(() => import('../features/scenarios/scenarios-view'))
const handout = lazyPart(() => import('../features/worksheet/record-handout'))
const guide = lazyPart(() => import('../features/l2-guide/guide-view'))
const worksheetView = lazyPart(() => import('../features/worksheet/worksheet-view'))
const licencesView = lazyPart(async () => {
  const { LicencesView, loadLicences } = await import('./licences-view')
  return { LicencesView, licences: await loadLicences() }
})

export type View = 'call' | 'scenarios' | 'guide' | 'worksheet' | 'licences'

/** A place in the app, read off the address. */
export type Route =
  | { view: 'call' }
  | { view: 'scenarios'; row?: string | undefined; field?: string | undefined }
  | { view: 'guide'; l2: string }
  | { view: 'worksheet' }
  | { view: 'licences' }
  | { view: undefined }

/** @param guides those that the playbook has; an address with another one leads nowhere. */
export function routeOf(path: string, guides: readonly { id: string }[]): Route {
  const [view, first, second, ...rest] = path.split('/').slice(1).map(decode)
  if (view === '' && first === undefined) return { view: 'call' }
  if (view === 'scenarios' && rest.length === 0) return { view, row: first, field: second }
  if ((view === 'worksheet' || view === 'licences') && first === undefined) return { view }
  const known = view === 'l2' && second === undefined ? guides.find(({ id }) => id === first) : undefined
  if (known) return { view: 'guide', l2: known.id }
  return { view: undefined }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

type Props = { route: Route; playbooks: Playbooks; desk: Desk }

/** Shows the view of a route, and takes the focus there. */
export function Views({ route, ...props }: Props) {
  const arrivals = useRef<string>(undefined)
  return (
    <ErrorBoundary key={route.view}>
      <ViewOf route={route} arrival={<Arrival view={route.view ?? 'none'} lastRef={arrivals} />} {...props} />
    </ErrorBoundary>
  )
}

/** @param arrival stands beside the view's own content, so that it acts when that is there. */
function ViewOf({ route, playbooks, desk, arrival }: Props & { arrival: ReactNode }) {
  const [, navigate] = useLocation()
  const situationNow = (): Situation => {
    const { worksheet, place } = desk.state().draft
    return recordAt(worksheet, place)?.situation ?? {}
  }
  const answer = (answers: Situation) => {
    const { place } = desk.state().draft
    desk.change({ type: 'entry', place, change: { type: 'answered', answers } })
    navigate('/')
  }
  switch (route.view) {
    case 'call':
      return (
        <>
          <Call playbooks={playbooks} desk={desk} />
          {arrival}
        </>
      )
    case 'scenarios':
      return (
        <LazyView view={scenarios}>
          {({ ScenariosView }) => (
            <>
              <InHand desk={desk}>
                {(situation) => (
                  <ScenariosView
                    playbooks={playbooks}
                    situation={situation}
                    marked={{ row: route.row, field: route.field }}
                    onUse={answer}
                  />
                )}
              </InHand>
              {arrival}
            </>
          )}
        </LazyView>
      )
    case 'guide':
      return (
        <LazyView view={guide}>
          {({ GuideView }) => (
            <>
              <GuideView
                playbooks={playbooks}
                l2={route.l2}
                onUse={() => answer(answersForL2(route.l2, situationNow()))}
              />
              {arrival}
            </>
          )}
        </LazyView>
      )
    case 'worksheet':
      return (
        <LazyView view={worksheetView}>
          {({ WorksheetView }) => (
            <>
              <WorksheetView
                playbooks={playbooks}
                desk={desk}
                onCall={() => navigate('/')}
                onErased={() => location.reload()}
              />
              {arrival}
            </>
          )}
        </LazyView>
      )
    case 'licences':
      return (
        <LazyView view={licencesView}>
          {({ LicencesView, licences }) => (
            <>
              <LicencesView licences={licences} />
              {arrival}
            </>
          )}
        </LazyView>
      )
    default:
      return (
        <>
          <NotFound />
          {arrival}
        </>
      )
  }
}

/** The answers of the record in hand, for a view that shows them. */
function InHand({ desk, children }: { desk: Desk; children: (situation: Situation) => ReactNode }) {
  return children(
    useStore(desk, ({ draft }) => recordAt(draft.worksheet, draft.place)?.situation ?? emptyEntry.situation),
  )
}

/** The call, with what the worksheet's feature offers for its record once that has come. */
function Call({ playbooks, desk }: Omit<Props, 'route'>) {
  const { part } = handout.use()
  const handouts = useMemo(
    () =>
      part && {
        nextActionDate: <part.DateHandout desk={desk} playbooks={playbooks} />,
        nextAction: <part.ActionHandout desk={desk} playbooks={playbooks} />,
      },
    [part, desk, playbooks],
  )
  return <CallView playbooks={playbooks} desk={desk} handouts={handouts} />
}

function NotFound() {
  const t = useWords()
  return (
    <div className="message">
      <h1 tabIndex={-1}>{t('view.notFound')}</h1>
      <p>{t('notFound.text')}</p>
      <Link href="/">{t('notFound.back')}</Link>
    </div>
  )
}

/**
 * On another view the focus goes to its heading, as after the load of a page; not at the start, and not away from
 * what the view has put it on itself.
 */
function Arrival({ view, lastRef }: { view: string; lastRef: RefObject<string | undefined> }) {
  useEffect(() => {
    const isStart = lastRef.current === undefined
    if (lastRef.current === view) return
    lastRef.current = view
    const main = document.querySelector('main')
    if (isStart || main?.contains(document.activeElement) === true) return
    main?.querySelector<HTMLElement>('h1')?.focus()
  }, [view, lastRef])
  return null
}
