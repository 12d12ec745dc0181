import german from '../../../locales/de/lexicon/notes.json'
import english from '../../../locales/en/lexicon/notes.json'
import { elsewhereIds, type ElsewhereId, type Language } from '../../playbook/schema'
import { fold } from './fold'
import { phraseSource, type Macros } from './phrases'
import type { NoIntentL2 } from './types'

/** What a phrase of the lexicon shows; the phrases themselves are in locales/<language>/lexicon/notes.json. */
export type Sign = keyof typeof english.phrases

/** The kinds of cause: the page's three L2s, and everything else that can stand in the way. */
export type CauseKind = keyof typeof english.causes
export const noIntentKinds: readonly NoIntentL2[] = [
  'competitive-solution',
  'on-premises-solution',
  'executive-sponsorship',
]
export const causeKinds: readonly CauseKind[] = [...noIntentKinds, 'other']

/** Strong: names the cause by itself ("Slack", "no sponsor"). Weak: a field of causes that needs its specifics. */
export type Strength = 'strong' | 'weak'

type Lexicon = {
  macros: Macros
  phrases: Readonly<Record<Sign, readonly string[]>>
  causes: Readonly<Record<CauseKind, Readonly<Record<Strength, readonly string[]>>>>
  elsewhere: Readonly<Partial<Record<ElsewhereId, readonly string[]>>>
  /** Phrases that mean something else in the other language, and are read in notes of their own only. */
  homographs: Readonly<Partial<Record<Sign, readonly string[]>>>
  abbreviations: string
  stop: string
}

const lexicons: Readonly<Record<Language, Lexicon>> = { de: german, en: english }
const both = [lexicons.de, lexicons.en]

type PhrasesOf = (lexicon: Lexicon) => readonly string[] | undefined

const compiled = new Map<string, readonly RegExp[]>()
/**
 * One expression per lexicon, for a note may mix its languages. Compiled when first asked for: most notes need few
 * of them, and the screen's first view none.
 */
function once(key: string, phrasesOf: PhrasesOf, of: readonly Lexicon[] = both): readonly RegExp[] {
  const known =
    compiled.get(key) ??
    of
      .flatMap((lexicon) => phraseSource(phrasesOf(lexicon) ?? [], lexicon.macros) ?? [])
      .map((source) => new RegExp(source, 'g'))
  compiled.set(key, known)
  return known
}

/** Expressions for a sign; with those that count in notes of the given language only. */
export function signExpressions(sign: Sign, language: Language | undefined): readonly RegExp[] {
  const shared = once(sign, (lexicon) => lexicon.phrases[sign])
  if (!language) return shared
  const own = once(`${sign} in ${language}`, (lexicon) => lexicon.homographs[sign], [lexicons[language]])
  return [...shared, ...own]
}

export const causeExpressions = (kind: CauseKind, strength: Strength) =>
  once(`${kind} ${strength}`, (lexicon) => lexicon.causes[kind][strength])

export const elsewhereExpressions = (id: ElsewhereId) => once(id, (lexicon) => lexicon.elsewhere[id])

export const elsewhereTargets = elsewhereIds.filter((id) => both.some((lexicon) => lexicon.elsewhere[id]))

const wordsOf = (list: string) => new Set(fold(list).text.split(' '))

/** Words that carry no reason: function words, and what every note says anyway (customer, service, says). */
export const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: wordsOf(german.stop),
  en: wordsOf(english.stop),
}

/** Words whose full stop ends no sentence. */
export const abbreviations: ReadonlySet<string> = wordsOf(`${german.abbreviations} ${english.abbreviations}`)
