import type { Language } from '../playbook/schema'
import type { RecordField } from './record'
import type { Transfer, Transfers } from './worksheet'

/** How far a field's value is on its way into FTOP. */
export type TransferState =
  /** There is no value that FTOP is to hold. */
  | { status: 'nothing' }
  | { status: 'toDo' }
  | { status: 'done'; how: Transfer['how'] }
  /** The value changed after it was brought over, or is gone: FTOP still holds the old one. */
  | { status: 'stale'; old: string }

/** Who updates is no field of FTOP's: it is never brought over. A value that was brought over was never empty. */
export function transferState(
  { field, state, value }: Pick<RecordField, 'field' | 'state' | 'value'>,
  transfers: Transfers,
  language: Language,
): TransferState {
  if (field === 'updatedBy') return { status: 'nothing' }
  const transfer = transfers[field]
  const old = transfer?.values[language] ?? ''
  if (transfer !== undefined && old !== '')
    return old === value ? { status: 'done', how: transfer.how } : { status: 'stale', old }
  return { status: state === 'open' || value !== '' ? 'toDo' : 'nothing' }
}

export type Progress = { done: number; of: number }

/** How many of the fields that take a value in FTOP, now or once they are answered, are brought over. */
export function progressOf(
  record: readonly RecordField[],
  transfers: Transfers,
  language: Language,
): Progress {
  const statuses = record.map((field) => transferState(field, transfers, language).status)
  return {
    done: statuses.filter((status) => status === 'done').length,
    of: statuses.filter((status) => status !== 'nothing').length,
  }
}

/** The next value to copy, in FTOP's order: one that FTOP has not, or has in an older state. */
export function nextToCopy(
  record: readonly RecordField[],
  transfers: Transfers,
  language: Language,
): RecordField | undefined {
  return record.find(
    (field) =>
      field.value !== '' && ['toDo', 'stale'].includes(transferState(field, transfers, language).status),
  )
}

/**
 * What is to be remembered once a value is in FTOP; undefined, so nothing, where there is none any more.
 * @param values the field's value in each language.
 */
export function transferOf(how: Transfer['how'], values: Transfer['values']): Transfer | undefined {
  return values.de === '' && values.en === '' ? undefined : { how, values }
}
