import { useWords } from '../i18n/use-words'
import { type Change, changesBetween } from '../playbook/changes'
import type { Language, Playbook, Playbooks } from '../playbook/schema'
import { OldToNew } from './old-to-new'
import { usePlaceName } from './use-place-name'

type Props = { inUse: Playbooks; latest: Playbooks; screen: Language; other: Language }

/** What the page says differently, in the language of the screen; and what it does in the other language only. */
export function ChangeList({ inUse, latest, screen, other }: Props) {
  const t = useWords()
  const changes = changesBetween(inUse[screen], latest[screen])
  const said = new Set(changes.map(({ place }) => JSON.stringify(place)))
  const others = changesBetween(inUse[other], latest[other]).filter(
    ({ place }) => !said.has(JSON.stringify(place)),
  )
  return (
    <section>
      <h3>{t('change.page', { count: changes.length })}</h3>
      <List changes={changes} inUse={inUse[screen]} latest={latest[screen]} language={undefined} />
      {others.length > 0 && (
        <>
          <h3>{t(`change.only.${other}`, { count: others.length })}</h3>
          <List changes={others} inUse={inUse[other]} latest={latest[other]} language={other} />
        </>
      )}
    </section>
  )
}

type ListProps = {
  changes: readonly Change[]
  inUse: Playbook
  latest: Playbook
  /** That of the words, where the screen has another. */
  language: Language | undefined
}

function List({ changes, inUse, latest, language }: ListProps) {
  const t = useWords()
  const nameOf = usePlaceName(inUse, latest)
  return (
    <ul className="changes">
      {changes.map((change, index) => (
        <li key={index}>
          <b>{nameOf(change.place)}</b>
          <OldToNew before={wordsOf(change, 'before')} after={wordsOf(change, 'after')} language={language} />
          {change.before?.text === change.after?.text && <span> {t('change.readAnew')}</span>}
        </li>
      ))}
    </ul>
  )

  function wordsOf({ place, ...change }: Change, side: 'before' | 'after'): string | undefined {
    const text = change[side]?.text
    if (place.part !== 'phase' || (text !== 'assignment' && text !== 'delivery')) return text
    return t(`form.phase.${text}`)
  }
}
