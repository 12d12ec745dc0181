import * as z from 'zod/mini'
import { elsewhereIds, type FieldId, fieldIds, phases } from '../playbook/schema'
import { engagementScenarios, ledBys } from '../rules'
import type { Json } from './patch'
import type { Worksheet } from './worksheet'

export const jsonSchema: z.ZodMiniType<Json> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(jsonSchema),
    z.record(z.string(), jsonSchema),
  ]),
)

const inLanguages = z.object({ de: z.string(), en: z.string() })
const field = z.enum(fieldIds)
const byField = <Value extends z.ZodMiniType>(value: Value) =>
  z.partialRecord(field, value) satisfies z.ZodMiniType<Partial<Record<FieldId, z.infer<Value>>>>
const amount = z.optional(z.number().check(z.gte(0)))

const situation = z.object({
  phase: z.optional(z.enum(phases)),
  row: z.optional(z.string()),
  elsewhere: z.optional(z.enum(elsewhereIds)),
  l2: z.optional(z.string()),
  existing: z.optional(z.object({ l2: z.optional(z.string()), l3: z.optional(z.string()) })),
  ledBy: z.optional(z.enum(ledBys)),
  engagementScenario: z.optional(z.enum(engagementScenarios)),
  kickoffDate: z.optional(z.string()),
  nextActionDate: z.optional(z.string()),
  notes: z.optional(z.string()),
})

/**
 * What is empty may be missing: a patch leaves no empty objects behind, and of a service whose adding was undone only
 * what another page has typed into it meanwhile.
 */
const orNone = <Value extends z.ZodMiniType>(value: Value, none: z.util.NoUndefined<z.output<Value>>) =>
  z._default(value, none)

const record = z.object({
  position: orNone(z.number(), 0),
  count: amount,
  removed: z.optional(z.boolean()),
  situation: orNone(situation, {}),
  overrides: orNone(byField(z.object({ value: z.string(), over: inLanguages })), {}),
  evidence: orNone(z.record(z.string(), z.enum(['yes', 'no'])), {}),
  overruled: orNone(z.array(z.string()), []),
  transfers: orNone(byField(z.object({ how: z.enum(['copied', 'ticked']), values: inLanguages })), {}),
})

const service = z.object({
  name: orNone(z.string(), ''),
  position: orNone(z.number(), 0),
  total: amount,
  removed: z.optional(z.boolean()),
  records: orNone(z.record(z.string(), record), {}),
})

/** A worksheet as it comes from a store or a file: nothing that was stored is believed unchecked. */
export const worksheetSchema = z.object({
  customer: orNone(z.string(), ''),
  tenant: orNone(z.string(), ''),
  services: orNone(z.record(z.string(), service), {}),
  conflicts: orNone(z.record(z.string(), jsonSchema), {}),
}) satisfies z.ZodMiniType<Worksheet>
