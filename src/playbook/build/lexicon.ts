import * as z from 'zod/mini'
import { type CellKind, cellKinds, type FieldId, fieldIds, type Language, phases } from '../schema'
import { plainWords } from './clean'

const words = z.array(z.string())

/** The words that a page is read by, in one language: locales/<lang>/lexicon/cells.json. */
export const cellLexicon = z.object({
  columns: z.record(z.enum(['scenario', ...fieldIds]), words),
  phases: z.record(z.enum(phases), words),
  labels: z.object({ definition: words, refreshSummary: words }),
  /** First match wins; `*` stands for any words. Without columns a line holds for all of them. */
  cells: z.array(
    z.object({ kind: z.enum(cellKinds), columns: z.optional(z.array(z.enum(fieldIds))), words }),
  ),
})
export type CellLexicon = z.infer<typeof cellLexicon>
export type CellLexicons = Record<Language, CellLexicon>

export type Reading =
  | { kind: CellKind }
  /** The words are known, but in other columns than this one. */
  | { belongsTo: readonly FieldId[] }
  /** A placeholder or a reference that the lexicon does not know. */
  | 'unknown'

/** Tells what a cell asks for, from its words and its column. Never guesses what a placeholder means. */
export function readCell(text: string, field: FieldId, lexicon: CellLexicon): Reading {
  if (text === '') return { kind: 'notSpecified' }
  const lines = lexicon.cells.filter((line) => line.words.some((pattern) => matches(text, pattern)))
  const line = lines.find(({ columns }) => columns?.includes(field) ?? true)
  if (line) return { kind: line.kind }
  const belongsTo = lines
    .filter((other) => other.words.some((pattern) => isTelling(pattern) && matches(text, pattern)))
    .flatMap(({ columns }) => columns ?? [])
  if (belongsTo.length > 0) return { belongsTo }
  // Which status is booked is not left to any words: an L1 that the lexicon does not know is a fault.
  if (field === 'l1') return 'unknown'
  const kind = plainKindOf(field)
  const isExact = kind === 'fixed' || kind === 'dateToEnter'
  return isPlaceholder(text) || (isExact && isDubious(text)) ? 'unknown' : { kind }
}

/** Whether a pattern tells the column even where the words stand in another one; `*date*` is in too many words. */
const isTelling = (pattern: string): boolean => !(pattern.startsWith('*') && pattern.endsWith('*'))

/** A date, a note and an action cannot be plain words to copy as they are: such columns ask, or name the action. */
function plainKindOf(field: FieldId): CellKind {
  switch (field) {
    case 'targetDate':
    case 'nextActionDate':
      return 'dateToEnter'
    case 'notes':
      return 'textRequired'
    case 'nextAction':
      return 'action'
    default:
      return 'fixed'
  }
}

function isPlaceholder(text: string): boolean {
  return /[<>]/.test(text) || /\(.*\)$/.test(text) || !/[\p{L}\p{N}]/u.test(text)
}

/** Words that are no instruction for a person must not carry a reference in brackets, or left-over Markdown. */
function isDubious(text: string): boolean {
  return /[()[\]{}*]/.test(text)
}

function matches(text: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => plainPattern(part).replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 'iu').test(plainWords(text))
}

/** As plainWords, but blanks at the ends of a part of a pattern count. */
function plainPattern(part: string): string {
  return part.normalize('NFC').replace(/\s+/g, ' ')
}

/** Whether a heading or a column is called so, whatever its case. */
export function isCalled(text: string, names: readonly string[]): boolean {
  return names.some((name) => name.toLowerCase() === text.toLowerCase())
}
