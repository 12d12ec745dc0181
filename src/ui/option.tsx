import { type ComponentProps, type ReactNode, useId } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type' | 'children'> & {
  label: ReactNode
  /** What belongs to the option's name, in smaller words. */
  detail?: ReactNode
  /** A line of explanation: read after the name, not as part of it. */
  hint?: ReactNode
  /** What belongs to the option but is no part of its name or hint: marks, details. */
  children?: ReactNode
}

/** One option of a native radio group, as a card that is its own label. */
export function Option({ label, detail, hint, children, ...input }: Props) {
  const id = useId()
  const hasHint = hint !== undefined && hint !== ''
  return (
    <div className="option">
      <label className="option-label">
        <input
          type="radio"
          aria-labelledby={`${id}-name`}
          aria-describedby={hasHint ? `${id}-hint` : undefined}
          {...input}
        />
        <span>
          <span id={`${id}-name`}>
            <b>{label}</b> {detail !== undefined && <small>{detail}</small>}
          </span>
          {hasHint && <small id={`${id}-hint`}>{hint}</small>}
        </span>
      </label>
      {children !== undefined && <div className="option-more">{children}</div>}
    </div>
  )
}
