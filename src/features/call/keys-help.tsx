import { useTranslation } from 'react-i18next'
import { Popover } from '../../ui/popover'
import { singleKeys } from './single-keys'

/** The list of keys, and the switch for those of one key. */
export function KeysHelp() {
  const { t } = useTranslation()
  const isOn = singleKeys.use() === 'on'
  return (
    <Popover label={t('keys.title')} title={t('keys.title')} className="quiet">
      <dl className="keys">
        <div>
          <dt>
            <kbd>/</kbd>
          </dt>
          <dd>{t('search.label')}</dd>
        </div>
        <div>
          <dt>
            <kbd>1</kbd>–<kbd>9</kbd>
          </dt>
          <dd>{t('keys.digits')}</dd>
        </div>
      </dl>
      <label className="check">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => singleKeys.choose(target.checked ? 'on' : 'off')}
        />
        {t('keys.single')}
      </label>
    </Popover>
  )
}
