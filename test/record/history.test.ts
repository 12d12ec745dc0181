import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdit, applyEdits, type Edit, type Kept, settlement } from '../../src/record/history'
import { diff, type Json, type Patch, valueAt, withValue } from '../../src/record/patch'
import { isWorksheetLeaf } from '../../src/record/worksheet'

const place = { service: 's', record: 'r' }
const notes = '/services/s/records/r/situation/notes'
const owner = '/services/s/records/r/overrides/owner'
const count = '/services/s/records/r/count'
const transfer = '/services/s/records/r/transfers/l1'

const base: Kept = {
  worksheet: { customer: 'Contoso', services: { s: { name: 'Teams', records: { r: { position: 1 } } } } },
  past: [],
  future: [],
  seen: {},
}
const step = (page: string, number: number, patch: Patch, id = `${page}:${number}`): Edit => ({
  kind: 'step',
  page,
  number,
  step: { id, patch, place },
})

describe('two pages that change one worksheet', () => {
  test('at different places both get their way', () => {
    const kept = applyEdits(base, [
      step('p', 1, { [notes]: [null, 'a'] }),
      step('q', 1, { [owner]: [null, 'b'] }),
    ])
    expect(valueAt(kept.worksheet, notes)).toBe('a')
    expect(valueAt(kept.worksheet, owner)).toBe('b')
    expect(valueAt(kept.worksheet, '/conflicts')).toBeNull()
  })

  test.each(['/customer', '/tenant', notes, owner, '/services/s/name', '/services/s/total', count])(
    'at the same place, %s: the later value is shown, the other is kept',
    (path) => {
      const before = valueAt(base.worksheet, path)
      const kept = applyEdits(base, [
        step('p', 1, { [path]: [before, 'a'] }),
        step('q', 1, { [path]: [before, 'b'] }),
      ])
      expect(valueAt(kept.worksheet, path)).toBe('b')
      expect(Object.values(conflictsOf(kept))).toEqual(['a'])
    },
  )

  test('to the same value agree', () => {
    const both = [step('p', 1, { [notes]: [null, 'a'] }), step('q', 1, { [notes]: [null, 'a'] })]
    expect(conflictsOf(applyEdits(base, both))).toEqual({})
  })

  test('what was copied last holds, and asks nobody', () => {
    const both = [step('p', 1, { [transfer]: [null, 'a'] }), step('q', 1, { [transfer]: [null, 'b'] })]
    const kept = applyEdits(base, both)
    expect(valueAt(kept.worksheet, transfer)).toBe('b')
    expect(conflictsOf(kept)).toEqual({})
  })

  test('deciding between two values asks about nothing itself', () => {
    const path = '/conflicts/x'
    const kept = applyEdits(base, [
      step('p', 1, { [path]: [null, 'a'] }),
      step('q', 1, { [path]: [null, 'b'] }),
    ])
    expect(conflictsOf(kept)).toEqual({ x: 'b' })
  })

  test('an undo of one leaves what the other has changed since', () => {
    const kept = applyEdits(base, [
      step('p', 1, { [notes]: [null, 'a'], [owner]: [null, 'x'] }),
      step('q', 1, { [notes]: ['a', 'ab'] }),
      { kind: 'undo', page: 'p', number: 2, step: 'p:1' },
    ])
    expect(valueAt(kept.worksheet, notes)).toBe('ab')
    expect(valueAt(kept.worksheet, owner)).toBeNull()
  })
})

describe('deciding between two values', () => {
  const both = [step('p', 1, { [notes]: [null, 'a'] }), step('q', 1, { [notes]: [null, 'b'] })]
  const { worksheet } = applyEdits(base, both)
  const settled = (take: 'shown' | 'other'): Json =>
    Object.entries(settlement(worksheet, notes, take)).reduce(
      (document, [path, [, after]]) => withValue(document, path, after),
      worksheet,
    )

  test.each([
    ['shown', 'b'],
    ['other', 'a'],
  ] as const)('takes the %s one, and asks no more', (take, value) => {
    expect(valueAt(settled(take), notes)).toBe(value)
    expect(valueAt(settled(take), '/conflicts')).toBeNull()
  })
})

