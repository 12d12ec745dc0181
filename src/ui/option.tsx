import type { ComponentProps, ReactNode } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type' | 'children'> & {
  label: ReactNode
  /** A line of explanation under the label. */
  hint?: ReactNode
  /** What belongs to the option but must not be part of its name: marks, details. */
  children?: ReactNode
}

/** One option of a native radio group, as a card that is its own label. */
export function Option({ label, hint, children, ...input }: Props) {
  return (
    <div className="option">
      <label className="option-label">
        <input type="radio" {...input} />
        <span>
          <b>{label}</b>
          {hint !== undefined && hint !== '' && <small>{hint}</small>}
        </span>
      </label>
      {children !== undefined && <div className="option-more">{children}</div>}
    </div>
  )
}
