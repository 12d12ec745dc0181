import { load } from '../load'

// From one file, so that each run loads the lexicons once.
await load(
  () => import('../../find/text.test'),
  () => import('../../find/grammar.test'),
  () => import('../../find/vocabulary.test'),
  () => import('../../find/match.test'),
  () => import('../../find/rank.test'),
  () => import('../../find/because.test'),
  () => import('../../find/features.test'),
  () => import('../../find/outcomes.test'),
  () => import('../../find/find.test'),
  () => import('../../find/learn.test'),
  () => import('../../find/read-examples.test'),
  () => import('../../find/lexicon.test'),
  () => import('../../find/held.test'),
)
