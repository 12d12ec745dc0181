import { expect, test } from 'vitest'

// A fault that keeps a test file from loading must fail a test: a run without tests counts as one that noticed nothing.
let fault: unknown
try {
  // One after the other, and from one file, so that each run loads the lexicons once.
  await import('../../find/text.test')
  await import('../../find/grammar.test')
  await import('../../find/vocabulary.test')
  await import('../../find/match.test')
  await import('../../find/rank.test')
  await import('../../find/because.test')
  await import('../../find/features.test')
  await import('../../find/outcomes.test')
  await import('../../find/find.test')
  await import('../../find/learn.test')
  await import('../../find/read-examples.test')
  await import('../../find/lexicon.test')
  await import('../../find/held.test')
} catch (error) {
  fault = error
}

test('the tests can be loaded', () => {
  expect(fault).toBeUndefined()
})
