import { type KeyboardEvent, memo, useEffect, useId, useRef, useState } from 'react'
import type { Outcome } from '../../find'
import { useWords } from '../../i18n/use-words'
import type { Phase, Playbook, Target } from '../../playbook/schema'
import { OutcomeOption } from './outcome-option'
import { inPhase, targetOf } from './outcomes'
import { useSingleKeys } from './single-keys'
import type { Finder } from './use-finder'

type Props = {
  finder: Finder
  playbook: Playbook
  /** The phase that is picked already. */
  phase: Phase | undefined
  /** Goes where the words lead. */
  onTake: (target: Target) => void
}

/** The list is a popover where it can be tied to the box; elsewhere it is laid over what follows (call.css). */
const isPopover = typeof CSS !== 'undefined' && CSS.supports('anchor-name', '--search')

/** From the customer's words to a row, an L2 or another L1: a combobox, best outcome first and active. */
export const CustomerSearch = memo(function CustomerSearch({ finder, playbook, phase, onTake }: Props) {
  const t = useWords()
  const id = useId()
  const { find, hasFailed, retry } = finder
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const [isOpen, setIsOpen] = useState(false)
  const outcomes = isOpen && find ? inPhase(find(text), phase, playbook) : []
  const shown = outcomes[active]
  const hasWords = isOpen && find !== undefined && text.trim() !== ''

  const hasOutcomes = outcomes.length > 0
  useEffect(() => {
    if (isPopover) list.current?.togglePopover(hasOutcomes)
  }, [hasOutcomes])
  useSingleKeys((key) => {
    if (key !== '/') return false
    input.current?.focus()
    return true
  })
  const type = (words: string) => {
    setText(words)
    setActive(0)
    setIsOpen(true)
  }
  const pick = (outcome: Outcome) => {
    onTake(targetOf(outcome))
    type('')
    setIsOpen(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      if (shown) pick(shown)
    } else if (event.key === 'Escape') {
      if (isOpen && text !== '') setIsOpen(false)
      else type('')
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && text !== '') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      if (isOpen && outcomes.length > 0) setActive((active + step + outcomes.length) % outcomes.length)
      setIsOpen(true)
    }
  }
  return (
    <search className="search">
      <label htmlFor={`${id}-input`}>{t('search.label')}</label>
      <input
        id={`${id}-input`}
        ref={input}
        type="text"
        role="combobox"
        autoComplete="off"
        data-own-undo=""
        spellCheck={false}
        placeholder={t('search.example')}
        aria-autocomplete="list"
        aria-expanded={hasOutcomes}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown ? `${id}-${active}` : undefined}
        value={text}
        onChange={({ target }) => type(target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setIsOpen(false)}
      />
      <div
        id={`${id}-list`}
        ref={list}
        role="listbox"
        aria-label={t('search.outcomes')}
        popover={isPopover ? 'manual' : undefined}
        hidden={!hasOutcomes}
      >
        {outcomes.map((outcome, index) => (
          <OutcomeOption
            key={`${outcome.kind} ${outcome.id}`}
            id={`${id}-${index}`}
            outcome={outcome}
            playbook={playbook}
            text={text}
            isActive={index === active}
            onPick={() => pick(outcome)}
          />
        ))}
      </div>
      <p className={hasWords && outcomes.length === 0 ? 'search-none' : 'visually-hidden'} aria-live="polite">
        {hasWords &&
          (outcomes.length === 0 ? t('search.none') : t('search.count', { count: outcomes.length }))}
      </p>
      {hasFailed && (
        <p className="search-none" role="alert">
          {t('search.failed')}{' '}
          <button type="button" className="link" onClick={retry}>
            {t('load.retry')}
          </button>
        </p>
      )}
    </search>
  )
})
