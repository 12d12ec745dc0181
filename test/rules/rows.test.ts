import { describe, expect, test } from 'vitest'
import { elsewhereIds } from '../../src/playbook/schema'
import { recommend, type Situation } from '../../src/rules'
import { playbook } from '../support/playbook'

const page = playbook().de
const [declines, noIntent, withdrawn, newWorkload, existing] = [
  'assignment-declines-ftc',
  'assignment-no-intent',
  'delivery-intent-withdrawn',
  'delivery-new-workload',
  'delivery-existing-no-intent',
]
const by = (reason: 'phase' | 'row', ...rows: string[]) => rows.map((row) => ({ row, by: reason }))
const all = [declines, noIntent, withdrawn, newWorkload, existing]

describe('phase and row select one row, or leave open what can still be', () => {
  test.each<[string, Situation, { missing: string[]; possible: string[]; excluded: unknown[] }]>([
    ['nothing', {}, { missing: ['phase', 'row'], possible: all, excluded: [] }],
    [
      'a phase',
      { phase: 'assignment' },
      {
        missing: ['row'],
        possible: [declines, noIntent],
        excluded: by('phase', withdrawn, newWorkload, existing),
      },
    ],
    [
      'a row without a phase',
      { row: newWorkload },
      {
        missing: ['phase'],
        possible: [newWorkload],
        excluded: by('row', declines, noIntent, withdrawn, existing),
      },
    ],
    [
      'a row of the other phase',
      { phase: 'delivery', row: noIntent },
      {
        missing: ['row'],
        possible: [withdrawn, newWorkload, existing],
        excluded: by('phase', declines, noIntent),
      },
    ],
    ['a row that nobody knows', { row: 'gone' }, { missing: ['phase', 'row'], possible: all, excluded: [] }],
    [
      'a phase and a row that nobody knows',
      { phase: 'assignment', row: 'gone' },
      {
        missing: ['row'],
        possible: [declines, noIntent],
        excluded: by('phase', withdrawn, newWorkload, existing),
      },
    ],
    [
      'an L2 alone',
      { l2: 'competitive-solution' },
      { missing: ['phase', 'row'], possible: all, excluded: [] },
    ],
    [
      'an L1 for no row, while no row is ruled out',
      { elsewhere: 'in-progress' },
      { missing: ['phase', 'row'], possible: all, excluded: [] },
    ],
  ])('%s', (_name, situation, open) => {
    expect(recommend(page, situation)).toEqual({ status: 'open', ...open })
  })

  test.each([
    ['assignment', declines, [...by('row', noIntent), ...by('phase', withdrawn, newWorkload, existing)]],
    ['assignment', noIntent, [...by('row', declines), ...by('phase', withdrawn, newWorkload, existing)]],
    ['delivery', withdrawn, [...by('phase', declines, noIntent), ...by('row', newWorkload, existing)]],
    ['delivery', newWorkload, [...by('phase', declines, noIntent), ...by('row', withdrawn, existing)]],
    ['delivery', existing, [...by('phase', declines, noIntent), ...by('row', withdrawn, newWorkload)]],
  ] as const)(
    '%s, %s: matched, and each other row by the first answer that excluded it',
    (phase, row, excluded) => {
      expect(recommend(page, { phase, row })).toMatchObject({ status: 'matched', row, excluded })
    },
  )
})

describe('when no row fits', () => {
  test('it asks which L1 applies instead', () => {
    expect(recommend(page, { row: 'none' })).toEqual({
      status: 'open',
      missing: ['elsewhere'],
      possible: [],
      excluded: by('row', ...all),
    })
    expect(recommend(page, { phase: 'delivery', row: 'none' })).toMatchObject({
      missing: ['elsewhere'],
      excluded: [...by('phase', declines, noIntent), ...by('row', withdrawn, newWorkload, existing)],
    })
  })

  test.each<[string, string, string?]>([
    ['in-progress', 'in-progress'],
    ['blocked/security-privacy', 'blocked', 'security-privacy'],
    ['blocked/product-feature', 'blocked', 'product-feature'],
    ['blocked/it-change-management', 'blocked', 'it-change-management'],
    ['blocked/it-infrastructure', 'blocked', 'it-infrastructure'],
    ['blocked/legal-regulatory', 'blocked', 'legal-regulatory'],
    ['blocked/adoption-readiness', 'blocked', 'adoption-readiness'],
    ['blocked/service-reliability', 'blocked', 'service-reliability'],
    ['blocked/app-compatibility', 'blocked', 'app-compatibility'],
    ['blocked/partner-engagement', 'blocked', 'partner-engagement'],
    ['blocked/billing', 'blocked', 'billing'],
    ['status-unknown/customer-unresponsive', 'status-unknown', 'customer-unresponsive'],
    ['status-unknown/new-subscription', 'status-unknown', 'new-subscription'],
    ['duplicate-invalid', 'duplicate-invalid'],
  ])('%s: that L1, its L2 where it has one, and nothing filled in', (id, l1, l2) => {
    const elsewhere = elsewhereIds.find((known) => known === id)
    const recommendation = recommend(page, {
      phase: 'assignment',
      row: 'none',
      elsewhere,
      l2: 'competitive-solution',
    })
    expect(recommendation).toEqual({
      status: 'elsewhere',
      id,
      l1,
      ...(l2 === undefined ? {} : { l2 }),
      excluded: [...by('row', declines, noIntent), ...by('phase', withdrawn, newWorkload, existing)],
    })
  })

  test('there are these fourteen', () => {
    expect(elsewhereIds).toHaveLength(14)
  })
})
