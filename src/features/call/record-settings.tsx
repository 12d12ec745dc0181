import { useTranslation } from 'react-i18next'
import { chooseValueSettings, type ValueFormat } from '../../i18n/value-settings'
import { languages } from '../../playbook/schema'
import { SettingsIcon } from '../../ui/icons'
import { Popover } from '../../ui/popover'

/** In which language and with which dates values are copied. */
export function RecordSettings({ format: { settings } }: { format: ValueFormat }) {
  const { t } = useTranslation()
  return (
    <Popover
      label={t('record.settings')}
      icon={<SettingsIcon />}
      title={t('record.settings')}
      className="icon"
    >
      <div className="record-settings">
        <label className="stacked">
          {t('record.values')}
          <select
            value={settings.language}
            onChange={({ target }) =>
              chooseValueSettings({
                language: languages.find((language) => language === target.value) ?? 'screen',
              })
            }
          >
            <option value="screen">{t('record.values.screen')}</option>
            {languages.map((language) => (
              <option key={language} value={language}>
                {t(`record.values.${language}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="stacked">
          {t('record.dates')}
          <select
            value={settings.dates}
            onChange={({ target }) =>
              chooseValueSettings({ dates: target.value === 'iso' ? 'iso' : 'language' })
            }
          >
            <option value="language">{t('record.dates.language')}</option>
            <option value="iso">{t('record.dates.iso')}</option>
          </select>
        </label>
      </div>
    </Popover>
  )
}
