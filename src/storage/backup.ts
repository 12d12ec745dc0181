import * as z from 'zod/mini'
import type { Draft } from '../record/draft'
import type { Arrival } from './arrival'
import { type JsonPath, placeOf, syntaxFaultAt, type TextPlace } from './json-place'
import { fieldOf, format, readStored, type Stored } from './rows'

export type { TextPlace }

/** The shape of a backup file; a newer app may write another. */
const version = 1
const app = 'ftop-navigator'

/** Longer files are refused, in bytes: far more than any honest backup. */
export const sizeLimit = 50_000_000

/** Deeper files are refused: a worksheet has nine levels. */
const depthLimit = 40

/** Keys that mean something to JavaScript itself. */
const hostileKeys = ['__proto__', 'constructor', 'prototype']

/** Why a file is refused as a whole; nothing of it is taken. */
export type Refusal =
  | { code: 'tooBig' }
  | { code: 'syntax'; at: TextPlace | undefined }
  | { code: 'notABackup' }
  | { code: 'newer' }
  | { code: 'damaged'; path: string; at: TextPlace | undefined }

/** A worksheet of a file that is refused while the others can be taken. */
export type RefusedWorksheet = { name: string; path: string; at: TextPlace | undefined }

export type ReadBackup =
  | { refusal: Refusal }
  /** @property madeAt ISO time. */
  | { madeAt: string; arrivals: readonly Arrival[]; refused: readonly RefusedWorksheet[] }

/**
 * Makes the text of a backup file. The way back and forth is left out: it holds what was deleted on purpose.
 * @param rows as the store holds them, unchecked; those that cannot be read go in as they are, removed ones do not.
 * @param now ISO time.
 */
export function toBackup(rows: readonly unknown[], now: string): string {
  const worksheets = rows.flatMap((raw) => {
    const read = readStored(raw)
    if ('unreadable' in read) return [raw]
    const { id, changedAt, removedAt, worksheet } = read.stored
    return removedAt === undefined ? [{ id, format, changedAt, worksheet }] : []
  })
  return toJsonText({ app, backup: version, madeAt: now, worksheets })
}

/** A worksheet that is in memory, as a row for a backup. @param now ISO time. */
export function rowOf({ id, worksheet }: Draft, now: string): Stored {
  return { id, format, rev: 0, changedAt: now, worksheet, past: [], future: [], seen: {} }
}

/** JSON of whatever stands in a store, which may hold what JSON has no words for. */
export function toJsonText(value: unknown): string {
  const within: unknown[] = []
  return JSON.stringify(value, plain, 2)

  function plain(this: unknown, _key: string, each: unknown): unknown {
    if (typeof each === 'bigint') return String(each)
    if (typeof each !== 'object' || each === null) return each
    // `this` holds the value: what came after it on the way down has been left again.
    within.splice(within.indexOf(this) + 1)
    if (within.includes(each)) return '(circular)'
    within.push(each)
    return each instanceof Map || each instanceof Set ? [...each] : each
  }
}

const time = z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text))))
const envelopeSchema = z.object({ app: z.literal(app), backup: z.number().check(z.gte(1)) })
const fileSchema = z.object({ madeAt: time, worksheets: z.array(z.unknown()) })

/** Reads a backup file. Never throws: what is wrong with the file comes back. */
export function readBackup(file: string): ReadBackup {
  if (file.length > sizeLimit) return { refusal: { code: 'tooBig' } }
  // Editors for Windows put a byte order mark in front.
  const text = file.replace(/^\uFEFF/, '')
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return { refusal: { code: 'syntax', at: syntaxFaultAt(text) } }
  }
  const envelope = z.safeParse(envelopeSchema, content)
  if (!envelope.success) return { refusal: { code: 'notABackup' } }
  if (envelope.data.backup > version) return { refusal: { code: 'newer' } }
  const read = z.safeParse(fileSchema, content)
  if (!read.success) {
    const path = (read.error.issues[0]?.path ?? []).map(String)
    return { refusal: { code: 'damaged', path: path.join('.'), at: placeOf(text, path) } }
  }
  return { madeAt: read.data.madeAt, ...readWorksheets(read.data.worksheets, text) }
}

function readWorksheets(worksheets: readonly unknown[], text: string) {
  const arrivals = new Map<string, Arrival>()
  const refused: RefusedWorksheet[] = []
  worksheets.forEach((raw, index) => {
    const read = readArrival(raw)
    if ('arrival' in read && !arrivals.has(read.arrival.id)) {
      arrivals.set(read.arrival.id, read.arrival)
    } else {
      const path = ['worksheets', index, ...('path' in read ? read.path : ['id'])]
      refused.push({ name: nameOf(raw), path: path.join('.'), at: placeOf(text, path) })
    }
  })
  return { arrivals: [...arrivals.values()], refused }
}

const arrivalSchema = z.object({ id: z.string().check(z.regex(/^[\w:.-]{1,100}$/)), changedAt: time })

/** What a stored worksheet has and an arriving one has not. */
const unstored = { rev: 1, past: [], future: [], seen: {}, removedAt: undefined }

/** @returns the path of the first thing that is wrong, where something is. */
function readArrival(raw: unknown): { arrival: Arrival } | { path: JsonPath } {
  const fault = faultOfShape(raw)
  if (fault) return { path: fault }
  const read = readStored(typeof raw === 'object' && raw !== null ? { ...raw, ...unstored } : raw)
  if ('unreadable' in read) return { path: read.unreadable.place.split('.') }
  const named = z.safeParse(arrivalSchema, raw)
  if (!named.success) return { path: [String(named.error.issues[0]?.path[0] ?? '')] }
  return { arrival: { ...named.data, customer: nameOf(raw), worksheet: read.stored.worksheet } }
}

function nameOf(raw: unknown): string {
  const name = fieldOf(fieldOf(raw, 'worksheet'), 'customer')
  return typeof name === 'string' ? name : ''
}

/**
 * @returns the path of a key that means something to JavaScript, or of what is nested too deeply. Goes down without
 * calling itself, as the file may be deep.
 */
function faultOfShape(content: unknown): JsonPath | undefined {
  const open: [unknown, JsonPath][] = [[content, []]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, path] = next
    if (typeof value !== 'object' || value === null) continue
    if (path.length > depthLimit) return path
    for (const [key, each] of Object.entries(value)) {
      const below = [...path, Array.isArray(value) ? Number(key) : key]
      if (hostileKeys.includes(key)) return below
      open.push([each, below])
    }
  }
  return undefined
}
