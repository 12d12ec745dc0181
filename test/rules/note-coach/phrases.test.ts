import { expect, test } from 'vitest'
import { phraseSource } from '../../../src/rules/note-coach/phrases'

const macros = { use: '(us(e|ing)|roll out)', it: '(it|the {tool})', tool: 'tool*' }

/** Who writes the lexicon writes phrases; what each finds in a folded note, and what not. */
const cases: readonly (readonly [phrase: string, text: string, ...found: string[]])[] = [
  ['plan', 'plan, plans, replan, plan', 'plan', 'plan'],
  ['plan', 'plan2 2plan'],
  ['no plan', 'no plan, no  plan, no-plan, no "plan', 'no plan', 'no  plan', 'no-plan', 'no "plan'],
  ['no plan', 'no, plan no. plan no; plan no: plan no! plan no? plan noplan'],
  ['no plan', 'no      plan'],
  ['no     plan', 'no plan'],
  ['(no|any) plan', 'no plan any plan a plan', 'no plan', 'any plan'],
  ['Für Übersee', 'fuer uebersee', 'fuer uebersee'],
  ['plan*', 'plan plans planning replan', 'plan', 'plans', 'planning'],
  ['[0-9]* plan', '12 plan', '12 plan'],
  ['no .. plan', 'no big plan', 'no big plan'],
  ['no .. plan', 'no one two three four plan', 'no one two three four plan'],
  ['no .. plan', 'no one two three four five plan'],
  ['no .. plan', 'no plan'],
  ['no .. plan', 'no big, plan'],
  ['no ..', 'no big plan', 'no big'],
  ['change$', 'change. change, change; change: change! change?', ...Array<string>(6).fill('change')],
  ['change$', 'no change', 'change'],
  ['change$', 'change ) change – it', 'change', 'change'],
  ['change$', 'change because of it, change and stay, change - it', 'change', 'change', 'change'],
  ['change$', 'change weil es läuft, change und fertig', 'change', 'change'],
  ['change$', 'change it, change andy, change-it'],
  ['{use} {it}', 'use it, using the tools, roll out it', 'use it', 'using the tools', 'roll out it'],
  ['{use} {it}', 'used it, using a tool'],
  ['({use} )?{it}', 'it', 'it'],
]

test.each(cases)('"%s" in "%s"', (phrase, text, ...found) => {
  const source = phraseSource([phrase], macros) ?? ''
  expect(Array.from(text.matchAll(new RegExp(source, 'g')), ([words]) => words)).toEqual(found)
})

test('several phrases are one expression, and no phrase is none', () => {
  const source = phraseSource(['no plan', 'no wish'], macros) ?? ''
  expect('no plan, no wish'.match(new RegExp(source, 'g'))).toEqual(['no plan', 'no wish'])
  expect(phraseSource([], macros)).toBeUndefined()
})

test('a macro that the lexicon does not have is named', () => {
  expect(() => phraseSource(['{use} {them}'], macros)).toThrow('notes lexicon: no macro {them}')
})
