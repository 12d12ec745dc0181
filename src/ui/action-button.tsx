import type { ReactNode } from 'react'

type Props = {
  isReady: boolean
  onPress: () => void
  /** The one that is wanted most. */
  isPrimary?: boolean
  children: ReactNode
}

/** A button that has nothing to do at times. It keeps the focus then, which a disabled one would lose. */
export function ActionButton({ isReady, onPress, isPrimary = false, children }: Props) {
  return (
    <button
      type="button"
      className={isPrimary ? 'button primary' : 'button'}
      aria-disabled={!isReady}
      onClick={() => {
        if (isReady) onPress()
      }}
    >
      {children}
    </button>
  )
}
