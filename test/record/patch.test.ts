import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  diff,
  inverse,
  isEqual,
  join,
  type Json,
  type Patch,
  valueAt,
  withValue,
} from '../../src/record/patch'

const values = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { maxLength: 3 }))
const keys = fc.oneof(
  fc.string({ minLength: 1, maxLength: 3 }),
  fc.constantFrom('a/b', 'a~b', '~1', '__proto__'),
)
/** Three levels, as deep as a path of the patches below. */
const documents: fc.Arbitrary<Json> = fc.dictionary(
  keys,
  fc.dictionary(keys, values, { minKeys: 1, maxKeys: 3 }),
  { maxKeys: 4 },
)
const isLeaf = (path: readonly string[]) => path.length === 2
const apply = (document: Json, patch: Patch): Json =>
  Object.entries(patch).reduce((changed, [path, [, after]]) => withValue(changed, path, after), document)

describe('a patch', () => {
  test('leads from one document to the other, and its inverse back', () => {
    fc.assert(
      fc.property(documents, documents, (before, after) => {
        const patch = diff(before, after, isLeaf)
        expect(isEqual(apply(before, patch), after)).toBe(true)
        expect(isEqual(apply(after, inverse(patch)), before)).toBe(true)
      }),
    )
  })

  test('joined with the next one leads from the first document to the last', () => {
    fc.assert(
      fc.property(documents, documents, documents, (first, second, third) => {
        const joined = join(diff(first, second, isLeaf), diff(second, third, isLeaf))
        expect(isEqual(apply(first, joined), third)).toBe(true)
        expect(Object.keys(joined).sort()).toEqual(Object.keys(diff(first, third, isLeaf)).sort())
      }),
    )
  })

  test('of equal documents is empty, whatever the order of their keys', () => {
    expect(diff({ a: { b: { x: 1, y: undefined, z: 2 } } }, { a: { b: { z: 2, x: 1 } } }, isLeaf)).toEqual({})
  })

  test('names what changed by JSON pointer; null is not there', () => {
    const before = { services: { s: 'Teams' }, customer: { name: 'A' } }
    const after = { services: { s: 'Teams', 't/1': 'Exchange' }, customer: {} }
    expect(diff(before, after, isLeaf)).toEqual({
      '/services/t~11': [null, 'Exchange'],
      '/customer/name': ['A', null],
    })
  })

  test('shares what it does not touch, and leaves no empty objects behind', () => {
    const document = { a: { x: 1 }, b: { y: 2 } }
    const changed = withValue(document, '/a/x', null)
    expect(changed).toEqual({ b: { y: 2 } })
    expect(valueAt(changed, '/b')).toBe(document.b)
    expect(valueAt(document, '/a/nothing/below')).toBeNull()
  })
})
