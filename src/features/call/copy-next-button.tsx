import { useWords } from '../../i18n/use-words'
import { ActionButton } from '../../ui/action-button'
import { singleKeys } from './single-keys'
import { useCallKeys } from './use-call-keys'
import type { Handover } from './use-handover'

const key = 'c'

type Props = Pick<Handover, 'hasNext' | 'actions'> & { page?: Window }

/** Walks down the transfer list: each press, or key, copies the next value that FTOP has not. */
export function CopyNextButton({ hasNext, actions, page }: Props) {
  const t = useWords()
  useCallKeys({ [key]: actions.copyNext }, page)
  return (
    <ActionButton isPrimary isReady={hasNext} onPress={actions.copyNext}>
      {t('transfer.next')}
      {singleKeys.use() === 'on' && <kbd aria-hidden="true">{key.toUpperCase()}</kbd>}
    </ActionButton>
  )
}
