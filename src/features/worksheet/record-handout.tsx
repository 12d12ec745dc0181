import '../../i18n/later-words'
import { useWords } from '../../i18n/use-words'
import { useValueFormat } from '../../i18n/value-format'
import type { Playbooks } from '../../playbook/schema'
import type { Desk } from '../../storage/desk'
import { mailIcon } from '../../ui/icons'
import { Popover } from '../../ui/popover'
import { useStore } from '../../ui/use-store'
import { AccountTeamMessage } from './account-team-message'
import { toldRecords } from './account-team'
import { EventButton } from './event-button'
import './export.css'

type Props = { desk: Desk; playbooks: Playbooks }

/** The next action date of the record in hand as an event. */
export function DateHandout(props: Props) {
  const { told, worksheet, format } = useTold(props)
  return told && <EventButton told={told} worksheet={worksheet} format={format} />
}

/** The next action of the record in hand as a message, where it tells somebody. */
export function ActionHandout({ playbooks, ...props }: Props) {
  const t = useWords()
  const { told, worksheet, place } = useTold({ playbooks, ...props })
  if (told?.tells !== true) return null
  return (
    <Popover label={t('message.title')} icon={mailIcon} title={t('message.title')} className="icon">
      <AccountTeamMessage worksheet={worksheet} playbooks={playbooks} place={place} />
    </Popover>
  )
}

function useTold({ desk, playbooks }: Props) {
  const format = useValueFormat()
  const worksheet = useStore(desk, ({ draft }) => draft.worksheet)
  const place = useStore(desk, ({ draft }) => draft.place)
  const [told] = toldRecords(worksheet, playbooks[format.language], place)
  return { told, worksheet, place, format }
}
