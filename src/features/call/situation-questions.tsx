import { useErratumWords } from '../../i18n/erratum-words'
import { memo } from 'react'
import { useWords } from '../../i18n/use-words'
import { type Phase, phases, type Playbook } from '../../playbook/schema'
import { ErratumMark } from '../../ui/erratum-mark'
import { Option } from '../../ui/option'
import { GroupQuestion } from './question'
import type { SituationForm } from './use-situation-form'

type Props = Pick<SituationForm, 'field'>

export const PhaseQuestion = memo(function PhaseQuestion({ field }: Props) {
  const t = useWords()
  return (
    <GroupQuestion answer="phase" title={t('form.phase')}>
      <div className="options two">
        {phases.map((phase) => (
          <Option
            key={phase}
            value={phase}
            label={t(`form.phase.${phase}`)}
            hint={t(`form.phase.${phase}.hint`)}
            {...field('phase')}
          />
        ))}
      </div>
    </GroupQuestion>
  )
})

type RowProps = Props & { playbook: Playbook; phase: Phase | undefined }

/** The rows of the phase, each by its lead and the customer's case as the page says it. */
export const RowQuestion = memo(function RowQuestion({ field, playbook, phase }: RowProps) {
  const t = useWords()
  const errata = useErratumWords()
  const rows = playbook.rows.filter((row) => row.phase === phase)
  if (phase === undefined) {
    return (
      <GroupQuestion
        answer="row"
        title={t('form.situation')}
        hint={t('form.situation.first')}
        children={null}
      />
    )
  }
  return (
    <GroupQuestion answer="row" title={t('form.situation')}>
      <div className="options">
        {rows.map((row) => (
          <Option key={row.id} value={row.id} label={row.lead} detail={row.statement} {...field('row')}>
            <ErratumMark
              erratum={playbook.errata.find(({ place }) => place === `${row.id}.statement`)}
              words={errata}
            />
          </Option>
        ))}
        <Option
          value="none"
          label={t('form.situation.none')}
          hint={t('form.situation.none.hint')}
          {...field('row')}
        />
      </div>
    </GroupQuestion>
  )
})

/** Where a case belongs that no row covers: every other L1, with its L2s. */
export const ElsewhereQuestion = memo(function ElsewhereQuestion({
  field,
  playbook,
}: Omit<RowProps, 'phase'>) {
  const t = useWords()
  return (
    <GroupQuestion answer="elsewhere" title={t('form.elsewhere')}>
      <div className="options">
        {playbook.elsewhere.map(({ id, l1, l2, is }) => (
          <Option
            key={id}
            value={id}
            label={l2 === '' ? l1 : `${l1} › ${l2}`}
            hint={is}
            {...field('elsewhere')}
          />
        ))}
      </div>
    </GroupQuestion>
  )
})
