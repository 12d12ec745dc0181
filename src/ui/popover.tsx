import { type ReactNode, type ToggleEvent, useDeferredValue, useId, useState } from 'react'

type Props = {
  /** For whoever opens or closes it from elsewhere. */
  id?: string
  /** The words on the button, or its accessible name where it shows an icon. */
  label: string
  /** What the button shows instead of its label. */
  icon?: ReactNode
  className?: string
  /** Keeps its content while it is closed, so that a control in it can take the focus as it opens. */
  isKept?: boolean
  title: string
  children: ReactNode
}

/** A button with a native popover: closes on Escape and on a click beside it, and gives the focus back. */
export function Popover({ id: given, label, icon, className, isKept = false, title, children }: Props) {
  const own = useId()
  const id = given ?? own
  const [isOpen, setIsOpen] = useState(false)
  // What nobody sees yet waits for what somebody does.
  const isThere = useDeferredValue(isKept, false)
  const heading = `${id}-title`
  return (
    <>
      <button
        type="button"
        className={className}
        popoverTarget={id}
        aria-expanded={isOpen}
        aria-label={icon === undefined ? undefined : label}
      >
        {icon ?? label}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-labelledby={heading}
        className="popover"
        onToggle={(event: ToggleEvent<HTMLDivElement>) => setIsOpen(event.newState === 'open')}
      >
        {/* No heading: a table's header cell may hold none, and a popover may stand there. */}
        <strong id={heading} className="popover-title">
          {title}
        </strong>
        {(isOpen || isThere) && children}
      </div>
    </>
  )
}
