type Props<Value extends string> = {
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onChoose: (value: Value) => void
}

/** A native list to choose from, under its label. */
export function Select<Value extends string>({ label, value, options, onChoose }: Props<Value>) {
  return (
    <label className="select">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const option = options.find((each) => each.value === target.value)
          if (option) onChoose(option.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
