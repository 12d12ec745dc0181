import { useWords } from '../i18n/use-words'
import type { ChangePlace } from '../playbook/changes'
import { type FieldId, fieldIds, type Playbook } from '../playbook/schema'

/** What a place of the playbook is called, by the names of the revision in use where that knows the place. */
export function usePlaceName(inUse: Playbook, latest: Playbook): (place: ChangePlace) => string {
  const t = useWords()
  const columnOf = (field: FieldId | 'scenario') =>
    inUse.columns[field === 'scenario' ? 0 : fieldIds.indexOf(field) + 1] ?? field
  const rowOf = (id: string) => {
    const row = [...inUse.rows, ...latest.rows].find((each) => each.id === id)
    return row?.lead || (row?.statement ?? id)
  }
  const l2Of = (id: string) => [...inUse.l2, ...latest.l2].find((each) => each.id === id)?.label ?? id
  const cellOf = (row: string, field: FieldId | 'scenario') => `${rowOf(row)} › ${columnOf(field)}`

  return (place) => {
    switch (place.part) {
      case 'column':
        return t('change.column', { column: columnOf(place.field) })
      case 'row':
      case 'lead':
      case 'phase':
        return t(`change.${place.part}`, { row: rowOf(place.row) })
      case 'cell':
        return cellOf(place.row, place.field)
      case 'l2':
      case 'l2Text':
      case 'l2Link':
      case 'guide':
        return t(`change.${place.part}`, { l2: l2Of(place.l2) })
      case 'erratum':
      case 'erratumReason':
        return t(`change.${place.part}`, { place: correctedOf(place.at) })
      case 'elsewhere':
        return t('change.elsewhere')
      case 'definition':
        return t('scenarios.definition')
      case 'refresh':
        return t('scenarios.refresh')
      default:
        return t(`change.${place.part}`)
    }
  }

  /** @param at as an erratum says it. */
  function correctedOf(at: string): string {
    const [row = at, part] = at.split('.')
    if (part === undefined) return t(at === 'definition' ? 'scenarios.definition' : 'change.heading')
    const field = fieldIds.find((each) => each === part)
    return cellOf(row, field ?? 'scenario')
  }
}
