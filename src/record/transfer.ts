import type { FieldId, Language } from '../playbook/schema'
import type { RecordField } from './record'
import type { Transfer, Transfers } from './worksheet'

/** How far a field's value is on its way into FTOP. */
export type TransferState =
  /** There is no value that FTOP is to hold. */
  | { status: 'nothing' }
  | { status: 'toDo' }
  | { status: 'done'; how: Transfer['how'] }
  /** The value changed after it was brought over: FTOP still holds the old one. */
  | { status: 'stale'; old: string }

export function transferState(field: RecordField, transfers: Transfers, language: Language): TransferState {
  const transfer = transfers[field.field]
  const old = transfer?.values[language]
  if (transfer !== undefined && old !== undefined && old !== field.value) return { status: 'stale', old }
  if (transfer !== undefined) return { status: 'done', how: transfer.how }
  return takesValue(field) ? { status: 'toDo' } : { status: 'nothing' }
}

/** The fields that count: those that take a value in FTOP, now or once they are answered. Who updates is no field of FTOP's. */
function takesValue({ field, state, value }: RecordField): boolean {
  return field !== 'updatedBy' && (state === 'open' || value !== '')
}

export type Progress = { done: number; of: number }

export function progressOf(
  record: readonly RecordField[],
  transfers: Transfers,
  language: Language,
): Progress {
  const statuses = record
    .filter(({ field }) => field !== 'updatedBy')
    .map((field) => transferState(field, transfers, language).status)
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
): FieldId | undefined {
  return record.find(
    (field) =>
      field.field !== 'updatedBy' &&
      field.value !== '' &&
      ['toDo', 'stale'].includes(transferState(field, transfers, language).status),
  )?.field
}
