import type { Sign } from './lexicon'
import type { Span } from './types'

/** Where sentences begin. A full stop ends none after a number ("12. Mai"), a letter ("z. B.") or an abbreviation. */
export function sentenceStarts(text: string, abbreviations: ReadonlySet<string>): number[] {
  const starts = [0]
  for (const match of text.matchAll(/(?<![a-z0-9])([a-z0-9]*)([.!?](?=\s)|\n)/g)) {
    const [all, before = '', stop] = match
    const endsNothing = stop === '.' && (/^([a-z]|[0-9]{1,2})$/.test(before) || abbreviations.has(before))
    if (!endsNothing) starts.push(match.index + all.length)
  }
  return starts
}

/** Signs after which a comma may only open what they govern: "no intent, now or later, to …", "keine Absicht, … zu …". */
const openers: readonly Sign[] = ['noIntent', 'blur', 'boundWithIntent']
/** Signs that are governed where they follow such a comma. */
const continuations: readonly Sign[] = ['governed', 'boundWithIntent', 'blur', 'noIntent']
/** Signs with which a clause of its own begins. */
const beginners: readonly Sign[] = ['connector', 'breaks']

type Signs = (sign: Sign) => readonly Span[]

/** Where clauses begin: the parts of a sentence within which a word like "currently" or "FastTrack" has its say. */
export function clauseStarts(text: string, sentences: readonly Span[], signs: Signs): number[] {
  const begun = beginners.flatMap((sign) => signs(sign).map(({ start }) => start))
  return inOrder([...segmentStarts(text, sentences, signs), ...begun])
}

/** Where the parts between two marks of punctuation begin. */
export function segmentStarts(text: string, sentences: readonly Span[], signs: Signs): number[] {
  const opened = new Set(openers.flatMap((sign) => signs(sign).map(({ end }) => end)))
  const continued = continuations.flatMap((sign) => signs(sign).map(({ start }) => start))
  const onlyOpens = (mark: number) =>
    text[mark] === ',' &&
    opened.has(mark) &&
    continued.some((start) => start > mark && text.slice(mark + 1, start).trim() === '')
  const marks = Array.from(text.matchAll(/\(|[,;:)](?=\s|$|\))|\s[-\u2013\u2014]+\s/g), (mark) => mark.index)
  return inOrder([...sentences.map(({ start }) => start), ...marks.filter((mark) => !onlyOpens(mark))])
}

const inOrder = (starts: readonly number[]) => [...new Set(starts)].sort((one, other) => one - other)
