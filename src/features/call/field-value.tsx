import { useLanguage } from '../../i18n/use-language'
import { languages } from '../../playbook/schema'
import { copyText } from '../../record/format'
import type { RecordField } from '../../record/record'
import type { Handover } from './use-handover'

type Props = { field: RecordField; handover: Handover }

/**
 * A value exactly as copying yields it, and below in small type what the other language says where that differs: it
 * is read out to the customer in one and entered in the other. Dates too, as 5/6 and 06.05. are one day.
 */
export function FieldValue({ field, handover: { format, otherWords } }: Props) {
  const screen = useLanguage()
  const language = field.field === 'engagementScenario' ? 'en' : format.language
  const other = languages.find((each) => each !== format.language)
  const words = otherWords(field)
  return (
    <>
      <span data-value="" lang={language === screen ? undefined : language}>
        {copyText(field, format.dates)}
      </span>
      {words !== '' && (
        <small className="other" lang={other === screen ? undefined : other}>
          {words}
        </small>
      )}
    </>
  )
}