describe('edits', () => {
  const edits = fc.array(
    fc.record({
      page: fc.constantFrom('p', 'q'),
      path: fc.constantFrom('/customer', notes, owner),
      before: fc.constantFrom(null, 'a', 'b'),
      after: fc.constantFrom(null, 'a', 'b', 'c'),
      kind: fc.constantFrom('step', 'step', 'mark', 'undo', 'redo'),
    }),
    { maxLength: 20 },
  )

  test('that were applied already change nothing, and no value that was shown is lost', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const numbers = { p: 0, q: 0 }
        const made = list.map(({ page, path, before, after, kind }, index): Edit => {
          const number = page === 'p' ? ++numbers.p : ++numbers.q
          const stamp = { page, number }
          if (kind === 'mark') return { kind, patch: { [path]: [before, after] }, ...stamp }
          if (kind === 'undo' || kind === 'redo') return { kind, step: `p:${index}`, ...stamp }
          return step(page, number, { [path]: [before, after] })
        })
        let kept = base
        for (const edit of made) {
          const next = applyEdit(kept, edit)
          for (const path of ['/customer', notes, owner]) {
            const [old, now] = [valueAt(kept.worksheet, path), valueAt(next.worksheet, path)]
            const isKept = Object.values(conflictsOf(next)).includes(old)
            const isInHistory = [...next.past, ...next.future].some(({ patch }) => patch[path]?.includes(old))
            const wasMeant = edit.kind === 'mark' && edit.patch[path]?.[0] === old
            expect(old === now || old === null || isKept || isInHistory || wasMeant).toBe(true)
          }
          kept = next
        }
        expect(applyEdits(kept, made)).toEqual(kept)
      }),
    )
  })

  test('that were undone are redone by their own name', () => {
    const done = [
      step('p', 1, { [notes]: [null, 'a'] }),
      step('p', 2, { [owner]: [null, 'x'] }),
      { kind: 'undo', page: 'p', number: 3, step: 'p:2' },
      { kind: 'undo', page: 'p', number: 4, step: 'p:1' },
    ] satisfies Edit[]
    const kept = applyEdits(base, [...done, { kind: 'redo', page: 'p', number: 5, step: 'p:2' }])
    expect(valueAt(kept.worksheet, owner)).toBe('x')
    expect(valueAt(kept.worksheet, notes)).toBeNull()
    expect(kept.future.map(({ id }) => id)).toEqual(['p:1'])
  })

  test('are remembered of the 32 pages that made the last ones', () => {
    const others = Array.from({ length: 31 }, (_, at) => step(`other ${at}`, 1, {}))
    const kept = applyEdits(base, [
      step('first', 1, {}),
      step('again', 1, {}),
      ...others.slice(1),
      step('again', 2, {}),
      ...others.slice(0, 1),
    ])
    expect(Object.keys(kept.seen)).toHaveLength(32)
    expect(kept.seen).toMatchObject({ again: 2, 'other 30': 1, 'other 0': 1 })
    expect(kept.seen).not.toHaveProperty('first')
    expect(applyEdit(kept, step('more', 1, {})).seen).toHaveProperty('again', 2)
  })

  test('are undone 200 steps back, and no further', () => {
    const many = Array.from({ length: 210 }, (_, at) =>
      step('p', at + 1, { [notes]: [at === 0 ? null : `${at}`, `${at + 1}`] }),
    )
    expect(applyEdits(base, many).past).toHaveLength(200)
  })

  test('of one step that is typed on are one, also when another page came between', () => {
    const kept = applyEdits(base, [
      step('p', 1, { [notes]: [null, 'a'] }, 'typing'),
      step('q', 1, { [owner]: [null, 'x'] }),
      step('p', 2, { [notes]: ['a', 'ab'] }, 'typing'),
    ])
    expect(kept.past.map(({ patch }) => patch)).toEqual([{ [notes]: [null, 'ab'] }, { [owner]: [null, 'x'] }])
  })
})

test('the leaves of a worksheet: an answer is one value, and so is a list or an override', () => {
  const before = {
    services: { s: { records: { r: { overruled: ['a'], overrides: { owner: { value: 'x', over: {} } } } } } },
  }
  const after = {
    services: {
      s: { records: { r: { overruled: ['a', 'b'], overrides: { owner: { value: 'y', over: {} } } } } },
    },
  }
  expect(Object.keys(diff(before, after, isWorksheetLeaf))).toEqual([
    '/services/s/records/r/overruled',
    owner,
  ])
})

function conflictsOf({ worksheet }: Kept): Record<string, unknown> {
  const conflicts = valueAt(worksheet, '/conflicts')
  return typeof conflicts === 'object' ? Object.fromEntries(Object.entries(conflicts ?? {})) : {}
}
