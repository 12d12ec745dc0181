import { useCallback, useRef } from 'react'
import '../../i18n/later-words'
import { useWords } from '../../i18n/use-words'
import type { Playbooks } from '../../playbook/schema'
import type { Desk } from '../../storage/desk'
import '../../ui/card-table.css'
import { useStore } from '../../ui/use-store'
import { BrowserData } from './browser-data'
import { ClosedStore } from './closed-store'
import { CurrentSheet } from './current-sheet'
import { Customers } from './customers'
import { useHeads } from './use-heads'
import './worksheet.css'

type Props = {
  playbooks: Playbooks
  desk: Desk
  /** Leads to the call. */
  onCall: () => void
  /** Everything is deleted: the page is to be loaded anew. */
  onErased: () => void
}

/** The worksheet in hand, all worksheets, and what can be done with the data of this browser. */
export function WorksheetView({ playbooks, desk, onCall, onErased }: Props) {
  const t = useWords()
  const state = useStore(desk, (all) => all)
  const repository = state.store === 'open' ? desk.repository() : undefined
  const heads = useHeads(repository)
  const heading = useRef<HTMLHeadingElement>(null)
  const showCurrent = useCallback(() => {
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'start' })
  }, [])
  return (
    <div className="worksheet">
      <h1 tabIndex={-1}>{t('view.worksheet')}</h1>
      {state.isReturning ? (
        <p className="waiting">{t('store.opening')}</p>
      ) : (
        <CurrentSheet
          key={state.draft.id}
          desk={desk}
          state={state}
          playbooks={playbooks}
          headingRef={heading}
          onCall={onCall}
        />
      )}
      {typeof state.store === 'object' && <ClosedStore problem={state.store.problem} />}
      {repository && heads && (
        <>
          <Customers desk={desk} state={state} heads={heads} onOpened={showCurrent} />
          <BrowserData desk={desk} repository={repository} heads={heads} onErased={onErased} />
        </>
      )}
    </div>
  )
}
