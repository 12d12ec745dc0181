import {
  type CellKind,
  type ElsewhereId,
  type Erratum,
  type FieldId,
  fieldIds,
  type L2Guide,
  type Phase,
  type Playbook,
} from './schema'

/** A place of the playbook that has words of its own. */
export type ChangePlace =
  | { part: 'title' | 'heading' | 'definition' }
  /** The page's name for a field, or for the scenario's own column. */
  | { part: 'column'; field: FieldId | 'scenario' }
  /** A row: its words are the customer's case. */
  | { part: 'row' | 'lead' | 'phase'; row: string }
  | { part: 'cell'; row: string; field: FieldId }
  /** An L2 of the page: its words are its name. */
  | { part: 'l2' | 'l2Text' | 'l2Link' | 'guide'; l2: string }
  /** What an erratum has the product show at a place of the page, and why. */
  | { part: 'erratum' | 'erratumReason'; at: Erratum['place'] }
  | { part: 'elsewhere'; id: ElsewhereId }
  /** A line of the page's refresh summary. */
  | { part: 'refresh' }

/** What stands at a place; how the product reads it, where that matters. */
export type PlaceWords = { text: string; kind?: CellKind }

/** What is another at a place: added where there is no `before`, removed where there is no `after`. */
export type Change = { place: ChangePlace } & (
  | { before: PlaceWords; after: PlaceWords }
  | { before: undefined; after: PlaceWords }
  | { before: PlaceWords; after: undefined }
)

type Entry = { place: ChangePlace; words: PlaceWords }
/** By a name of the place that is the same in every revision. */
type Entries = ReadonlyMap<string, Entry>

/**
 * What a newer revision says differently, in the order of the page. A row or an L2 that came or went is one change, not
 * one for each of its parts. Where rows stand on the page, and in which file, is no change.
 */
export function changesBetween(inUse: Playbook, latest: Playbook): Change[] {
  return partsOf.flatMap((entriesOf) => compare(entriesOf(inUse), entriesOf(latest)))
}

function compare(before: Entries, after: Entries): Change[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  return keys.flatMap((key): Change[] => {
    const [old, current] = [before.get(key), after.get(key)]
    const owner = ownerOf(key)
    const isWholeNews = owner !== key && before.has(owner) !== after.has(owner)
    if (isWholeNews) return []
    if (current === undefined) return old ? [{ place: old.place, before: old.words, after: undefined }] : []
    if (old === undefined) return [{ place: current.place, before: undefined, after: current.words }]
    const isSame = old.words.text === current.words.text && old.words.kind === current.words.kind
    return isSame ? [] : [{ place: current.place, before: old.words, after: current.words }]
  })
}

/** The key of what a part belongs to; a key without a part is its own. */
const ownerOf = (key: string): string => key.split('\n', 1)[0] ?? key

const entry = (key: string, place: ChangePlace, words: PlaceWords): [string, Entry] => [key, { place, words }]

function headOf({ title, heading, definition, columns }: Playbook): Entries {
  return new Map([
    entry('title', { part: 'title' }, { text: title }),
    entry('heading', { part: 'heading' }, { text: heading }),
    entry('definition', { part: 'definition' }, { text: definition }),
    ...(['scenario', ...fieldIds] as const).map((field, index) =>
      entry(`column ${field}`, { part: 'column', field }, { text: columns[index] ?? '' }),
    ),
  ])
}

function rowsOf({ rows }: Playbook): Entries {
  return new Map(
    rows.flatMap(({ id, lead, phase, statement, cells }) => [
      entry(id, { part: 'row', row: id }, { text: statement }),
      entry(`${id}\nlead`, { part: 'lead', row: id }, { text: lead }),
      entry(`${id}\nphase`, { part: 'phase', row: id }, { text: phase satisfies Phase }),
      ...fieldIds.map((field) =>
        entry(`${id}\n${field}`, { part: 'cell', row: id, field }, { ...cells[field] }),
      ),
    ]),
  )
}

function l2sOf({ l2, guides }: Playbook): Entries {
  const ofPage = l2.flatMap(({ id, label, text, href }) => [
    entry(id, { part: 'l2', l2: id }, { text: label }),
    entry(`${id}\ntext`, { part: 'l2Text', l2: id }, { text }),
    entry(`${id}\nhref`, { part: 'l2Link', l2: id }, { text: href }),
  ])
  const ofGuides = guides.flatMap((guide) =>
    [...new Set(wordsOfGuide(guide))].map((text) =>
      entry(`${guide.id}\nguide ${text}`, { part: 'guide', l2: guide.id }, { text }),
    ),
  )
  return new Map([...ofPage, ...ofGuides])
}

/** The words of a guide, one by one: which of them came and which went is what has changed. */
function wordsOfGuide({ title, summary, definition, fits, doesNotFit, notes, ask }: L2Guide): string[] {
  const pointing = (text: string, ...targets: readonly (string | null)[]) =>
    [text, targets.filter(Boolean).join(', ')].filter(Boolean).join(' → ')
  return [
    title,
    summary,
    definition,
    ...fits,
    ...doesNotFit.map(({ text, instead }) => pointing(text, ...instead)),
    ...notes,
    ...ask.map(({ question, yes, no }) => pointing(question, yes, no)),
  ]
}

function errataOf({ errata }: Playbook): Entries {
  return new Map(
    errata.flatMap(({ place, source, corrected, reason }, index) => {
      const number = errata.slice(0, index).filter((each) => each.place === place).length
      const key = `${place} ${number}`
      return [
        entry(key, { part: 'erratum', at: place }, { text: corrected ?? source }),
        entry(`${key}\nreason`, { part: 'erratumReason', at: place }, { text: reason }),
      ]
    }),
  )
}

function elsewhereOf({ elsewhere }: Playbook): Entries {
  return new Map(
    elsewhere.map(({ id, l1, l2, is, isNot }) => {
      const text = [[l1, l2].filter(Boolean).join(' › '), is, isNot].filter(Boolean).join(' – ')
      return entry(id, { part: 'elsewhere', id }, { text })
    }),
  )
}

/** A line has no name: one in other words is another line. */
function refreshOf({ refresh }: Playbook): Entries {
  return new Map(
    refresh.map(({ date, by, what }) => {
      const text = [date, by, what].filter(Boolean).join(' · ')
      return entry(text.replaceAll('\n', ' '), { part: 'refresh' }, { text })
    }),
  )
}

const partsOf = [headOf, rowsOf, l2sOf, errataOf, elsewhereOf, refreshOf] as const
