import { useWords } from '../../i18n/use-words'

export type Removal = {
  ids: readonly string[]
  /** What was removed, in words. */
  words: string
  /** The one among them that was in hand. */
  reopen: string | undefined
}

type Props = { removal: Removal; onUndo: () => void; onClose: () => void }

/** Says what was removed and offers the way back. The focus goes there, as the button that had it is gone. */
export function RemovalNotice({ removal, onUndo, onClose }: Props) {
  const t = useWords()
  return (
    <div className="removal" role="alert">
      <span>{removal.words}</span>
      <button type="button" className="button" ref={focusOnArrival} onClick={onUndo}>
        {t('app.undo')}
      </button>
      <button type="button" className="button" onClick={onClose}>
        {t('app.close')}
      </button>
    </div>
  )
}

const focusOnArrival = (button: HTMLElement | null): void => button?.focus()
