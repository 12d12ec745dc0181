import { memo, useState } from 'react'
import { useWords } from '../../i18n/use-words'
import type { Playbook } from '../../playbook/schema'
import { Option } from '../../ui/option'
import { L2Check, type Weighing } from './l2-check'
import { GroupQuestion } from './question'
import type { SituationForm } from './use-situation-form'

type Props = Weighing & Pick<SituationForm, 'field'> & { playbook: Playbook }

/** The page's L2s side by side, each with a line of its guide; opening one shows all of it below. */
export const L2Question = memo(function L2Question({ field, playbook, ...weighing }: Props) {
  const t = useWords()
  const [checked, setChecked] = useState<string>()
  const guide = playbook.guides.find(({ id }) => id === checked)
  return (
    <GroupQuestion answer="l2" title={t('form.l2')}>
      <div className="options three">
        {playbook.l2.map(({ id, label }) => (
          <Option
            key={id}
            value={id}
            label={label}
            hint={playbook.guides.find((each) => each.id === id)?.summary}
            {...field('l2')}
          >
            <button
              type="button"
              className="link"
              aria-expanded={checked === id}
              aria-controls="l2-check"
              aria-label={`${t('form.l2.check')} ${label}`}
              onClick={() => setChecked(checked === id ? undefined : id)}
            >
              {t('form.l2.check')}
            </button>
          </Option>
        ))}
      </div>
      <div id="l2-check">{guide && <L2Check guide={guide} playbook={playbook} {...weighing} />}</div>
    </GroupQuestion>
  )
})
