import { gradeNote, recommend, type Situation } from '../../src/rules'
import { playbook } from '../support/playbook'
import { median, timed } from './timing'

/** Medians: nanoseconds for a recommendation, milliseconds for a grade. */
export type RulesBench = { recommend: number; handWritten: number; gradeNote: number }

const situation: Situation = {
  phase: 'delivery',
  row: 'delivery-new-workload',
  l2: 'competitive-solution',
  engagementScenario: 'Customer Led',
  nextActionDate: '2026-12-01',
  notes: 'No intent, because all departments work with Slack.',
}
const rounds = 30
const perRound = 20_000

/** How long a recommendation takes beside the least that any code could do, in turns, and a grade of a full note. */
export function benchRules(): RulesBench {
  const page = playbook().de
  const own: number[] = []
  const least: number[] = []
  for (let round = 0; round < rounds; round++) {
    own.push(timed(() => repeat(() => recommend(page, situation))))
    least.push(timed(() => repeat(() => handWritten(situation))))
  }
  const perCall = (times: readonly number[]): number => (median(times) / perRound) * 1e6
  const note = 'The customer has no intent to use Teams because all departments work with Slack. '
    .repeat(5)
    .slice(0, 400)
  gradeNote(note, { l1: 'no-intent' })
  const grades = Array.from({ length: 50 }, () => timed(() => gradeNote(note, { l1: 'no-intent' })))
  return { recommend: perCall(own), handWritten: perCall(least), gradeNote: median(grades) }
}

function repeat(work: () => unknown): void {
  for (let count = 0; count < perRound; count++) work()
}

/** The row of the bench's situation as somebody would write it down who needs no page, no reasons and no checks. */
function handWritten({ phase, row, l2, engagementScenario, notes, nextActionDate }: Situation) {
  switch (`${phase ?? ''}/${row ?? ''}`) {
    case 'delivery/delivery-new-workload':
      return {
        updatedBy: 'Durchführung FM',
        l1: 'Keine Absichten',
        l2,
        engagementScenario,
        owner: 'Account Team',
        notes,
        nextActionDate,
        nextAction: 'Benachrichtigen von Account Team über Tatsache, dass keine Absicht besteht',
      }
    default:
      return undefined
  }
}
