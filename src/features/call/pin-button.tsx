import { useWords } from '../../i18n/use-words'
import { ActionButton } from '../../ui/action-button'
import { useAnnounce } from '../../ui/announcer'
import { pinIcon } from '../../ui/icons'
import { pinnedWindow } from './pinned-window'

/** Pins the transfer list beside FTOP, or takes it back. */
export function PinButton() {
  const t = useWords()
  const announce = useAnnounce()
  const page = pinnedWindow.use()
  const pin = async () => {
    try {
      const { openPinnedWindow } = await import('./open-pinned-window')
      if (!(await openPinnedWindow())) announce(t('pin.blocked'))
    } catch {
      announce(t('part.failed.text'))
    }
  }
  return (
    <ActionButton
      label={t(page ? 'pin.close' : 'pin.open')}
      isReady
      onPress={() => (page ? page.close() : void pin())}
    >
      {pinIcon}
    </ActionButton>
  )
}
