import { Fragment } from 'react'
import { useWords } from '../../i18n/use-words'
import type { L2Guide, Playbook, Target } from '../../playbook/schema'
import { targetName } from '../../playbook/target'
import { type Evidence, questionKey, weigh } from '../../rules'
import { Segmented } from '../../ui/segmented'

/** What the customer answered to the guides' questions, and what follows from it. */
export type Weighing = {
  evidence: Evidence
  onAsked: (question: string, answer: 'yes' | 'no' | undefined) => void
  /** Goes where something belongs. */
  onTake: (target: Target) => void
}

type Props = Weighing & { guide: L2Guide; playbook: Playbook }

/** Whether an L2 is the right one: what fits, what does not and where that belongs, and what to ask. */
export function L2Check({ guide, playbook, evidence, onAsked, onTake }: Props) {
  const t = useWords()
  const pointers = weigh(playbook.guides, evidence)
  return (
    <section className="l2-check" aria-label={guide.title}>
      <h2>{t('guide.fits')}</h2>
      <ul>
        {guide.fits.map((fit) => (
          <li key={fit}>{fit}</li>
        ))}
      </ul>
      <h2>{t('guide.doesNotFit')}</h2>
      <ul>
        {guide.doesNotFit.map(({ text, instead }) => (
          <li key={text}>
            {text}{' '}
            {instead.map((target) => (
              <Fragment key={target}>
                <button type="button" className="link" onClick={() => onTake(target)}>
                  {t('check.goTo', { target: targetName(target, playbook) })}
                </button>{' '}
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
      <h2>{t('guide.ask')}</h2>
      <ul className="asks">
        {guide.ask.map(({ question }, index) => {
          const key = questionKey(guide.id, index)
          return (
            <li key={key}>
              <span>{question}</span>
              <Segmented
                legend={question}
                value={evidence[key] ?? 'notAsked'}
                options={[
                  { value: 'yes', label: t('check.yes') },
                  { value: 'no', label: t('check.no') },
                  { value: 'notAsked', label: t('check.notAsked') },
                ]}
                onChoose={(answer) => onAsked(key, answer === 'notAsked' ? undefined : answer)}
              />
            </li>
          )
        })}
      </ul>
      {pointers.length > 0 && (
        <ul className="pointers">
          {pointers.map(({ target, because }) => (
            <li key={target}>
              {t('check.pointsTo', { count: because.length, target: targetName(target, playbook) })}{' '}
              <button type="button" className="link" onClick={() => onTake(target)}>
                {t('check.take')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <a href={`#/l2/${guide.id}`}>{t('form.l2.guide')}</a>
    </section>
  )
}
