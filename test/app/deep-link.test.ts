import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DeepLink, readDeepLink } from '../../src/app/deep-link'
import { languages, phases } from '../../src/playbook/schema'
import { playbook } from '../support/playbook'

const read = (hash: string) => readDeepLink(hash, playbook().en)
const picks = { phase: 'delivery', row: 'delivery-new-workload', l2: 'competitive-solution' } as const

describe('a link with parameters', () => {
  const cases: [string, DeepLink | undefined][] = [
    ['', undefined],
    ['#/', undefined],
    ['#/l2/competitive-solution', undefined],
    ['#/?', { path: '/', situation: undefined, language: undefined, ignored: [] }],
    [
      '#/?phase=delivery&row=delivery-new-workload&l2=competitive-solution&lang=de',
      { path: '/', situation: picks, language: 'de', ignored: [] },
    ],
    ['#/?lang=en', { path: '/', situation: undefined, language: 'en', ignored: [] }],
    ['#?lang=en', { path: '/', situation: undefined, language: 'en', ignored: [] }],
    ['#/?row=none', { path: '/', situation: { row: 'none' }, language: undefined, ignored: [] }],
    [
      '#/scenarios/delivery-new-workload/l1?phase=assignment',
      {
        path: '/scenarios/delivery-new-workload/l1',
        situation: { phase: 'assignment' },
        language: undefined,
        ignored: [],
      },
    ],
    // Nothing that somebody typed comes in by a link, and a name that means nothing is said once.
    [
      '#/?notes=Contoso&customer=Contoso&notes=x&existing=y&nextActionDate=2031-05-06',
      {
        path: '/',
        situation: undefined,
        language: undefined,
        ignored: ['notes', 'customer', 'existing', 'nextActionDate'],
      },
    ],
    [
      '#/?phase=Delivery&row=&l2=on-premises-solution%20&lang=fr',
      { path: '/', situation: undefined, language: undefined, ignored: ['phase', 'row', 'l2', 'lang'] },
    ],
    // Whoever made the link chose the names: none becomes a message of its own.
    [
      `#/?Call%20this%20number=1&${'x'.repeat(99)}=1&%E2%80%AEx=1&=1`,
      { path: '/', situation: undefined, language: undefined, ignored: ['…'] },
    ],
    [
      '#/?a=1&b=1&c=1&d=1&e=1&f=1&g=1',
      { path: '/', situation: undefined, language: undefined, ignored: ['a', 'b', 'c', 'd', 'e', '…'] },
    ],
    [
      '#/?phase=delivery&row=__proto__',
      { path: '/', situation: { phase: 'delivery' }, language: undefined, ignored: ['row'] },
    ],
  ]
  test.each(cases)('%s', (hash, link) => {
    expect(read(hash)).toEqual(link)
  })
})

test('whatever a link says, only picks that the playbook has come out of it', () => {
  const known = {
    phase: new Set<unknown>(phases),
    row: new Set<unknown>(['none', ...playbook().en.rows.map(({ id }) => id)]),
    l2: new Set<unknown>(playbook().en.l2.map(({ id }) => id)),
  }
  const words = [
    'phase',
    'row',
    'l2',
    'lang',
    'notes',
    'delivery',
    'none',
    'competitive-solution',
    '__proto__',
  ]
  const part = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom('&', '=', '?', '#', '%', '%zz'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const link = read(`#/?${parts.join('')}`)
      for (const [name, value] of Object.entries(link?.situation ?? {})) {
        expect(known).toHaveProperty(name)
        expect(value === undefined || Object.values(known).some((ids) => ids.has(value))).toBe(true)
      }
      expect([undefined, ...languages]).toContain(link?.language)
      expect(link?.path).toBe('/')
    }),
  )
})
