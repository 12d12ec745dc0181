import type { Find } from '../../src/find'
import { exampleSentences } from '../../src/find/learn/examples'
import de from './held.de.json'
import en from './held.en.json'
import { offTopic } from '../../src/find/lexicon'

const held = { de, en }

/**
 * `tune`: the examples that the search has learnt from. `held`: sentences that it never learnt from, half of a first set and
 * batches, or a part of them, that were written, and scored for the first time, when the rest stood. Of the parts, and of a few
 * others, what was missed has been read.
 */
export const halves = ['tune', 'held'] as const
export type Half = (typeof halves)[number]

/** What the bars are set for: the three reasons with what belongs elsewhere instead; the other L1s; nothing. */
export const groups = ['noIntent', 'wider', 'unrelated'] as const
export type Group = (typeof groups)[number]

export type Sentence = { language: 'de' | 'en'; half: Half; group: Group; outcome: string; text: string }

/** Text that must find nothing carries this in place of an outcome. */
export const nothing = 'none'

const wider = new Set([
  'blocked/adoption-readiness',
  'blocked/service-reliability',
  'blocked/app-compatibility',
  'blocked/partner-engagement',
  'blocked/billing',
])

type ByOutcome = Record<string, readonly string[]>

function labelled(language: 'de' | 'en', half: Half, byOutcome: ByOutcome): Sentence[] {
  return Object.entries(byOutcome).flatMap(([key, texts]) => {
    const outcome = key === offTopic ? nothing : key
    return texts.map((text) => ({ language, half, group: groupOf(outcome), outcome, text }))
  })
}

function groupOf(outcome: string): Group {
  return outcome === nothing ? 'unrelated' : wider.has(outcome) ? 'wider' : 'noIntent'
}

export const sentences: readonly Sentence[] = (['de', 'en'] as const).flatMap((language) => [
  ...labelled(language, 'tune', exampleSentences[language]),
  ...labelled(language, 'held', held[language]),
])

/** The share that must come first, and among the first three. */
const bars = {
  noIntent: { first: 0.85, top3: 0.95 },
  wider: { first: 0.65, top3: 0.85 },
  // Nothing at all: a single common word or so may slip through, a sentence hardly ever.
  unrelated: { first: 0.97, top3: 0.97 },
} as const

export const sets = groups.flatMap((group) =>
  (['de', 'en'] as const).map((language) => ({ group, language })),
)

/** What a half is short of the bars, in words for whoever reads the failure; nothing if it is over them. */
export function shortOfBars(find: Find, half: Half, group: Group, language: 'de' | 'en'): string[] {
  const { first, top3, missed } = measure(
    find,
    sentences.filter((each) => each.half === half && each.group === group && each.language === language),
  )
  const bar = bars[group]
  if (first >= bar.first && top3 >= bar.top3) return []
  return [`first ${first}, top 3 ${top3}`, ...missed.map(({ outcome, text }) => `${outcome}: ${text}`)]
}

export type Figures = { count: number; first: number; top3: number; missed: readonly Sentence[] }

/** The share of sentences whose outcome comes first, and among the first three; for unrelated ones, nothing at all. */
export function measure(find: Find, chosen: readonly Sentence[]): Figures {
  let first = 0
  let top3 = 0
  const missed: Sentence[] = []
  for (const sentence of chosen) {
    const ids = find(sentence.text).map(({ id }) => id)
    const place = sentence.outcome === nothing ? (ids.length === 0 ? 0 : -1) : ids.indexOf(sentence.outcome)
    if (place === 0) first++
    else missed.push(sentence)
    if (place >= 0 && place < 3) top3++
  }
  return { count: chosen.length, first: first / chosen.length, top3: top3 / chosen.length, missed }
}
