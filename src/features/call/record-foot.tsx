import { exportedRecord } from '../../i18n/exported-record'
import { useWords } from '../../i18n/use-words'
import type { Playbook } from '../../playbook/schema'
import type { Entry } from '../../record/entry'
import { asTable, asText } from '../../record/export'
import { openFields } from '../../record/record'
import type { Recommendation } from '../../rules'
import { ActionButton } from '../../ui/action-button'
import { tableIcon } from '../../ui/icons'
import { CopyNextButton } from './copy-next-button'
import { PinButton } from './pin-button'
import { TransferProgress } from './transfer-progress'
import type { Copy } from './use-copy'
import type { Handover } from './use-handover'

type Props = {
  status: Recommendation['status']
  entry: Entry
  /** The playbook in the language of the values. */
  playbook: Playbook
  handover: Handover
  copy: Copy
}

/**
 * How far the record is, and its copying. Value by value it goes into FTOP; copied as a whole, with its proof, it goes
 * into a mail or into notes, so that marks no value as brought over.
 */
export function RecordFoot({ status, entry, playbook, handover, copy }: Props) {
  const t = useWords()
  const { fields, format, progress } = handover
  const exported = () =>
    exportedRecord(entry, playbook, format, { at: new Date(), called: 'record.copiedAt' })
  const count = openFields(fields).length
  const isMatched = status === 'matched'
  const copyAll = () => {
    const done = count === 0 ? t('record.copyAll.done') : t('record.copyAll.doneOpen', { count })
    void copy(asText(exported()), done)
  }
  return (
    <footer className="record-foot">
      <p className="hint transfer-progress">
        {isMatched && <TransferProgress {...progress} />}
        {/* What a pick has done is said to those who do not see it. */}
        <span aria-live="polite">
          {isMatched
            ? count === 0
              ? t('record.complete')
              : t('record.openCount', { count })
            : status === 'open' && t('record.empty')}
        </span>
      </p>
      <div className="buttons">
        <CopyNextButton {...handover} />
        <ActionButton isReady={isMatched} onPress={copyAll}>
          {t('record.copyAll')}
        </ActionButton>
        <ActionButton
          label={t('record.copyTable')}
          isReady={isMatched}
          onPress={() => void copy(asTable(exported()), t('record.copyTable.done'))}
        >
          {tableIcon}
        </ActionButton>
        <PinButton />
      </div>
    </footer>
  )
}
