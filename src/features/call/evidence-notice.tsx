import { useMemo } from 'react'
import type { Find } from '../../find'
import { useWords } from '../../i18n/use-words'
import type { Playbook, Target } from '../../playbook/schema'
import { targetName } from '../../playbook/target'
import type { Entry } from '../../record/entry'
import { leadsAway, maxNoteLength, type Pointer, weigh } from '../../rules'
import { l1OfRow } from '../../record/l1-of-row'
import { targetOf } from './outcomes'
import { useSettled } from './use-settled'

type Props = {
  entry: Entry
  row: string
  playbook: Playbook
  find: Find | undefined
  onGo: (target: Target) => void
  onOverrule: (target: Target, is: boolean) => void
}

/** Says, before anything is copied, that the answers or the note speak for another case. The user may overrule it. */
export function EvidenceNotice({ entry, row, playbook, find, onGo, onOverrule }: Props) {
  const t = useWords()
  const note = useSettled(entry.situation.notes ?? '')
  const wordsOf = (because: Pointer['because']): string[] =>
    because.map(({ question, answer }) => `${question} – ${t(`check.${answer}`)}`)

  const reasons = new Map<Target, string[]>()
  for (const { target, because } of weigh(playbook.guides, entry.evidence))
    reasons.set(target, wordsOf(because))
  // What is far longer than any note is no evidence, and would only take time.
  const [best] = useMemo(() => find?.(note.slice(0, 2 * maxNoteLength)) ?? [], [find, note])
  if (best) reasons.set(targetOf(best), [...(reasons.get(targetOf(best)) ?? []), t('evidence.note')])

  return [...reasons]
    .filter(([target]) => leadsAway(target, row, l1OfRow(playbook, row)) && isAnotherCase(target, playbook))
    .map(([target, words]) => {
      const name = targetName(target, playbook)
      if (entry.overruled.includes(target)) {
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
            {words.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <div className="buttons">
            <button type="button" className="button" onClick={() => onGo(target)}>
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

/** A note tells rows of one L1 apart by chance only; a row of another L1 is another case. */
function isAnotherCase(target: Target, playbook: Playbook): boolean {
  const row = playbook.rows.find(({ id }) => target === `row/${id}`)
  return row === undefined || l1OfRow(playbook, row.id) !== 'no-intent'
}
