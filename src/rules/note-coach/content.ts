import type { Sign } from './lexicon'
import type { Reading } from './reading'
import type { Span } from './types'

/** Signs of what a note says beside its reason. */
const notTheReason: readonly Sign[] = [
  'service',
  'noIntent',
  'rejects',
  'noNeed',
  'wants',
  'ftc',
  'connector',
  'vague',
  'otherSolution',
  'blur',
  'bound',
  'unbounded',
  'logistics',
  'usage',
  'reference',
  'person',
]

/** Words of a range that may carry a reason, and are none of the other signs given. */
export function contentOf(reading: Reading, range: Span, other: readonly Sign[] = []): number {
  return reading.contentIn(range, [...notTheReason, ...other])
}
