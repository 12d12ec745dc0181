import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language'
import type { Playbooks, Target } from '../../playbook/schema'
import { targetName } from '../../playbook/target'
import { buildRecord, openFields } from '../../record/record'
import { type Change, isEmptyEntry, type Worksheet } from '../../record/worksheet'
import { answersFor, recommend } from '../../rules'
import { ActionButton } from '../../ui/action-button'
import { useAnnounce } from '../../ui/announcer'
import './call.css'
import { CustomerSearch } from './customer-search'
import { KeysHelp } from './keys-help'
import { QuestionForm } from './question-form'
import { RecordPanel } from './record-panel'
import { useFinder } from './use-finder'
import { useMoveOn } from './use-move-on'

type Props = { playbooks: Playbooks; worksheet: Worksheet; change: (change: Change) => void }

/** The main view: left the questions, right the record, always in sight. */
export function CallView({ playbooks, worksheet: { entry, past, future }, change }: Props) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const language = useLanguage()
  const playbook = playbooks[language]
  const recommendation = recommend(playbook, entry.situation)
  const open = openFields(buildRecord(recommendation, entry.overrides, language))
  const act = (done: Change, words: string) => {
    change(done)
    announce(words)
  }
  const moveOn = useMoveOn(recommendation)
  const finder = useFinder(playbooks)
  const take = (target: Target) => {
    moveOn()
    const answers = answersFor(target, playbook, entry.situation)
    act({ type: 'answered', answers }, t('check.taken', { target: targetName(target, playbook) }))
  }
  return (
    <div className="call">
      <h1 className="visually-hidden" tabIndex={-1}>
        {t('view.call')}
      </h1>
      <div className="call-questions">
        <div className="call-tools">
          <ActionButton isReady={past.length > 0} onPress={() => act({ type: 'undone' }, t('app.undone'))}>
            {t('app.undo')}
          </ActionButton>
          <ActionButton isReady={future.length > 0} onPress={() => act({ type: 'redone' }, t('app.redone'))}>
            {t('app.redo')}
          </ActionButton>
          <ActionButton
            isReady={!isEmptyEntry(entry)}
            onPress={() => act({ type: 'cleared' }, t('form.new.done'))}
          >
            {t('form.new')}
          </ActionButton>
          <KeysHelp />
        </div>
        <CustomerSearch finder={finder} playbook={playbook} phase={entry.situation.phase} onTake={take} />
        <QuestionForm
          playbook={playbook}
          situation={entry.situation}
          recommendation={recommendation}
          onAnswer={(answers) => change({ type: 'answered', answers })}
          evidence={entry.evidence}
          onAsked={(question, answer) => change({ type: 'asked', question, answer })}
          onTake={take}
          onRest={() => change({ type: 'rested' })}
        />
      </div>
      <RecordPanel playbooks={playbooks} entry={entry} change={change} find={finder.find} onTake={take} />
      <button type="button" className="call-summary" onClick={toRecord}>
        <span>
          {recommendation.status === 'matched'
            ? t('record.openCount', { count: open.length })
            : t('record.title')}
        </span>
        <b>{t('record.show')}</b>
      </button>
    </div>
  )
}

/** To the top of the record: by itself the focus would bring the middle of it into sight. */
function toRecord(): void {
  const record = document.getElementById('record')
  record?.focus({ preventScroll: true })
  record?.scrollIntoView({ block: 'start' })
}
