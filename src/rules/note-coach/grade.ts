import type { Facts, Found, Judgement } from './facts'
import { unfold } from './fold'
import { readForm, spoilsForm } from './form'
import { readIntent } from './intent'
import { noIntentKinds, type Sign } from './lexicon'
import { judgeNoIntent } from './no-intent'
import { judgeBlocked, judgeDuplicate, judgeInProgress, judgeStatusUnknown } from './other-l1'
import { readNote } from './reading'
import { readReason } from './reason'
import type { NoteContext, NoteFinding, NoteL1, NoteReview } from './types'

const judges: Readonly<Record<NoteL1, (facts: Facts) => Judgement>> = {
  'no-intent': judgeNoIntent,
  blocked: judgeBlocked,
  'in-progress': judgeInProgress,
  'status-unknown': judgeStatusUnknown,
  'duplicate-invalid': judgeDuplicate,
}

/**
 * Grades a status note as a reviewer of FTOP would, and says what it found and where. Takes any text; findings are
 * codes with their place in it, in no language, ordered by place. Source: domain.md §6.
 */
export function gradeNote(text: string, context: NoteContext): NoteReview {
  if (text.trim() === '') return { grade: 'poor', findings: [{ code: 'empty', start: 0, end: 0 }] }
  const reading = readNote(text, context.language)
  const intent = readIntent(reading)
  const facts: Facts = { reading, intent, reason: readReason(reading, intent) }
  const judgement = judges[context.l1](facts)
  const form = readForm(text, reading, context.otherNotes ?? [])
  const grade = judgement.grade === 'good' && form.some(spoilsForm) ? 'incomplete' : judgement.grade
  const placed = [
    ...judgement.findings,
    ...form,
    ...signsFound(facts, context.l1),
    ...otherL2(facts, context),
    ...vagueReason(facts, judgement),
  ]
    .map((found): NoteFinding => ({ ...found, ...unfold(reading.folded, found) }))
    .concat(wholeNote(facts, judgement, context.l1).map((code) => ({ code, start: 0, end: text.length })))
    .sort((one, other) => one.start - other.start || one.end - other.end)
  return { grade, findings: placed }
}

type WholeCode = 'nothing-said' | 'only-l1' | 'intent-missing' | 'reason-missing'

/** Findings about what is not there have no place but the whole note. */
function wholeNote({ reading, reason }: Facts, judgement: Judgement, l1: NoteL1): WholeCode[] {
  if (judgement.grade === 'good') return []
  const aside: readonly Sign[] = ['usage', 'logistics', 'reference', 'ftc']
  const other = aside.some((sign) => reading.signs(sign).length > 0)
  const codes: WholeCode[] = []
  if (reason.clarity === 'none' && !other && judgement.findings.length === 0 && judgement.grade === 'poor') {
    return [judgement.intentSeen || reading.signs('l1Words').length > 0 ? 'only-l1' : 'nothing-said']
  }
  const contradicts = judgement.findings.some(({ code }) => code === 'contradicts-l1')
  if (!judgement.intentSeen && !contradicts) codes.push('intent-missing')
  const needsReason = l1 === 'no-intent' || l1 === 'blocked'
  if (needsReason && reason.clarity === 'none') codes.push('reason-missing')
  return codes
}

/** The first words that only hint at a reason. */
function vagueReason({ reason }: Facts, { grade }: Judgement): Found[] {
  if (reason.clarity !== 'vague' || grade === 'good') return []
  const inOrder = [...reason.spans].sort((one, other) => one.start - other.start)
  return inOrder.slice(0, 1).map((span) => ({ code: 'reason-vague', ...span }))
}

/** What stands in a note but is no part of a good one; tried contacts, and what is not yet known, are what a Status Unknown is about. */
function signsFound({ reading }: Facts, l1: NoteL1): Found[] {
  const all = <Code extends 'blurred' | 'usage-figure' | 'meeting-logistics' | 'refers-elsewhere'>(
    sign: Sign,
    code: Code,
  ) => reading.signs(sign).map((span) => ({ code, ...span }))
  return [
    ...all('usage', 'usage-figure'),
    ...all('reference', 'refers-elsewhere'),
    ...(l1 === 'status-unknown' ? [] : [...all('blur', 'blurred'), ...all('logistics', 'meeting-logistics')]),
  ]
}

/** The note names a cause of another of the page's L2s, and none of the picked one. */
function otherL2({ reading, reason }: Facts, { l1, l2 }: NoteContext): Found[] {
  const picked = noIntentKinds.find((kind) => kind === l2?.split('/').at(-1))
  const [named, ...more] = reason.kinds
  if (l1 !== 'no-intent' || !picked || !named || more.length > 0 || named === picked) return []
  const places = reading.causes(named, 'strong').slice(0, 1)
  return places.map((place) => ({ code: 'reason-of-other-l2', l2: named, ...place }))
}
