import { useTranslation } from 'react-i18next'
import type { Playbook } from '../../playbook/schema'

type Props = {
  playbook: Playbook
  l2: string | undefined
  onStart: (notes: string) => void
  /** The control that the pattern is written into. */
  controlId: string
}

/** Sentence patterns for the picked reason; before it is picked, one for each. Picking one writes it; its gaps are left to fill in. */
export function NoteStarters({ playbook, l2, onStart, controlId }: Props) {
  const { t } = useTranslation()
  const guide = playbook.guides.find(({ id }) => id === l2)
  const patterns = guide ? guide.notes : playbook.guides.flatMap(({ notes }) => notes.slice(0, 1))
  const start = (pattern: string) => {
    onStart(pattern)
    // The form takes the text over once this event is done.
    requestAnimationFrame(() => selectFirstGap(document.getElementById(controlId)))
  }
  return (
    <details className="starters">
      <summary>{t('coach.starters')}</summary>
      <ul>
        {patterns.map((pattern) => (
          <li key={pattern}>
            <button type="button" className="link" onClick={() => start(pattern)}>
              {pattern}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Selects the first gap of a pattern in its control, so that typing fills it. */
function selectFirstGap(control: HTMLElement | null): void {
  if (!(control instanceof HTMLTextAreaElement)) return
  const gap = /\[[^\]]*\]/.exec(control.value)
  control.focus()
  if (gap) control.setSelectionRange(gap.index, gap.index + gap[0].length)
}
