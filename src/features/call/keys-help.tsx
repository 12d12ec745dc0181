import { useWords } from '../../i18n/use-words'
import { Popover } from '../../ui/popover'
import { laterParts } from './later'
import { useSingleKeys } from './single-keys'

/** The button, and the key, that open the list of keys. */
export function KeysHelp() {
  const t = useWords()
  const { part: later } = laterParts.use()
  useSingleKeys((key) => {
    if (key !== '?') return false
    document.getElementById('keys')?.showPopover()
    return true
  })
  return (
    <Popover id="keys" label={t('keys.title')} title={t('keys.title')} className="quiet">
      {later && <later.KeysList />}
    </Popover>
  )
}
