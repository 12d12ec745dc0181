import { isDeepStrictEqual } from 'node:util'
import type { Page } from '../../src/playbook/schema'
import { gradeNote, recommend, type Situation } from '../../src/rules'
import { playbook } from '../support/playbook'
import { handWritten, jsonRulesEngine, type Values, valuesOf, zenEngine } from './rule-engines'
import { inTurns, median, timed } from './timing'

/** Medians: nanoseconds for a recommendation, milliseconds for a grade and for many records. */
export type RulesBench = {
  recommend: number
  handWritten: number
  jsonRulesEngine: number
  zenEngine: number
  gradeNote: number
  records100k: number
  growth: Growth[]
}

/** The same for a table with more rows; and how long the first recommendation takes, which prepares the rows. */
type Growth = {
  rows: number
  first: number
  recommend: number
  jsonRulesEngine: number
}

const answers = {
  existing: { l2: 'Verwendung einer Wettbewerberlösung', l3: 'L3' },
  engagementScenario: 'Customer Led',
  kickoffDate: '2026-12-01',
  nextActionDate: '2026-12-01',
  notes: 'No intent, because all departments work with Slack.',
} satisfies Situation

/** Every row with every L2, all questions answered. */
const situationsOf = ({ rows, l2 }: Page): Situation[] =>
  rows.flatMap((row) => l2.map(({ id }) => ({ ...answers, phase: row.phase, row: row.id, l2: id })))

/**
 * How long a recommendation takes, reasons included, beside the least that any code could do and beside two engines on
 * the same table, in turns; then for many records, for longer tables, and a grade of a full note.
 * @throws where they do not all answer equally.
 */
export async function benchRules(): Promise<RulesBench> {
  const page = playbook().de
  const situations = situationsOf(page)
  await assertEqualAnswers(page, situations)
  const jsonRules = jsonRulesEngine(page)
  const zen = zenEngine(page)
  // Rounds so short that few are interrupted, however busy the machine.
  const times = await inTurns(151, {
    recommend: perCall(3000, situations, (situation) => recommend(page, situation)),
    handWritten: perCall(3000, situations, handWritten),
    jsonRulesEngine: perCall(15, situations, jsonRules),
    zenEngine: perCall(15, situations, zen),
  })
  const growth: Growth[] = []
  for (const factor of [1, 10, 100]) growth.push(await benchTable(longer(page, factor)))
  return { ...times, gradeNote: benchGrade(), records100k: benchRecords(page, situations), growth }
}

async function assertEqualAnswers(page: Page, situations: readonly Situation[]): Promise<void> {
  const jsonRules = jsonRulesEngine(page)
  const zen = zenEngine(page)
  for (const situation of situations) {
    const expected = valuesOf(page, situation)
    const others: Record<string, Values> = {
      'the hand-written switch': handWritten(situation),
      'json-rules-engine': await jsonRules(situation),
      'zen-engine': await zen(situation),
    }
    for (const [name, values] of Object.entries(others)) {
      if (isDeepStrictEqual(values, expected)) continue
      const both = JSON.stringify({ situation, expected, values }, null, 2)
      throw new Error(`${name} answers differently from recommend: ${both}`)
    }
  }
}

async function benchTable(page: Page): Promise<Growth> {
  const situations = situationsOf(page)
  const first = timed(() => recommend(page, situations[0] ?? {}))
  const jsonRules = jsonRulesEngine(page)
  const times = await inTurns(41, {
    recommend: perCall(3000, situations, (situation) => recommend(page, situation)),
    jsonRulesEngine: perCall(4, situations, jsonRules),
  })
  return { rows: page.rows.length, first, ...times }
}

/** A page with many times the rows: each a case of its own. */
const longer = (page: Page, factor: number): Page => ({
  ...page,
  rows: Array.from({ length: factor }, (_, copy) =>
    page.rows.map((row) => ({
      ...row,
      id: `${row.id}/${copy}`,
      statement: `${row.statement} (${copy})`,
    })),
  ).flat(),
})

/** Records of a file of many customers, each an object of its own. */
function benchRecords(page: Page, situations: readonly Situation[]): number {
  const records = Array.from({ length: 100_000 }, (_, index) => ({
    ...situations[index % situations.length],
  }))
  return median(Array.from({ length: 7 }, () => timed(() => records.map((each) => recommend(page, each)))))
}

function benchGrade(): number {
  const note = 'The customer has no intent to use Teams because all departments work with Slack. '
    .repeat(5)
    .slice(0, 400)
  gradeNote(note, { l1: 'no-intent' })
  return median(Array.from({ length: 50 }, () => timed(() => gradeNote(note, { l1: 'no-intent' }))))
}

/** What came last, where it can be seen: so that no compiler leaves out the work. */
export const latest: { answer?: unknown } = {}

/** A round of so many answers, all situations in turn; yields nanoseconds for each. */
function perCall(calls: number, situations: readonly Situation[], ask: (situation: Situation) => unknown) {
  return async () => {
    const start = performance.now()
    for (let call = 0; call < calls; call++) {
      const situation = situations[call % situations.length]
      if (situation === undefined) break
      const answer = ask(situation)
      // Waiting for what is there already would cost more than the work.
      latest.answer = answer instanceof Promise ? await answer : answer
    }
    return ((performance.now() - start) / calls) * 1e6
  }
}
