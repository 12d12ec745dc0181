import * as z from 'zod/mini'
import type { Kept } from '../record/history'
import type { Json } from '../record/patch'
import { servicesOf } from '../record/worksheet'
import { jsonSchema, worksheetSchema } from '../record/worksheet-schema'
import { stepSchema } from './edit-schema'

/** A row that was not checked yet: anything may stand in a store. */
export type RawRow = { id: string }

/** The shape of a stored worksheet; a newer app may write another. */
export const format = 1

/** A worksheet as the store holds it. */
export type Stored = Kept & {
  id: string
  format: typeof format
  /** Counts the commits. */
  rev: number
  /** ISO time of the last commit. */
  changedAt: string
  /** ISO time; a removed worksheet can be brought back for a day. */
  removedAt?: string | undefined
}

export const storedSchema: z.ZodMiniType<Stored> = z.object({
  id: z.string(),
  format: z.literal(format),
  rev: z.number(),
  changedAt: z.string(),
  removedAt: z.optional(z.string()),
  // Checked, but kept as it came: what a newer app has added stays.
  worksheet: z.pipe(
    jsonSchema,
    z.custom<Json>((value) => z.safeParse(worksheetSchema, value).success),
  ),
  past: z.array(stepSchema),
  future: z.array(stepSchema),
  seen: z.record(z.string(), z.number()),
})

/** A worksheet that cannot be read: where it first fails, and what it calls itself. It is kept as it is. */
export type Unreadable = { id: string; name: string; place: string; raw: unknown }

/** Checks what comes out of the store, or out of a file. */
export function readStored(raw: unknown): { stored: Stored } | { unreadable: Unreadable } {
  const parsed = z.safeParse(storedSchema, raw)
  if (parsed.success) return { stored: parsed.data }
  const issue = parsed.error.issues[0]
  const inner = z.safeParse(worksheetSchema, fieldOf(raw, 'worksheet'))
  const place =
    issue?.path[0] === 'worksheet' && !inner.success
      ? ['worksheet', ...(inner.error.issues[0]?.path ?? [])]
      : (issue?.path ?? [])
  return {
    unreadable: {
      id: textOf(fieldOf(raw, 'id')),
      name: textOf(fieldOf(fieldOf(raw, 'worksheet'), 'customer')),
      place: place.join('.'),
      raw,
    },
  }
}

/** What the list of all worksheets shows of one: the list must not read them whole. */
export type Head = {
  id: string
  customer: string
  tenant: string
  /** The names of its services, in their order. */
  services: readonly string[]
  /** ISO time. */
  changedAt: string
  rev: number
  removedAt?: string | undefined
  /** Where a worksheet first fails that cannot be read. */
  unreadable?: string | undefined
}

const headSchema: z.ZodMiniType<Head> = z.object({
  id: z.string(),
  customer: z.string(),
  tenant: z.string(),
  services: z.array(z.string()),
  changedAt: z.string(),
  rev: z.number(),
  removedAt: z.optional(z.string()),
  unreadable: z.optional(z.string()),
})

/** @returns undefined where it is none; it can be made anew from its worksheet. */
export function readHead(raw: unknown): Head | undefined {
  const parsed = z.safeParse(headSchema, raw)
  return parsed.success ? parsed.data : undefined
}

/** The head of a row, whether the row can be read or not. */
export function headOf(row: RawRow): Head {
  const read = readStored(row)
  if ('unreadable' in read) {
    const { name: customer, place: unreadable } = read.unreadable
    const changedAt = textOf(fieldOf(row, 'changedAt'))
    return { id: row.id, customer, tenant: '', services: [], changedAt, rev: 0, unreadable }
  }
  const { id, changedAt, rev, removedAt } = read.stored
  const worksheet = z.parse(worksheetSchema, read.stored.worksheet)
  const { customer, tenant } = worksheet
  const services = servicesOf(worksheet).map(({ service }) => service.name)
  return { id, customer, tenant, services, changedAt, rev, ...(removedAt !== undefined && { removedAt }) }
}

export const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
