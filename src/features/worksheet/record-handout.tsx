import { useTranslation } from 'react-i18next'
import '../../i18n/later-words'
import { useValueFormat } from '../../i18n/value-format'
import type { FieldId, Playbooks } from '../../playbook/schema'
import type { Place, Worksheet } from '../../record/worksheet'
import { MailIcon } from '../../ui/icons'
import { Popover } from '../../ui/popover'
import { AccountTeamMessage } from './account-team-message'
import { isAt, toldRecords } from './account-team'
import { EventButton } from './event-button'
import './export.css'

type Props = { field: FieldId; worksheet: Worksheet; playbooks: Playbooks; place: Place }

/** What else can be done with a field of a record than to copy it: its date is an event, its action is a message. */
export function RecordHandout({ field, worksheet, playbooks, place }: Props) {
  const { t } = useTranslation()
  const format = useValueFormat()
  const told = toldRecords(worksheet, playbooks[format.language]).find((each) => isAt(place, each))
  if (told === undefined) return null
  if (field === 'nextActionDate') return <EventButton told={told} worksheet={worksheet} format={format} />
  if (field !== 'nextAction' || !told.tells) return null
  return (
    <Popover label={t('message.title')} icon={<MailIcon />} title={t('message.title')} className="icon">
      <AccountTeamMessage worksheet={worksheet} playbooks={playbooks} place={place} />
    </Popover>
  )
}
