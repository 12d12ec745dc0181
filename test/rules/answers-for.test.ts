import { expect, test } from 'vitest'
import type { Target } from '../../src/playbook/schema'
import { answersFor, answersForL2, leadsAway, type Situation } from '../../src/rules'
import { playbook } from '../support/playbook'

const onRow: Situation = { phase: 'assignment', row: 'assignment-no-intent' }
const onNone: Situation = { phase: 'assignment', row: 'none', elsewhere: 'in-progress' }

test.each<[Target, Situation, Situation]>([
  ['no-intent/competitive-solution', onRow, { l2: 'competitive-solution' }],
  [
    'no-intent/competitive-solution',
    onNone,
    { l2: 'competitive-solution', row: undefined, elsewhere: undefined },
  ],
  ['row/delivery-new-workload', onRow, { phase: 'delivery', row: 'delivery-new-workload' }],
  ['row/assignment-declines-ftc', onNone, { phase: 'assignment', row: 'assignment-declines-ftc' }],
  ['in-progress', onRow, { row: 'none', elsewhere: 'in-progress' }],
  ['blocked/product-feature', onRow, { row: 'none', elsewhere: 'blocked/product-feature' }],
])('to %s from %j it goes by %j', (target, situation, answers) => {
  expect(answersFor(target, playbook().de, situation)).toStrictEqual(answers)
})

test.each([
  [onRow, { l2: 'executive-sponsorship' }],
  [{}, { l2: 'executive-sponsorship' }],
  [onNone, { l2: 'executive-sponsorship', row: undefined, elsewhere: undefined }],
])('an L2 that is picked from %j answers %j', (situation, answers) => {
  expect(answersForL2('executive-sponsorship', situation)).toStrictEqual(answers)
})

test.each<[Target, string, boolean]>([
  ['no-intent/competitive-solution', 'no-intent', false],
  ['no-intent/competitive-solution', 'in-progress', false],
  ['row/assignment-no-intent', 'no-intent', false],
  ['row/assignment-declines-ftc', 'no-intent', true],
  ['in-progress', 'no-intent', true],
  ['in-progress', 'in-progress', false],
  ['blocked/product-feature', 'no-intent', true],
  ['blocked/product-feature', 'blocked', false],
])('%s leads away from a row of the L1 %s: %s', (target, l1, is) => {
  expect(leadsAway(target, 'assignment-no-intent', l1)).toBe(is)
})
