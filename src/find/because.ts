import type { Evidence } from './match'
import type { Token } from './text'
import type { Because } from './types'

/**
 * The places in the user's text to mark, in order and without overlap, and the signals that they answered. Words that
 * the examples of the outcome have as well (`like`) stand among the signals as `~ word`.
 */
export function because(
  evidence: readonly Evidence[],
  like: readonly number[],
  tokens: readonly Token[],
): Because {
  const marked = new Set([...evidence.flatMap((each) => [...each.tokens]), ...like])
  return {
    ranges: tokens.filter((_, at) => marked.has(at)).map(({ start, end }) => ({ start, end })),
    signals: [
      ...evidence.map(({ signal }) => signal.line),
      ...tokens.filter((_, at) => like.includes(at)).map(({ word }) => `~ ${word}`),
    ],
  }
}
