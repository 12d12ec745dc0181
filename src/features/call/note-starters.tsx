import { useWords, type Words } from '../../i18n/use-words'
import type { Playbook } from '../../playbook/schema'
import type { NoteL1 } from '../../rules'

type Props = {
  playbook: Playbook
  l1: NoteL1
  l2: string | undefined
  /** The service's name; without it the pattern keeps a gap for it. */
  service?: string | undefined
  onStart: (notes: string) => void
  /** The control that the pattern is written into. */
  controlId: string
}

/** Sentence patterns to begin a note with. Picking one writes it; its gaps are left to fill in. */
export function NoteStarters({ playbook, l1, l2, service, onStart, controlId }: Props) {
  const t = useWords()
  const gap = t('coach.slot.service')
  const patterns = patternsOf(playbook, l1, l2, t).map((pattern) =>
    service === undefined ? pattern : pattern.replaceAll(gap, () => service),
  )
  const start = (pattern: string) => {
    // The patterns go once there is a note, and would take the focus with them.
    document.getElementById(controlId)?.focus()
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

/** Three for each L1. No Intent has three for each reason, in its guide; before a reason is picked, one of each. */
function patternsOf(playbook: Playbook, l1: NoteL1, l2: string | undefined, t: Words): string[] {
  if (l1 !== 'no-intent') return ([1, 2, 3] as const).map((number) => t(`coach.start.${l1}.${number}`))
  const guide = playbook.guides.find(({ id }) => id === l2)
  return guide ? guide.notes : playbook.guides.flatMap(({ notes }) => notes.slice(0, 1))
}

/** Selects the first gap of a pattern in its control, so that typing fills it. */
function selectFirstGap(control: HTMLElement | null): void {
  if (!(control instanceof HTMLTextAreaElement)) return
  const gap = /\[[^\]]*\]/.exec(control.value)
  control.focus()
  if (gap) control.setSelectionRange(gap.index, gap.index + gap[0].length)
}
