/** The scenario table as other engines take it, and as somebody would write it by hand: what `recommend` is held against. */
import { ZenEngine } from '@gorules/zen-engine'
import { Engine, type RuleProperties } from 'json-rules-engine'
import * as z from 'zod/mini'
import { type Cell, type FieldId, fieldIds, type Page, type Row } from '../../src/playbook/schema'
import { recommend, type Situation } from '../../src/rules'

/** The values for FTOP; a field without one is not there. */
export type Values = Partial<Record<FieldId, string>>

type Contender<Answer> = (situation: Situation) => Answer

/** What `recommend` says, without its reasons: the only part that the others answer as well. */
export const valuesOf = (page: Page, situation: Situation): Values => {
  const recommendation = recommend(page, situation)
  if (recommendation.status !== 'matched') return {}
  return eachValue((field) => recommendation.fields[field].value)
}

/** One rule for each row; what the user answered comes in as facts. */
export function jsonRulesEngine(page: Page): Contender<Promise<Values>> {
  const engine = new Engine(page.rows.map(ruleOf), {
    replaceFactsInEventParams: true,
    allowUndefinedFacts: true,
  })
  const labels = new Map(page.l2.map(({ id, label }) => [id, label]))
  engine.addFact('l2Label', async (_, almanac) => labels.get(await almanac.factValue('l2')))
  return async (situation) => {
    const { events } = await engine.run(situation)
    const said = events[0]?.params ?? {}
    return eachValue((field) => textOf(said[field]))
  }
}

function ruleOf(row: Row): RuleProperties {
  const said = eachValue((field) => yieldOf(field, row.cells[field]))
  return {
    conditions: {
      all: [
        { fact: 'phase', operator: 'equal', value: row.phase },
        { fact: 'row', operator: 'equal', value: row.id },
      ],
    },
    event: {
      type: row.id,
      params: Object.fromEntries(
        Object.entries(said).map(([field, { words, answer, of }]) => [
          field,
          words ?? { fact: of ?? answer, ...(of !== undefined && { path: `$.${answer ?? ''}` }) },
        ]),
      ),
    },
  }
}

/** One decision table, as its editor saves it; answers and labels come in with the context. */
export function zenEngine(page: Page): Contender<Promise<Values>> {
  const inputs = (['phase', 'row'] as const).map((field) => ({ id: field, field, name: field }))
  const outputs = fieldIds.map((field) => ({ id: field, field, name: field }))
  const rules = page.rows.map((row) => ({
    _id: row.id,
    phase: JSON.stringify(row.phase),
    row: JSON.stringify(row.id),
    // It wants a cell for every column, also where that says nothing.
    ...eachValue((field) => expressionOf(yieldOf(field, row.cells[field]))),
  }))
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in' },
      {
        id: 'table',
        type: 'decisionTableNode',
        name: 'table',
        content: { hitPolicy: 'first', inputs, outputs, rules },
      },
      { id: 'out', type: 'outputNode', name: 'out' },
    ],
    edges: [
      { id: 'to-table', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'to-out', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  })
  const labels = Object.fromEntries(page.l2.map(({ id, label }) => [id, label]))
  return async (situation) => {
    const said = z.parse(answerSchema, await decision.evaluate({ ...situation, labels })).result
    return eachValue((field) => textOf(said[field]))
  }
}

const answerSchema = z.object({ result: z.record(z.string(), z.unknown()) })

function expressionOf(said: Yield | undefined): string {
  if (said === undefined) return ''
  const { words, answer = '', of } = said
  if (words !== undefined) return JSON.stringify(words)
  if (of !== undefined) return `${of}.${answer}`
  return answer === 'l2Label' ? 'labels[l2]' : answer
}

/** The German page's table as it would be written down by who needs no page, no reasons and no checks. */
export function handWritten(situation: Situation): Values {
  const { phase, row } = situation
  switch (row) {
    case 'assignment-declines-ftc':
      return phase !== 'assignment' ? {} : declinesFtc(situation)
    case 'assignment-no-intent':
      return phase !== 'assignment' ? {} : noIntent('Zuweisung FM', situation)
    case 'delivery-intent-withdrawn':
    case 'delivery-new-workload':
      return phase !== 'delivery' ? {} : noIntent('Durchführung FM', situation)
    case 'delivery-existing-no-intent':
      return phase !== 'delivery' ? {} : alreadyNoIntent(situation)
    default:
      return {}
  }
}

const declinesFtc = (answers: Situation): Values => ({
  updatedBy: 'Zuweisung FM',
  l1: 'In Bearbeitung',
  serviceStatus: 'Einleitung',
  engagementScenario: answers.engagementScenario ?? '',
  nextActionDate: answers.kickoffDate ?? '',
  nextAction: 'Durchführungszuweisung',
})

const noIntent = (updatedBy: string, answers: Situation): Values => ({
  updatedBy,
  l1: 'Keine Absichten',
  l2: labelOf(answers.l2),
  engagementScenario: answers.engagementScenario ?? '',
  owner: 'Account Team',
  notes: answers.notes ?? '',
  nextActionDate: answers.nextActionDate ?? '',
  nextAction: 'Benachrichtigen von Account Team über Tatsache, dass keine Absicht besteht',
})

const alreadyNoIntent = (answers: Situation): Values => ({
  updatedBy: 'Durchführung FM',
  l1: 'Keine Absichten',
  l2: answers.existing?.l2 ?? '',
  l3: answers.existing?.l3 ?? '',
  engagementScenario: answers.engagementScenario ?? '',
  owner: 'Account Team',
  notes: answers.notes ?? '',
  nextActionDate: answers.nextActionDate ?? '',
})

function labelOf(l2: string | undefined): string {
  switch (l2) {
    case 'executive-sponsorship':
      return 'Unterstützung aus der Führungsebene'
    case 'competitive-solution':
      return 'Verwendung einer Wettbewerberlösung'
    case 'on-premises-solution':
      return 'Verwendung einer lokalen Microsoft-Lösung'
    default:
      return ''
  }
}

/** What a cell says: its words, or the answer that it takes over. */
type Yield = { words?: string; answer?: string; of?: 'existing' }

function yieldOf(field: FieldId, { kind, text }: Cell): Yield | undefined {
  switch (kind) {
    case 'fixed':
    case 'action':
      return { words: text }
    case 'keepExisting':
      return { answer: field, of: 'existing' }
    case 'choice':
      return { answer: field === 'l2' ? 'l2Label' : 'engagementScenario' }
    case 'dependsOnOtherServices':
      return { answer: 'engagementScenario' }
    case 'textRequired':
    case 'textOptional':
      return { answer: 'notes' }
    case 'dateToEnter':
      return { answer: 'kickoffDate' }
    case 'toBeDetermined':
      return { answer: 'nextActionDate' }
    case 'notApplicable':
    case 'notSpecified':
    case 'notYetAvailable':
      return undefined
  }
}

/** An object of those of the eleven fields for which there is something. */
function eachValue<Value>(valueOf: (field: FieldId) => Value | undefined): Partial<Record<FieldId, Value>> {
  const values: Partial<Record<FieldId, Value>> = {}
  for (const field of fieldIds) {
    const value = valueOf(field)
    if (value !== undefined) values[field] = value
  }
  return values
}

const textOf = (said: unknown): string | undefined => (typeof said === 'string' ? said : undefined)
