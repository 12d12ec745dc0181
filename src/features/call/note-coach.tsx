import type { ReactNode } from 'react'
import '../../i18n/later-words'
import { useWords, type Words } from '../../i18n/use-words'
import type { Playbook } from '../../playbook/schema'
import { gradeNote, type NoteFinding, type NoteGrade, type NoteL1 } from '../../rules'
import { useSettled } from './use-settled'

type Props = {
  text: string
  l1: NoteL1
  l2: string | undefined
  /** The notes of the customer's other services. */
  otherNotes: readonly string[]
  playbook: Playbook
}

/** Grades the note as FTOP's reviewers would, and says what to mend and where. It advises; it never blocks. */
export function NoteCoach({ text, l1, l2, otherNotes, playbook }: Props) {
  const t = useWords()
  const settled = useSettled(text)
  if (settled.trim() === '') return null
  const { grade, findings } = gradeNote(settled, { l1, l2, otherNotes })
  return (
    <div className="coach" data-grade={grade} aria-live="polite">
      <p>
        <span aria-hidden="true">{marks[grade]}</span> {t(`coach.${grade}`)}
      </p>
      {findings.length > 0 && (
        <ul>
          {findings.map((finding) => (
            <li key={`${finding.code} ${finding.start}`}>
              {sentenceOf(finding, playbook, t)}
              <Excerpt text={settled} finding={finding} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const marks: Record<NoteGrade, string> = { good: '✓', incomplete: '◐', poor: '○' }

function sentenceOf(finding: NoteFinding, playbook: Playbook, t: Words): string {
  switch (finding.code) {
    case 'too-long':
      return t('coach.too-long', { length: finding.length, limit: finding.limit })
    case 'too-many-sentences':
      return t('coach.too-many-sentences', { sentences: finding.count })
    case 'contradicts-l1':
      return t('coach.contradicts-l1', { l1: l1Name(finding.pointsTo, playbook) })
    case 'belongs-elsewhere': {
      const elsewhere = playbook.elsewhere.find(({ id }) => id === finding.target)
      const target = [elsewhere?.l1, elsewhere?.l2].filter(Boolean).join(' › ')
      return t('coach.belongs-elsewhere', { target })
    }
    case 'reason-of-other-l2':
      return t('coach.reason-of-other-l2', { l2: playbook.l2.find(({ id }) => id === finding.l2)?.label })
    case 'same-as-other-note':
      return t('coach.same-as-other-note')
    default:
      return t(`coach.${finding.code}`)
  }
}

function l1Name(l1: NoteL1, playbook: Playbook): string {
  const elsewhere = playbook.elsewhere.find(({ id }) => id.split('/')[0] === l1)
  return elsewhere?.l1 ?? playbook.title
}

/** How much of the note stands around a marked place. */
const around = 24

/** The place in the note, marked. A finding about the whole note needs none. */
function Excerpt({ text, finding: { start, end } }: { text: string; finding: NoteFinding }): ReactNode {
  if (end - start === 0 || end - start >= text.trim().length) return null
  const [from, to] = [Math.max(0, start - around), Math.min(text.length, end + around)]
  return (
    <q>
      {from > 0 && '…'}
      {text.slice(from, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, to)}
      {to < text.length && '…'}
    </q>
  )
}
