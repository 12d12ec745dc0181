import { useTranslation } from 'react-i18next'
import type { Playbook, Target } from '../../playbook/schema'
import type { Entry } from '../../record/worksheet'
import { gradeNote, type Pointer, weigh } from '../../rules'
import { l1OfRow } from './l1-of-row'
import { answersFor, elsewhereIdOf, targetName } from './target'

type Props = {
  entry: Entry
  row: string
  playbook: Playbook
  onGo: (answers: Entry['situation']) => void
  onOverrule: (target: Target, is: boolean) => void
}

/** Says, before anything is copied, that the answers or the note speak for another L1. The user may overrule it. */
export function EvidenceNotice({ entry, row, playbook, onGo, onOverrule }: Props) {
  const { t } = useTranslation()
  const l1 = l1OfRow(playbook, row)
  const reasons = [
    ...weigh(playbook.guides, entry.evidence).map(({ target, because }) => ({
      target,
      words: wordsOf(because),
    })),
    ...targetsInNote(entry, l1).map((target) => ({ target, words: [t('evidence.note')] })),
  ].filter(({ target }) => elsewhereIdOf(target) !== undefined && target.split('/')[0] !== l1)
  const targets = [...new Set(reasons.map(({ target }) => target))]

  function wordsOf(because: Pointer['because']): string[] {
    return because.map(({ question, answer }) => `${question} – ${t(`check.${answer}`)}`)
  }
  return targets.map((target) => {
    const name = targetName(target, playbook)
    const isOverruled = entry.overruled.includes(target)
    if (isOverruled) {
      return (
        <p key={target} className="evidence overruled">
          {t('evidence.overruled', { target: name })}{' '}
          <button type="button" className="link" onClick={() => onOverrule(target, false)}>
            {t('evidence.undo')}
          </button>
        </p>
      )
    }
    return (
      <div key={target} className="evidence">
        <p>
          <b>{t('evidence.title', { target: name })}</b>
        </p>
        <ul>
          {reasons
            .filter((reason) => reason.target === target)
            .flatMap(({ words }) => words)
            .map((words) => (
              <li key={words}>{words}</li>
            ))}
        </ul>
        <div className="buttons">
          <button type="button" className="button" onClick={() => onGo(answersFor(target, playbook))}>
            {t('evidence.go')}
          </button>
          <button type="button" className="button" onClick={() => onOverrule(target, true)}>
            {t('evidence.stay')}
          </button>
        </div>
      </div>
    )
  })
}

/** Where a note belongs that does not belong under this L1. */
function targetsInNote({ situation }: Entry, l1: ReturnType<typeof l1OfRow>): Target[] {
  const { findings } = gradeNote(situation.notes ?? '', { l1, l2: situation.l2 })
  return findings.flatMap((finding) => {
    if (finding.code === 'belongs-elsewhere') return [finding.target]
    return finding.code === 'bounded' || finding.code === 'fasttrack-declined' ? ['in-progress'] : []
  })
}
