import { eachWord, isReadable, isShared, partsOf } from './expression'
import { createGrammar } from './grammar'
import { lexicon, offTopic, onTopic, tiers } from './lexicon'
import { fold } from './text'

/** What is wrong with a line of the lexicon. `other` is the line that it clashes with. */
export type LexiconFault = {
  code: 'ambiguous' | 'repeated' | 'unreadable' | 'unknown-idea' | 'unknown-outcome' | 'unknown-tier'
  file: string
  line: number
  text: string
  other?: { file: string; line: number }
}

/** A lexicon file as its owner sees it: find-signals.json, find-words.json, … */
export type LexiconSource = { file: string; text: string; holds: 'signals' | 'ideas' | 'products' }

type Entry = {
  file: string
  line: number
  text: string
  group: string
  tier: string
  holds: LexiconSource['holds']
}

/**
 * Checks the files of the lexicon, as text, so that a fault has its place. A signal is ambiguous if two outcomes
 * have it and neither says that this is meant; a product's name, if it is ours and a rival's at once.
 */
export function checkLexicon(
  sources: readonly LexiconSource[],
  outcomes: ReadonlySet<string>,
): LexiconFault[] {
  const entries = sources.flatMap(entriesOf)
  const ideas = new Set(entries.filter(({ holds }) => holds !== 'signals').map(({ group }) => group))
  return [...entries.flatMap((entry) => faultsOf(entry, ideas, outcomes)), ...clashes(entries)]
}

function faultsOf(entry: Entry, ideas: ReadonlySet<string>, outcomes: ReadonlySet<string>): LexiconFault[] {
  const { file, line, text } = entry
  const isSignal = entry.holds === 'signals'
  const wrong = {
    unreadable: !isReadable(text) || (!isSignal && text.includes(' & ')),
    'unknown-idea': isReadable(text) && ideasIn(text).some((idea) => !isSignal || !ideas.has(idea)),
    'unknown-outcome': isSignal && ![...outcomes, offTopic, onTopic].includes(entry.group),
    'unknown-tier': isSignal && !tiers.some((tier) => tier === entry.tier),
  }
  const codes = ['unreadable', 'unknown-idea', 'unknown-outcome', 'unknown-tier'] as const
  return codes.filter((code) => wrong[code]).map((code) => ({ code, file, line, text }))
}

function ideasIn(text: string): string[] {
  const ideas: string[] = []
  for (const part of partsOf(text))
    eachWord(part, (word) => {
      if (word.startsWith('<')) ideas.push(word.replace(/[<>]/g, ''))
    })
  return ideas
}

/** The same line twice. `against` is no claim, so it clashes with nothing but itself. */
function clashes(entries: readonly Entry[]): LexiconFault[] {
  const { stem } = createGrammar(lexicon.grammar)
  const seen = new Map<string, Entry>()
  return entries.flatMap((entry): LexiconFault[] => {
    const { file, line, text, group, holds } = entry
    const own = holds === 'ideas' || entry.tier === 'against' || group === onTopic
    const key = `${own ? `${holds} ${group} ${entry.tier}` : holds} ${sameness(text, stem)}`
    const other = seen.get(key)
    if (other === undefined) {
      seen.set(key, entry)
      return []
    }
    if (other.group !== group && isShared(text) && isShared(other.text)) return []
    const code = other.group === group ? 'repeated' : 'ambiguous'
    return [{ code, file, line, text, other: { file: other.file, line: other.line } }]
  })
}

/** Equal for lines that the search cannot tell apart: the order of parts and inflection do not count. */
function sameness(text: string, stem: (word: string) => string): string {
  const parts = partsOf(text).map((part) => {
    const words = [/^[+-]/.exec(part)?.[0] ?? '']
    eachWord(part, (word, far) => words.push(far ? '…' : '', /[<=*]/.test(word) ? word : stem(fold(word))))
    return words.join(' ')
  })
  return parts.sort().join('&')
}

/** The lines of a JSON file with the lines they stand on. The values' order in the file is the objects' order. */
function entriesOf({ file, text, holds }: LexiconSource): Entry[] {
  let at = 0
  let line = 1
  const lineOf = (value: string) => {
    const quoted = JSON.stringify(value)
    let place = text.indexOf(quoted, at)
    // An idea's name may be the same word as one of its lines.
    while (text[place + quoted.length] === ':') place = text.indexOf(quoted, place + 1)
    line += text.slice(at, place).split('\n').length - 1
    at = place + 1
    return line
  }
  const walk = (value: unknown, group: string, tier: string): Entry[] => {
    if (typeof value === 'string') return [{ file, line: lineOf(value), text: value, group, tier, holds }]
    if (Array.isArray(value)) return value.flatMap((each) => walk(each, group, tier))
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, each]) =>
      group === '' ? walk(each, key, '') : walk(each, group, key),
    )
  }
  return walk(JSON.parse(text), '', '')
}
