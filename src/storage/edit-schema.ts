import * as z from 'zod/mini'
import type { Edit, Step } from '../record/history'
import type { Patch } from '../record/patch'
import { jsonSchema } from '../record/worksheet-schema'

const patch: z.ZodMiniType<Patch> = z.record(z.string(), z.readonly(z.tuple([jsonSchema, jsonSchema])))
export const stepSchema: z.ZodMiniType<Step> = z.object({
  id: z.string(),
  patch,
  place: z.object({ service: z.string(), record: z.string() }),
})
const stamp = { page: z.string(), number: z.number() }

export const editSchema: z.ZodMiniType<Edit> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('step'), step: stepSchema, ...stamp }),
  z.object({ kind: z.literal('mark'), patch, ...stamp }),
  z.object({ kind: z.enum(['undo', 'redo']), step: z.string(), ...stamp }),
])
