import * as z from 'zod/mini'
import type { Edit, Kept, Step } from '../record/history'
import type { Json, Patch } from '../record/patch'
import { jsonSchema, worksheetSchema } from '../record/worksheet-schema'

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

const patch: z.ZodMiniType<Patch> = z.record(z.string(), z.readonly(z.tuple([jsonSchema, jsonSchema])))
const step: z.ZodMiniType<Step> = z.object({
  id: z.string(),
  patch,
  place: z.object({ service: z.string(), record: z.string() }),
})
const stamp = { page: z.string(), number: z.number() }

export const editSchema: z.ZodMiniType<Edit> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('step'), step, ...stamp }),
  z.object({ kind: z.literal('mark'), patch, ...stamp }),
  z.object({ kind: z.enum(['undo', 'redo']), step: z.string(), ...stamp }),
])

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
  past: z.array(step),
  future: z.array(step),
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

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
