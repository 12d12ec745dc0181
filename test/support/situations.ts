import * as fc from 'fast-check'
import { elsewhereIds, phases } from '../../src/playbook/schema'
import { engagementScenarios, ledBys, type Situation } from '../../src/rules'
import { playbook } from './playbook'

const rowIds = playbook().de.rows.map(({ id }) => id)
const l2Ids = playbook().de.l2.map(({ id }) => id)

const isoDates = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
const dates = fc.oneof(
  isoDates.map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom('', '2026-02-30', '12/1/2026'),
)

/** Any situation a user, a link or an old store may bring: each answer there or not, some of them unusable. */
export const situations: fc.Arbitrary<Situation> = fc.record(
  {
    phase: fc.constantFrom(...phases),
    row: fc.constantFrom(...rowIds, 'none', 'gone'),
    elsewhere: fc.constantFrom(...elsewhereIds),
    l2: fc.constantFrom(...l2Ids, 'gone'),
    existing: fc.record({ l2: fc.string(), l3: fc.string() }, { requiredKeys: [] }),
    ledBy: fc.constantFrom(...ledBys),
    engagementScenario: fc.constantFrom(...engagementScenarios),
    kickoffDate: dates,
    nextActionDate: dates,
    notes: fc.oneof(fc.string(), fc.string({ minLength: 395, maxLength: 410 })),
  },
  { requiredKeys: [] },
)

/** A situation that selects a row. */
export const matchedSituations: fc.Arbitrary<Situation> = fc
  .tuple(situations, fc.constantFrom(...playbook().de.rows))
  .map(([situation, { id, phase }]) => ({ ...situation, phase, row: id }))
