import { useWords } from '../../i18n/use-words'
import { type FieldId, fieldIds, type Playbook } from '../../playbook/schema'
import { isEqual, type Json, keysOf, valueAt } from '../../record/patch'
import type { Worksheet } from '../../record/worksheet'
import type { Desk } from '../../storage/desk'

type Props = { desk: Desk; worksheet: Worksheet; playbook: Playbook }

/** Values that two windows gave at the same time: both are kept, and the user decides. */
export function ConflictNotice({ desk, worksheet, playbook }: Props) {
  const t = useWords()
  return Object.entries(worksheet.conflicts)
    .filter(([path, other]) => !isEqual(valueAt(worksheet, path), other))
    .map(([path, other]) => (
      <div key={path} className="conflict" role="alert">
        <p>
          <b>{t('conflict.title', { field: nameOf(path) })}</b>
        </p>
        <div className="buttons">
          <button type="button" className="button" onClick={() => desk.settle(path, 'shown')}>
            {t('conflict.keep', { value: wordsOf(valueAt(worksheet, path)) })}
          </button>
          <button type="button" className="button" onClick={() => desk.settle(path, 'other')}>
            {t('conflict.other', { value: wordsOf(other) })}
          </button>
        </div>
      </div>
    ))

  function nameOf(path: string): string {
    const keys = keysOf(path)
    const service = worksheet.services[keys[1] ?? '']?.name ?? ''
    const last = keys.at(-1) ?? ''
    const field = keys[4] === 'overrides' ? columnOf(last) : answerName(last)
    return service === '' ? field : `${service}: ${field}`
  }

  function columnOf(name: string): string {
    const index = fieldIds.findIndex((field: FieldId) => field === name)
    return playbook.columns[index + 1] ?? name
  }

  function answerName(name: string): string {
    switch (name) {
      case 'customer':
      case 'tenant':
        return t(`strip.${name}`)
      case 'name':
        return t('strip.name')
      case 'count':
      case 'total':
        return t(`parts.${name}`)
      case 'phase':
      case 'elsewhere':
      case 'l2':
      case 'existing':
      case 'ledBy':
      case 'notes':
      case 'kickoffDate':
      case 'nextActionDate':
        return t(`form.${name}`)
      case 'row':
        return t('form.situation')
      default:
        return t('form.engagement')
    }
  }

  function wordsOf(value: Json): string {
    if (value === null || value === undefined || value === '') return t('why.empty')
    if (typeof value === 'string') return labelOf(value)
    if (typeof value === 'number') return String(value)
    if (typeof value === 'object' && 'value' in value) return wordsOf(value.value)
    return Object.values(value).filter(Boolean).map(wordsOf).join(', ')
  }

  /** Ids are shown by the names that the page gives them. */
  function labelOf(value: string): string {
    const row = playbook.rows.find(({ id }) => id === value)
    const l2 = playbook.l2.find(({ id }) => id === value)
    const elsewhere = playbook.elsewhere.find(({ id }) => id === value)
    if (value === 'assignment' || value === 'delivery') return t(`form.phase.${value}`)
    if (value === 'customer' || value === 'partner') return t(`form.ledBy.${value}`)
    return row?.lead ?? l2?.label ?? (elsewhere ? `${elsewhere.l1} ${elsewhere.l2}`.trim() : value)
  }
}
