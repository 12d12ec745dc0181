import { describe, expect, test } from 'vitest'
import { type FieldId, fieldIds } from '../../src/playbook/schema'
import { buildRecord, openFields, type Override, type Overrides } from '../../src/record/record'
import { recommend, type Situation } from '../../src/rules'
import { playbook } from '../support/playbook'

const declinesFtc: Situation = { phase: 'assignment', row: 'assignment-declines-ftc' }
const noIntent: Situation = { phase: 'assignment', row: 'assignment-no-intent' }
const existing: Situation = { phase: 'delivery', row: 'delivery-existing-no-intent' }

const recordOf = (situation: Situation, overrides: Overrides = {}, language: 'de' | 'en' = 'de') =>
  buildRecord(recommend(playbook()[language], situation), overrides, language)
const fieldOf = (field: FieldId, ...args: Parameters<typeof recordOf>) => {
  const found = recordOf(...args).find((each) => each.field === field)
  if (found === undefined) throw new Error(field)
  return found
}

/** A value of the user's over what both languages of the page recommend for a field. */
function over(field: FieldId, value: string, situation: Situation): Override {
  const recommended = (language: 'de' | 'en') => fieldOf(field, situation, {}, language).recommended
  return { value, over: { de: recommended('de'), en: recommended('en') } }
}

describe('a field’s state starts as the table of kinds says', () => {
  test.each<[string, FieldId, Situation, string, string]>([
    ['fixed', 'l1', noIntent, 'recommended', 'Keine Absichten'],
    ['action', 'nextAction', declinesFtc, 'recommended', 'Durchführungszuweisung'],
    ['notApplicable', 'targetDate', noIntent, 'none', ''],
    ['notSpecified', 'owner', declinesFtc, 'none', ''],
    ['notYetAvailable', 'l3', noIntent, 'none', ''],
    ['keepExisting', 'l2', existing, 'none', ''],
    ['choice of an L2', 'l2', noIntent, 'open', ''],
    ['choice of who leads', 'engagementScenario', declinesFtc, 'open', ''],
    ['dependsOnOtherServices', 'engagementScenario', noIntent, 'open', ''],
    ['toBeDetermined', 'nextActionDate', noIntent, 'open', ''],
    ['dateToEnter', 'nextActionDate', declinesFtc, 'open', ''],
    ['textRequired', 'notes', noIntent, 'open', ''],
    ['textOptional', 'notes', existing, 'none', ''],
  ])('%s: %s', (_kind, field, situation, state, value) => {
    expect(fieldOf(field, situation)).toMatchObject({ state, value, recommended: value })
  })
})

describe('an answer', () => {
  test('that picks an L2 is recommended', () => {
    const picked = { ...noIntent, l2: 'competitive-solution' }
    expect(fieldOf('l2', picked)).toMatchObject({
      state: 'recommended',
      value: 'Verwendung einer Wettbewerberlösung',
    })
  })

  test.each<[FieldId, Situation]>([
    ['notes', { ...noIntent, notes: 'Kein Interesse.' }],
    ['nextActionDate', { ...declinesFtc, kickoffDate: '2026-12-01' }],
    ['engagementScenario', { ...noIntent, engagementScenario: 'Customer Led' }],
    ['l2', { ...existing, existing: { l2: 'Executive Sponsorship' } }],
  ])('of any other kind is a change of the user’s: %s', (field, situation) => {
    expect(fieldOf(field, situation).state).toBe('changed')
  })
})

