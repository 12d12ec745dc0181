import { memo } from 'react'
import { useWords } from '../../i18n/use-words'
import { dateForm, dateForms, valueLanguage, valueLanguages } from '../../i18n/value-format'
import { settingsIcon } from '../../ui/icons'
import { Popover } from '../../ui/popover'
import { Select } from '../../ui/select'

/** In which language and with which dates values are copied. */
export const RecordSettings = memo(function RecordSettings() {
  const t = useWords()
  return (
    <Popover label={t('record.settings')} icon={settingsIcon} title={t('record.settings')} className="icon">
      <div className="record-settings">
        <Select
          label={t('record.values')}
          value={valueLanguage.use()}
          options={valueLanguages.map((value) => ({ value, label: t(`record.values.${value}`) }))}
          onChoose={valueLanguage.choose}
        />
        <Select
          label={t('record.dates')}
          value={dateForm.use()}
          options={dateForms.map((value) => ({ value, label: t(`record.dates.${value}`) }))}
          onChoose={dateForm.choose}
        />
      </div>
    </Popover>
  )
})
