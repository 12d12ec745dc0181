import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { worksheetSchema } from '../../src/record/worksheet-schema'

const record = { position: 0, situation: {}, overrides: {}, evidence: {}, overruled: [], transfers: {} }
const withRecord = (stored: object) => ({ services: { s: { records: { r: stored } } } })

test.each([
  [{}, { customer: '', tenant: '', services: {}, conflicts: {} }],
  [
    { services: { s: {} } },
    { customer: '', tenant: '', services: { s: { name: '', position: 0, records: {} } }, conflicts: {} },
  ],
  [
    withRecord({}),
    {
      customer: '',
      tenant: '',
      services: { s: { name: '', position: 0, records: { r: record } } },
      conflicts: {},
    },
  ],
])('what is missing of a stored worksheet is empty: %j', (stored, read) => {
  expect(z.parse(worksheetSchema, stored)).toEqual(read)
})

test.each([
  [withRecord({ evidence: { 'a/1': 'yes', 'a/2': 'no' } }), true],
  [withRecord({ evidence: { 'a/1': 'perhaps' } }), false],
  [withRecord({ transfers: { l1: { how: 'copied', values: { de: 'a', en: 'b' } } } }), true],
  [withRecord({ transfers: { l1: { how: 'ticked', values: { de: 'a', en: 'b' } } } }), true],
  [withRecord({ transfers: { l1: { how: 'guessed', values: { de: 'a', en: 'b' } } } }), false],
  [withRecord({ transfers: { l4: { how: 'copied', values: { de: 'a', en: 'b' } } } }), false],
  [withRecord({ count: 0 }), true],
  [withRecord({ count: -1 }), false],
  [{ conflicts: { '/customer': 'C', '/x': [1, null, { deep: [true] }] } }, true],
  [{ conflicts: { '/customer': undefined } }, false],
])('nothing that was stored is believed unchecked: %j is a worksheet: %s', (stored, is) => {
  expect(z.safeParse(worksheetSchema, stored).success).toBe(is)
})
