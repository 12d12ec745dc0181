import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react'

type Announce = (words: string) => void

const AnnounceContext = createContext<Announce>(() => undefined)

/** Says something to eyes and to screen readers alike, without taking the focus. */
export const useAnnounce = (): Announce => use(AnnounceContext)

/** How long a message stays in sight. */
const shownFor = 6000

/**
 * The page's one live region. It is there before any words are, and the same words twice differ by a trailing
 * no-break space: screen readers speak changes only.
 */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ words: '', count: 0 })
  const announce = useCallback<Announce>((words) => setSaid(({ count }) => ({ words, count: count + 1 })), [])
  useEffect(() => {
    if (said.words === '') return
    const timer = setTimeout(() => setSaid(({ count }) => ({ words: '', count })), shownFor)
    return () => clearTimeout(timer)
  }, [said])
  return (
    <AnnounceContext value={announce}>
      {children}
      <p role="status" className="announcer">
        {said.words === '' ? '' : said.words + '\u00A0'.repeat(said.count % 2)}
      </p>
    </AnnounceContext>
  )
}
