import deExamples from '../../../locales/de/lexicon/find-examples.json'
import enExamples from '../../../locales/en/lexicon/find-examples.json'
import { compile } from '../compile'
import { featuresOf } from '../features'
import { lexicon } from '../lexicon'
import { read } from '../match'
import type { Example } from './learn'

/** The example sentences of both languages as locales/<lang>/lexicon/find-examples.json has them, by outcome. */
export const exampleSentences: Readonly<Record<'de' | 'en', Readonly<Record<string, readonly string[]>>>> = {
  de: deExamples,
  en: enExamples,
}

/** The examples as the learner takes them. */
export function readExamples(sentences = exampleSentences): Example[] {
  const compiled = compile(lexicon, [])
  return Object.values(sentences).flatMap((byOutcome) =>
    Object.entries(byOutcome).flatMap(([outcome, texts]) =>
      texts.map((text) => ({
        outcome,
        features: [...new Set(featuresOf(read(text, compiled), compiled.grammar.stem).flat())],
      })),
    ),
  )
}
