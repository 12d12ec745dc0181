import * as z from 'zod/mini'

/**
 * The compiled playbook: what the build emits, the app fetches, and rules, record and find work on.
 * The schema is the border check of the app and the one source of the types.
 */

export const languages = ['de', 'en'] as const
export type Language = (typeof languages)[number]

export const phases = ['assignment', 'delivery'] as const
export type Phase = (typeof phases)[number]

/** The eleven FTOP fields, in the order of the page's columns, which is FTOP's own. */
export const fieldIds = [
  'updatedBy',
  'l1',
  'l2',
  'l3',
  'serviceStatus',
  'engagementScenario',
  'targetDate',
  'owner',
  'notes',
  'nextActionDate',
  'nextAction',
] as const
export type FieldId = (typeof fieldIds)[number]

/** What a cell of the scenario table asks of the person who fills in FTOP. */
export const cellKinds = [
  'fixed',
  'notApplicable',
  'notSpecified',
  'notYetAvailable',
  'keepExisting',
  'choice',
  'dependsOnOtherServices',
  'toBeDetermined',
  'dateToEnter',
  'textRequired',
  'textOptional',
  'action',
] as const
export type CellKind = (typeof cellKinds)[number]

/** Where a case belongs that no row of the page covers: an L1, and its L2 where it has one. */
export const elsewhereIds = [
  'in-progress',
  'blocked/security-privacy',
  'blocked/product-feature',
  'blocked/it-change-management',
  'blocked/it-infrastructure',
  'blocked/legal-regulatory',
  'blocked/adoption-readiness',
  'blocked/service-reliability',
  'blocked/app-compatibility',
  'blocked/partner-engagement',
  'blocked/billing',
  'status-unknown/customer-unresponsive',
  'status-unknown/new-subscription',
  'duplicate-invalid',
] as const
export type ElsewhereId = (typeof elsewhereIds)[number]

const language = z.enum(languages)

const cell = z.object({
  kind: z.enum(cellKinds),
  /** The cell's words as plain text, corrected by an erratum where there is one. */
  text: z.string(),
})
export type Cell = z.infer<typeof cell>

const row = z.object({
  id: z.string(),
  phase: z.enum(phases),
  /** Two or three words for the row, from the sidecar; empty on a page without one. */
  lead: z.string(),
  /** The customer's case, corrected, without the phase label. */
  statement: z.string(),
  /** The same in the page's own words. */
  source: z.string(),
  /** The line of the page on which the row stands, from 1. */
  line: z.number(),
  cells: z.object({
    updatedBy: cell,
    l1: cell,
    l2: cell,
    l3: cell,
    serviceStatus: cell,
    engagementScenario: cell,
    targetDate: cell,
    owner: cell,
    notes: cell,
    nextActionDate: cell,
    nextAction: cell,
  }),
})
export type Row = z.infer<typeof row>

const l2Section = z.object({
  id: z.string(),
  label: z.string(),
  text: z.string(),
  href: z.string(),
  line: z.number(),
})
export type L2Section = z.infer<typeof l2Section>

const erratum = z.object({
  /** `definition`, `heading`, `<row id>.statement` or `<row id>.<field id>`. */
  place: z.string(),
  /** The words of the page that was given, in the language of that page. */
  source: z.string(),
  sourceLanguage: language,
  /** What the product shows instead; null for a remark that corrects nothing. */
  corrected: z.nullable(z.string()),
  reason: z.string(),
})
export type Erratum = z.infer<typeof erratum>

const refresh = z.object({
  /** ISO date. */
  date: z.string(),
  by: z.string(),
  what: z.string(),
})
export type Refresh = z.infer<typeof refresh>

const page = z.object({
  id: z.string(),
  language,
  title: z.string(),
  /** Heading of the scenario table, corrected. */
  heading: z.string(),
  definition: z.string(),
  /** Newest date of the refresh summary (ISO), a plus sign, and a digest of all that the page says. */
  revision: z.string(),
  /** The page's own column names: the scenario's first, then the eleven fields'. */
  columns: z.array(z.string()),
  rows: z.array(row),
  l2: z.array(l2Section),
  errata: z.array(erratum),
  refresh: z.array(refresh),
})
export type Page = z.infer<typeof page>

/** The date in a page's revision, ISO. */
export function revisionDate({ revision }: Pick<Page, 'revision'>): string {
  return revision.split('+')[0] ?? revision
}

/** Where something belongs: an L2 of the page (`no-intent/<l2 id>`), a row of it (`row/<row id>`), or an elsewhere id. */
export type Target = string

const l2Guide = z.object({
  id: z.string(),
  language,
  title: z.string(),
  /** One line for the option at the L2 question. */
  summary: z.string(),
  definition: z.string(),
  fits: z.array(z.string()),
  doesNotFit: z.array(z.object({ text: z.string(), instead: z.array(z.string()) })),
  /** Patterns for a status note; what stands in square brackets is to be filled in. */
  notes: z.array(z.string()),
  /** Questions to the customer, and what a yes and a no speak for (null: for nothing in particular). */
  ask: z.array(z.object({ question: z.string(), yes: z.nullable(z.string()), no: z.nullable(z.string()) })),
})
export type L2Guide = z.infer<typeof l2Guide>

const elsewhere = z.object({
  id: z.enum(elsewhereIds),
  l1: z.string(),
  /** Empty where the L1 has no L2 to pick. */
  l2: z.string(),
  /** What the customer's case is, in a sentence. */
  is: z.string(),
  /** What it is easily mistaken for; empty where there is nothing to say. */
  isNot: z.string(),
})
export type Elsewhere = z.infer<typeof elsewhere>

/** All that ships in one language: the page, and what the product knows around it. */
export const playbookSchema = z.extend(page, {
  format: z.literal(1),
  /** Digest of everything in this object; a newer playbook is one with another digest. */
  digest: z.string(),
  guides: z.array(l2Guide),
  elsewhere: z.array(elsewhere),
})
export type Playbook = z.infer<typeof playbookSchema>
export type Playbooks = Record<Language, Playbook>
