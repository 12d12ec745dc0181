import { type KeyboardEvent, memo, useState } from 'react'
import { useWords } from '../../i18n/use-words'
import { isEqual } from '../../record/patch'
import { services } from '../../rules'
import { Popover } from '../../ui/popover'

type Props = {
  /** The names that the customer's services have already. */
  taken: readonly string[]
  onAdd: (name: string) => void
}

/** Adds a service: one press on its name, or a few letters and Enter; any other name goes as well. */
export const AddService = memo(function AddService({ taken, onAdd }: Props) {
  const t = useWords()
  return (
    <Popover id="add-service" label={t('strip.add')} title={t('strip.add.title')} className="chip-add" isKept>
      <ServiceChoice taken={taken} onAdd={onAdd} />
    </Popover>
  )
}, isSame)

function isSame(one: Props, other: Props): boolean {
  return one.onAdd === other.onAdd && isEqual(one.taken, other.taken)
}

function ServiceChoice({ taken, onAdd }: Props) {
  const t = useWords()
  const [text, setText] = useState('')
  const typed = text.trim()
  const offered = services.filter(
    (name) => !taken.includes(name) && name.toLowerCase().includes(typed.toLowerCase()),
  )
  const add = (name: string) => {
    document.getElementById('add-service')?.hidePopover()
    setText('')
    onAdd(name)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed === '') return
    event.preventDefault()
    add(offered.find((name) => name.toLowerCase().startsWith(typed.toLowerCase())) ?? offered[0] ?? typed)
  }
  return (
    <div className="service-choice">
      <label className="stacked">
        {t('strip.add.name')}
        <input
          type="text"
          autoComplete="off"
          data-own-undo=""
          ref={focusOnOpening}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <ul>
        {offered.map((name) => (
          <li key={name}>
            <button type="button" className="button" onClick={() => add(name)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      {typed !== '' && !services.some((name) => name.toLowerCase() === typed.toLowerCase()) && (
        <button type="button" className="button" onClick={() => add(typed)}>
          {t('strip.add.own', { name: typed })}
        </button>
      )}
    </div>
  )
}

/** The browser focuses it together with the opening, so that not even the first letter is lost. React sets no such attribute. */
function focusOnOpening(control: HTMLElement | null): void {
  control?.setAttribute('autofocus', '')
}
