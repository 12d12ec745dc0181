import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CellKind, fieldIds, languages, phases } from '../../src/playbook/schema'
import { recommend, type Situation } from '../../src/rules'
import { playbook } from '../support/playbook'
import { matchedSituations, situations } from '../support/situations'

const languageOf = fc.constantFrom(...languages)
const page = playbook().de

test('a matched recommendation always has all eleven fields, each said, asked or nothing to enter', () => {
  fc.assert(
    fc.property(matchedSituations, languageOf, (situation, language) => {
      const recommendation = recommend(playbook()[language], situation)
      if (recommendation.status !== 'matched') throw new Error(recommendation.status)
      expect(Object.keys(recommendation.fields)).toEqual(fieldIds)
      for (const field of fieldIds) {
        const { value, from, ask } = recommendation.fields[field]
        expect(value === undefined).toBe(from === undefined)
        expect(value === undefined || ask === undefined).toBe(true)
        expect(value).not.toBe('')
        expect(recommendation.open.includes(field)).toBe(ask?.required === true)
      }
    }),
  )
})

/** The answers that each kind of cell asks for, by hand from domain.md §2. */
const askedBy: Partial<Record<CellKind, (keyof Situation)[]>> = {
  keepExisting: ['existing'],
  choice: ['l2', 'ledBy', 'engagementScenario'],
  dependsOnOtherServices: ['engagementScenario'],
  toBeDetermined: ['nextActionDate'],
  dateToEnter: ['kickoffDate'],
  textRequired: ['notes'],
  textOptional: ['notes'],
}

test('an answer that a row does not ask for never changes its values', () => {
  fc.assert(
    fc.property(matchedSituations, situations, (situation, others) => {
      const row = page.rows.find(({ id }) => id === situation.row)
      const asked = new Set<string>(
        fieldIds.flatMap((field) => askedBy[row?.cells[field].kind ?? 'fixed'] ?? []),
      )
      if (row?.cells.l2.kind !== 'choice') asked.delete('l2')
      const unasked = Object.fromEntries(
        Object.entries(others).filter(
          ([answer]) => !asked.has(answer) && answer !== 'phase' && answer !== 'row',
        ),
      )
      expect(recommend(page, { ...situation, ...unasked })).toEqual(recommend(page, situation))
    }),
  )
})

test('what is open is exactly what further answers can reach, and every other row names what excluded it', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const recommendation = recommend(page, situation)
      if (recommendation.status !== 'open') return
      const { missing, possible, excluded } = recommendation
      const reachable = page.rows.filter(({ id, phase }) => {
        const further: Situation = {
          ...(missing.includes('phase') && { phase }),
          ...(missing.includes('row') && { row: id }),
        }
        const next = recommend(page, { ...situation, ...further })
        return next.status === 'matched' && next.row === id
      })
      expect(possible).toEqual(reachable.map(({ id }) => id))
      expect([...possible, ...excluded.map(({ row }) => row)].toSorted()).toEqual(
        page.rows.map(({ id }) => id).toSorted(),
      )
    }),
  )
})

test('the order of answers does not matter', () => {
  fc.assert(
    fc.property(situations, fc.infiniteStream(fc.nat()), (situation, ranks) => {
      const ranked = Object.entries(situation).map((entry) => ({ entry, rank: Number(ranks.next().value) }))
      const shuffled: Situation = Object.fromEntries(
        ranked.toSorted((a, b) => a.rank - b.rank).map(({ entry }) => entry),
      )
      expect(recommend(page, shuffled)).toEqual(recommend(page, situation))
    }),
  )
})

test('the answers, the page and what was recommended before stay as they are', () => {
  const before = structuredClone(page)
  fc.assert(
    fc.property(situations, situations, (situation, other) => {
      const first = recommend(page, Object.freeze({ ...situation }))
      const kept = structuredClone(first)
      recommend(page, other)
      expect(first).toEqual(kept)
      expect(recommend(page, situation)).toEqual(kept)
    }),
  )
  expect(page).toEqual(before)
})

test('phase and row together always match exactly one row, or none of the phase', () => {
  for (const phase of phases) {
    for (const { id, phase: own } of page.rows) {
      expect(recommend(page, { phase, row: id }).status).toBe(phase === own ? 'matched' : 'open')
    }
  }
})
