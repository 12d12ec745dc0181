/** Why something is not stored; the screen has the words. */
export type StorageProblem =
  /** The browser has no database, or does not let this page use it. */
  | 'refused'
  /** No room is left. */
  | 'full'
  /** Another window of the app keeps the database from opening. */
  | 'blocked'
  /** The database was written by a newer version of the app. */
  | 'newer'
  /** The worksheet in the store cannot be read, so nothing is written over it. */
  | 'unreadable'
  /** The database is damaged or was taken away. */
  | 'broken'

export class StorageError extends Error {
  constructor(
    readonly problem: StorageProblem,
    options?: ErrorOptions,
  ) {
    super(problem, options)
  }
}

const refusals = ['SecurityError', 'MissingAPIError', 'MissingAPI', 'NotAllowedError', 'InvalidAccessError']

/** What a failure of the database means for the user. Dexie wraps the browser's errors. */
export function problemOf(error: unknown): StorageProblem {
  if (error instanceof StorageError) return error.problem
  const names = namesOf(error)
  if (names.includes('QuotaExceededError')) return 'full'
  if (names.includes('VersionError')) return 'newer'
  return names.some((name) => refusals.includes(name)) ? 'refused' : 'broken'
}

function namesOf(error: unknown): string[] {
  if (!(error instanceof Error) && !(error instanceof DOMException)) return []
  const inner: unknown = Reflect.get(error, 'inner') ?? Reflect.get(error, 'cause')
  return [error.name, ...(inner === undefined || inner === error ? [] : namesOf(inner))]
}
