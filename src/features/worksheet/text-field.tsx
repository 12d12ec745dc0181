type Props = { label: string; value: string; onChange: (value: string) => void; onRest: () => void }

/** A text under its label. Leaving it ends what is one step to undo. */
export function TextField({ label, value, onChange, onRest }: Props) {
  return (
    <label className="stacked">
      {label}
      <input
        type="text"
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onBlur={onRest}
      />
    </label>
  )
}
