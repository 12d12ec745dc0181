import { useWords } from '../../i18n/use-words'
import { CopyButton } from './copy-button'
import { FieldValue } from './field-value'
import type { FieldView } from './field-view'
import { StaleNote, TransferTick } from './transfer-mark'
import type { FieldActions } from './use-handover'

type Props = {
  view: FieldView
  actions: FieldActions
  /** What was pressed is gone, and the focus with it. */
  onGone: () => void
}

/** A field of the pinned list: what to enter, or that there is nothing to; answers are given in the app's own window. */
export function PinnedRow({ view, actions, onGone }: Props) {
  const t = useWords()
  const { field, label, state, value } = view
  const tick = (isThere: boolean) => {
    actions.tick(field, isThere)
    if (value === '') onGone()
  }
  return (
    <div className="field" data-field={field} data-state={state} data-transfer={view.transfer}>
      <dt>
        <TransferTick view={view} onTick={tick} />
        {label}
      </dt>
      <dd>
        <StaleNote view={view} onTick={tick} />
        <FieldValue view={view} />
        {value === '' && view.isAdvised && (
          <span className="none">{t(state === 'open' ? view.openWords : view.noneWords)}</span>
        )}
      </dd>
      <dd className="field-actions">
        <CopyButton view={view} onCopy={actions.copy} />
      </dd>
    </div>
  )
}