describe('a value that the user put in place of the recommendation', () => {
  const owner = { owner: over('owner', 'Erika Muster', noIntent) }

  test('is changed, and keeps the recommendation at hand', () => {
    expect(fieldOf('owner', noIntent, owner)).toMatchObject({
      state: 'changed',
      value: 'Erika Muster',
      recommended: 'Account Team',
    })
  })

  test('is moved once another row recommends something else, and changed again when that comes back', () => {
    const l1 = { l1: over('l1', 'Blocked', noIntent) }
    expect(fieldOf('l1', noIntent, l1).state).toBe('changed')
    expect(fieldOf('l1', declinesFtc, l1)).toMatchObject({
      state: 'moved',
      value: 'Blocked',
      recommended: 'In Bearbeitung',
    })
    expect(fieldOf('l1', noIntent, l1).state).toBe('changed')
  })

  test('does not move with the language, although the words do', () => {
    const l1 = { l1: over('l1', 'Blocked', noIntent) }
    expect(fieldOf('l1', noIntent, l1, 'en')).toMatchObject({ state: 'changed', recommended: 'No Intent' })
    expect(fieldOf('l1', declinesFtc, l1, 'en').state).toBe('moved')
  })

  test('moves with another L2', () => {
    const first = { ...noIntent, l2: 'competitive-solution' }
    const l2 = { l2: over('l2', 'Own words', first) }
    expect(fieldOf('l2', { ...noIntent, l2: 'on-premises-solution' }, l2)).toMatchObject({
      state: 'moved',
      value: 'Own words',
    })
  })

  test('is not lost where no row is matched', () => {
    for (const situation of [
      {},
      { row: 'none' },
      { row: 'none', elsewhere: 'in-progress' },
    ] satisfies Situation[]) {
      expect(fieldOf('owner', situation, owner)).toMatchObject({
        value: 'Erika Muster',
        typed: 'Erika Muster',
      })
    }
  })

  test('may be nothing at all', () => {
    const emptied = { owner: over('owner', '', noIntent) }
    expect(fieldOf('owner', noIntent, emptied)).toMatchObject({ state: 'changed', value: '' })
  })

  test.each<[FieldId, string]>([
    ['nextActionDate', '30.2.2026'],
    ['nextActionDate', '2026-02-30'],
    ['notes', 'x'.repeat(401)],
  ])('that FTOP would not take stays typed and leaves %s open: %s', (field, typed) => {
    const overrides = { [field]: over(field, typed, declinesFtc) }
    expect(fieldOf(field, declinesFtc, overrides)).toMatchObject({ state: 'open', value: '', typed })
  })

  test('is not read for the note where the row asks for one: the answer is the note', () => {
    const overrides = { notes: over('notes', 'typed in its place', noIntent) }
    const answered = { ...noIntent, notes: 'typed as the answer' }
    expect(fieldOf('notes', answered, overrides)).toMatchObject({
      state: 'changed',
      value: 'typed as the answer',
    })
  })
})

describe('the record', () => {
  test('has the eleven fields in FTOP’s order, whatever is answered', () => {
    for (const situation of [{}, noIntent, { row: 'none' }] satisfies Situation[]) {
      expect(recordOf(situation).map(({ field }) => field)).toEqual(fieldIds)
    }
  })

  test('is all open while no row is matched', () => {
    expect(openFields(recordOf({ phase: 'delivery' }))).toEqual(fieldIds)
  })

  test('names what is still open, and no more once the user entered it', () => {
    expect(openFields(recordOf(noIntent))).toEqual(['l2', 'engagementScenario', 'notes', 'nextActionDate'])
    const byHand = {
      l2: over('l2', 'Executive Sponsorship', noIntent),
      nextActionDate: over('nextActionDate', '2026-12-01', noIntent),
    }
    expect(openFields(recordOf(noIntent, byHand))).toEqual(['engagementScenario', 'notes'])
  })
})

describe('a value typed by hand', () => {
  const longest = 'x'.repeat(400)

  test.each<[FieldId, string]>([
    ['nextActionDate', '2026-02-28'],
    ['nextActionDate', ''],
    ['notes', longest],
    ['owner', `${longest}x`],
  ])('counts where FTOP takes it: %s', (field, value) => {
    const overrides = { [field]: { value, over: { de: '-', en: '-' } } }
    expect(fieldOf(field, declinesFtc, overrides)).toMatchObject({ state: 'moved', value })
  })

  test.each<[FieldId, string]>([
    ['nextActionDate', '2026-02-30'],
    ['notes', `${longest}x`],
  ])('leaves the field open where FTOP does not: %s', (field, value) => {
    const overrides = { [field]: over(field, value, declinesFtc) }
    expect(fieldOf(field, declinesFtc, overrides)).toMatchObject({ state: 'open', value: '', typed: value })
  })
})
