import { expect, test } from 'vitest'
import { nextQuestion } from '../../../src/features/call/questions'
import { type AnswerId, recommend, type Situation } from '../../../src/rules'
import { playbook } from '../../support/playbook'

const declinesFtc = { phase: 'assignment', row: 'assignment-declines-ftc' } as const
const newWorkload = { phase: 'delivery', row: 'delivery-new-workload' } as const
const existing = { phase: 'delivery', row: 'delivery-existing-no-intent' } as const
const scenario = { engagementScenario: 'Customer Led' } as const

/** A situation, and the question that is asked next; none where all that must be answered is. */
const cases: [Situation, AnswerId | undefined][] = [
  [{}, 'phase'],
  [{ row: 'delivery-new-workload' }, 'phase'],
  [{ phase: 'delivery' }, 'row'],
  [{ phase: 'delivery', row: 'assignment-no-intent' }, 'row'],
  [{ phase: 'delivery', row: 'none' }, 'elsewhere'],
  [{ phase: 'delivery', row: 'none', elsewhere: 'in-progress' }, undefined],
  [newWorkload, 'l2'],
  [{ ...newWorkload, l2: 'executive-sponsorship' }, 'engagementScenario'],
  [{ ...newWorkload, ...scenario, l2: 'executive-sponsorship' }, 'notes'],
  [{ ...newWorkload, ...scenario, l2: 'executive-sponsorship', notes: 'x'.repeat(401) }, 'notes'],
  [{ ...newWorkload, ...scenario, l2: 'executive-sponsorship', notes: 'A.' }, 'nextActionDate'],
  [declinesFtc, 'ledBy'],
  [{ ...declinesFtc, ledBy: 'partner' }, 'engagementScenario'],
  [{ ...declinesFtc, ...scenario, ledBy: 'partner' }, 'engagementScenario'],
  [{ ...declinesFtc, ...scenario }, 'kickoffDate'],
  [{ ...declinesFtc, ...scenario, kickoffDate: '2031-05-06' }, undefined],
  [existing, 'engagementScenario'],
  [{ ...existing, ...scenario, nextActionDate: '2031-02-30' }, 'nextActionDate'],
  [{ ...existing, ...scenario, nextActionDate: '2031-02-28' }, undefined],
]

test.each(cases)('%o', (situation, next) => {
  expect(nextQuestion(recommend(playbook().en, situation))).toBe(next)
})
