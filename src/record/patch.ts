/** What can be stored: JSON, where undefined counts as absent. */
export type Json =
  string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json }

/**
 * What changed between two states of a document: by JSON pointer (RFC 6901), the value before and after. Null is
 * "not there".
 */
export type Patch = Readonly<Record<string, readonly [before: Json, after: Json]>>

/** Says where a document ends and its values begin: below it, objects are compared and changed as a whole. */
export type IsLeaf = (path: readonly string[]) => boolean

/** All that differs between two documents. What both share by reference costs nothing. */
export function diff(before: Json, after: Json, isLeaf: IsLeaf, path: readonly string[] = []): Patch {
  if (before === after) return {}
  if (isLeaf(path) || !(isRecord(before) || isRecord(after))) {
    return isEqual(before, after) ? {} : { [pointer(path)]: [sorted(before), sorted(after)] }
  }
  const [old, now] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}]
  const keys = new Set([...Object.keys(old), ...Object.keys(now)])
  return Object.fromEntries(
    [...keys].flatMap((key) => Object.entries(diff(own(old, key), own(now, key), isLeaf, [...path, key]))),
  )
}

/** Two patches of the same document, one after the other, as one. */
export function join(first: Patch, second: Patch): Patch {
  const joined = new Map(Object.entries(first))
  for (const [path, [before, after]] of Object.entries(second)) {
    const start = joined.get(path)?.[0] ?? (joined.has(path) ? null : before)
    if (isEqual(start, after)) joined.delete(path)
    else joined.set(path, [start, after])
  }
  return Object.fromEntries(joined)
}

/** The way back. */
export function inverse(patch: Patch): Patch {
  return Object.fromEntries(Object.entries(patch).map(([path, [before, after]]) => [path, [after, before]]))
}

/** The value at a pointer; null where there is none. */
export function valueAt(document: Json, path: string): Json {
  let value: Json = document
  for (const key of keysOf(path)) value = isRecord(value) ? own(value, key) : undefined
  return value ?? null
}

/** The document with another value at a pointer; null takes it out. Shares with the old one whatever stays. */
export function withValue(document: Json, path: string, value: Json): Json {
  return put(document, keysOf(path), value)
}

function put(document: Json, [key, ...rest]: readonly string[], value: Json): Json {
  if (key === undefined) return value
  const old = isRecord(document) ? document : {}
  const changed = rest.length === 0 ? value : put(own(old, key), rest, value)
  if (!isNothing(changed)) return { ...old, [key]: changed }
  return Object.fromEntries(Object.entries(old).filter(([each]) => each !== key))
}

/** What is empty is not there: taking the last value out of an object takes the object out. */
function isNothing(value: Json): boolean {
  return value === null || value === undefined || (isRecord(value) && Object.values(value).every(isNothing))
}

/** Keys come from files, too: what every object inherits is no value of it. */
const own = (record: { readonly [key: string]: Json }, key: string): Json =>
  Object.hasOwn(record, key) ? record[key] : undefined

export function isEqual(one: Json, other: Json): boolean {
  return one === other || JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

/** The same value with its keys in order, and without what is not there. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted)
  if (isNothing(value) || !isRecord(value)) return isNothing(value) ? null : value
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]),
  )
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export const pointer = (path: readonly string[]): string =>
  path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

export const keysOf = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
