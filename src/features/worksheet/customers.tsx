import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { useWords } from '../../i18n/use-words'
import type { Desk, DeskState } from '../../storage/desk'
import type { Head } from '../../storage/repository'
import { useAnnounce } from '../../ui/announcer'
import { CustomerTable } from './customer-table'
import { nameOf } from './customer-row'
import { RecentlyRemoved } from './recently-removed'
import { type Removal, RemovalNotice } from './removal-notice'
import { retention, untouched } from './retention'
import { RetentionNotice } from './retention-notice'
import { search } from './search'
import { Unreadable } from './unreadable'

type Props = {
  desk: Desk
  state: DeskState
  heads: readonly Head[]
  /** A worksheet was taken in hand. */
  onOpened: () => void
}

/** All worksheets of this browser, newest first: to search, to open, to remove with a way back. */
export function Customers({ desk, state, heads, onOpened }: Props) {
  const t = useWords()
  const announce = useAnnounce()
  const [now] = useState(() => Date.now())
  const [query, setQuery] = useState('')
  const [isOldOnly, setIsOldOnly] = useState(false)
  const [removal, setRemoval] = useState<Removal>()
  const heading = useRef<HTMLHeadingElement>(null)
  const after = retention.use()
  const current = state.draft.id
  const { kept, removed, unreadable } = useMemo(() => sortOut(heads), [heads])
  const old = useMemo(
    () =>
      untouched(
        kept.filter(({ id }) => id !== current),
        after,
        now,
      ),
    [kept, after, now, current],
  )
  const listed = isOldOnly && old.length > 0 ? old : kept
  // What is typed shows at once; the list follows when there is time.
  const wanted = useDeferredValue(query)
  const found = useMemo(() => search(listed, wanted), [listed, wanted])

  const open = useCallback(
    (head: Head) => {
      const customer = nameOf(head, t('worksheet.unnamed'))
      desk.open(head.id).then(
        () => {
          announce(t('worksheet.opened', { customer }))
          onOpened()
        },
        () => announce(t('worksheet.openFailed')),
      )
    },
    [desk, announce, t, onOpened],
  )
  const remove = useCallback(
    (going: readonly Head[], words: string) => {
      const ids = going.map(({ id }) => id)
      const reopen = ids.find((id) => id === desk.state().draft.id)
      desk.remove(ids).then(
        () => {
          setIsOldOnly(false)
          setRemoval({ ids, words, reopen })
        },
        () => announce(t('worksheet.failed')),
      )
    },
    [desk, announce, t],
  )
  const removeOne = useCallback(
    (head: Head) =>
      remove([head], t('worksheet.removed', { customer: nameOf(head, t('worksheet.unnamed')) })),
    [remove, t],
  )
  const restore = (ids: readonly string[], reopen?: string) => {
    const restored = async () => {
      await desk.restore(ids)
      if (reopen !== undefined) await desk.open(reopen)
    }
    restored().then(
      () => {
        setRemoval(undefined)
        announce(t('worksheet.restored'))
        heading.current?.focus()
      },
      () => announce(t('worksheet.failed')),
    )
  }

  return (
    <section className="panel" aria-labelledby="customers-title">
      <h2 id="customers-title" ref={heading} tabIndex={-1}>
        {t('worksheet.customers')}
      </h2>
      {removal && (
        <RemovalNotice
          key={removal.ids.join(' ')}
          removal={removal}
          onUndo={() => restore(removal.ids, removal.reopen)}
          onClose={() => {
            setRemoval(undefined)
            heading.current?.focus()
          }}
        />
      )}
      <Unreadable desk={desk} heads={unreadable} />
      {after !== 'never' && old.length > 0 && (
        <RetentionNotice
          count={old.length}
          days={after}
          isShown={isOldOnly}
          onShow={setIsOldOnly}
          onDelete={() => remove(old, t('worksheet.removedCount', { count: old.length }))}
        />
      )}
      {kept.length === 0 ? (
        <p className="hint">{t('worksheet.none')}</p>
      ) : (
        <>
          <div className="table-tools">
            <label className="stacked">
              {t('worksheet.search')}
              <input
                type="text"
                autoComplete="off"
                value={query}
                onChange={({ target }) => setQuery(target.value)}
              />
            </label>
            <span className="hint" role="status">
              {t('worksheet.found', { count: found.length })}
            </span>
          </div>
          {found.length === 0 ? (
            <p className="hint">{t('worksheet.none.found')}</p>
          ) : (
            <CustomerTable heads={found} current={current} onOpen={open} onRemove={removeOne} />
          )}
        </>
      )}
      <RecentlyRemoved heads={removed} onRestore={(id) => restore([id])} />
    </section>
  )
}

/** Newest first; ISO times sort as text. */
function sortOut(heads: readonly Head[]) {
  const sorted = [...heads].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
  const readable = sorted.filter(({ unreadable }) => unreadable === undefined)
  return {
    kept: readable.filter(({ removedAt }) => removedAt === undefined),
    removed: readable.filter(({ removedAt }) => removedAt !== undefined),
    unreadable: sorted.filter(({ unreadable }) => unreadable !== undefined),
  }
}
