import deGrammar from '../../locales/de/lexicon/find-grammar.json'
import deProducts from '../../locales/de/lexicon/find-products.json'
import deSignals from '../../locales/de/lexicon/find-signals.json'
import deWords from '../../locales/de/lexicon/find-words.json'
import enCombinations from '../../locales/en/lexicon/find-combinations.json'
import enGrammar from '../../locales/en/lexicon/find-grammar.json'
import enProducts from '../../locales/en/lexicon/find-products.json'
import enSignals from '../../locales/en/lexicon/find-signals.json'
import enWords from '../../locales/en/lexicon/find-words.json'

/** How much a signal says; `against` speaks for anything else. */
export const tiers = ['decisive', 'strong', 'medium', 'weak', 'against'] as const
export type Tier = (typeof tiers)[number]

/** Small talk is known by signals too, and so is a text that is about a customer's services at all. */
export const offTopic = 'off-topic'
export const onTopic = 'on-topic'

/** Words of one idea, under the idea's name. */
export type IdeaFile = Record<string, readonly string[]>
/** Signals under their outcome and tier. */
export type SignalFile = Record<string, Partial<Record<Tier, readonly string[]>>>

export type GrammarFile = {
  /** Negate what comes next: kein, without. */
  negatesNext: readonly string[]
  /** Negate what follows in the clause: not, never. */
  negatesAfter: readonly string[]
  /** Negate their whole clause, as the German verb may stand before them: nicht. */
  negatesClause: readonly string[]
  /** Negate what follows in the sentence, over a relative clause: nobody … who. */
  negatesFar: readonly string[]
  /** Hold a negation that does not reach the rest: not only, noch nicht. */
  bounded: readonly string[]
  /** Open a new clause: but, weil. */
  breaks: readonly string[]
  /** Short endings after an apostrophe that are no part of the word: customer's, we'll. */
  clitics: readonly string[]
  suffixes: readonly string[]
  /** Everyday words that are no misspelling of a lexicon word. */
  ordinary: readonly string[]
}

export type Lexicon = {
  ideas: readonly IdeaFile[]
  /** Ideas as well, whose words are the names of products. */
  products: readonly IdeaFile[]
  signals: readonly SignalFile[]
  grammar: readonly GrammarFile[]
}

/** What locales/<lang>/lexicon/find-*.json say; both languages work at once. */
export const lexicon: Lexicon = {
  ideas: [enWords, deWords],
  products: [enProducts, deProducts],
  signals: [enCombinations, enSignals, deSignals],
  grammar: [enGrammar, deGrammar],
}
