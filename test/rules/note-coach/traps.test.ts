import { expect, test } from 'vitest'
import { gradeNote } from '../../../src/rules/note-coach'
import traps from './traps.json'

/** Notes with many words, names and products in them and no reason: the ones most easily taken for good. */
test.each([...traps.de, ...traps.en])('"%s" is not called good', (text) => {
  expect(gradeNote(text, { l1: 'no-intent' }).grade).not.toBe('good')
})
