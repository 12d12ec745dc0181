import { useTranslation } from 'react-i18next'
import { ActionButton } from '../../ui/action-button'
import { singleKeys } from './single-keys'
import { useCallKeys } from './use-call-keys'
import type { Handover } from './use-handover'

const key = 'c'

/** Walks down the transfer list: each press, or key, copies the next value that FTOP has not. */
export function CopyNextButton({ handover, page }: { handover: Handover; page?: Window }) {
  const { t } = useTranslation()
  useCallKeys({ [key]: handover.copyNext }, page)
  return (
    <ActionButton isPrimary isReady={handover.next !== undefined} onPress={handover.copyNext}>
      {t('transfer.next')}
      {singleKeys.use() === 'on' && <kbd aria-hidden="true">{key.toUpperCase()}</kbd>}
    </ActionButton>
  )
}
