import { Fragment } from 'react'
import type { Outcome } from '../../find'
import { useWords } from '../../i18n/use-words'
import type { Playbook } from '../../playbook/schema'
import { targetName } from '../../playbook/target'
import { targetOf } from './outcomes'

type Props = {
  id: string
  outcome: Outcome
  playbook: Playbook
  /** What the user typed. */
  text: string
  isActive: boolean
  onPick: () => void
}

/** One outcome in the list: its kind, its name, what it is, and the words that led to it. */
export function OutcomeOption({ id, outcome, playbook, text, isActive, onPick }: Props) {
  const t = useWords()
  const row = playbook.rows.find((each) => outcome.kind === 'row' && each.id === outcome.id)
  return (
    <button
      type="button"
      tabIndex={-1}
      id={id}
      role="option"
      aria-selected={isActive}
      // The input keeps the focus: a press must not take it away before the click counts.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      <span className="kind">{t(`search.${outcome.kind}`)}</span>
      <b>
        {row && `${t(`form.phase.${row.phase}`)} › `}
        {row ? row.lead : targetName(targetOf(outcome), playbook)}
      </b>
      <q>
        <Marked text={text} ranges={outcome.because.ranges} />
      </q>
    </button>
  )
}

/** A text with the ranges in it marked. */
function Marked({ text, ranges }: { text: string; ranges: Outcome['because']['ranges'] }) {
  const ends = [0, ...ranges.map(({ end }) => end)]
  return (
    <>
      {ranges.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(ends[index], start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  )
}
