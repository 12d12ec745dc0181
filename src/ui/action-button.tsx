import type { ReactNode } from 'react'

type Props = {
  isReady: boolean
  onPress: () => void
  /** The one that is wanted most. */
  isPrimary?: boolean
  /** Its name, where it shows an icon. */
  label?: string
  children: ReactNode
}

/** A button that has nothing to do at times. It keeps the focus then, which a disabled one would lose. */
export function ActionButton({ isReady, onPress, isPrimary = false, label, children }: Props) {
  return (
    <button
      type="button"
      className={isPrimary ? 'button primary' : 'button'}
      aria-disabled={!isReady}
      aria-label={label}
      title={label}
      onClick={() => {
        if (isReady) onPress()
      }}
    >
      {children}
    </button>
  )
}
