import { useTranslation } from 'react-i18next'
import { ActionButton } from '../../ui/action-button'
import { useAnnounce } from '../../ui/announcer'
import { pinnedWindow } from './pinned-window'

/** Pins the transfer list beside FTOP, or takes it back. */
export function PinButton() {
  const { t } = useTranslation()
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
    <ActionButton isReady onPress={() => (page ? page.close() : void pin())}>
      {t(page ? 'pin.close' : 'pin.open')}
    </ActionButton>
  )
}
