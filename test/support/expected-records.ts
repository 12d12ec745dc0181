import type { FieldId, Language } from '../../src/playbook/schema'
import type { FieldAdvice } from '../../src/rules'

/** What a field of the record says: a value, what it asks for, or nothing. */
export type Said = string | { asks: string; optional?: true } | undefined
export type ExpectedRecord = Record<FieldId, Said>

/** The same, of a field that the rules advised on. */
export function saidBy({ value, ask }: FieldAdvice): Said {
  if (value !== undefined || ask === undefined) return value
  return ask.required ? { asks: ask.answer } : { asks: ask.answer, optional: true }
}

/** The L2s by id, with the words that are entered. */
export const l2Labels = {
  'executive-sponsorship': { de: 'Unterstützung aus der Führungsebene', en: 'Executive Sponsorship' },
  'competitive-solution': { de: 'Verwendung einer Wettbewerberlösung', en: 'Using Competitive Solution' },
  'on-premises-solution': {
    de: 'Verwendung einer lokalen Microsoft-Lösung',
    en: 'Using Microsoft On-Premises Solution',
  },
} as const

const asked = {
  engagementScenario: { asks: 'engagementScenario' },
  notes: { asks: 'notes' },
  nextActionDate: { asks: 'nextActionDate' },
} as const
const nothing = { l3: undefined, serviceStatus: undefined, targetDate: undefined }

/** Rows 2 to 4, by who updates FTOP and by the words of the L2 that was picked. */
function noIntent(language: Language, updatedBy: string, l2: string | undefined): ExpectedRecord {
  return {
    ...nothing,
    ...asked,
    updatedBy,
    l1: { de: 'Keine Absichten', en: 'No Intent' }[language],
    l2: l2 ?? { asks: 'l2' },
    owner: 'Account Team',
    nextAction: {
      de: 'Benachrichtigen von Account Team über Tatsache, dass keine Absicht besteht',
      en: 'Notify the Account Team that there is no intent',
    }[language],
  }
}

const assignmentFm = { de: 'Zuweisung FM', en: 'Assignment FM' }
const deliveryFm = { de: 'Durchführung FM', en: 'Delivery FM' }

/** The eleven fields of each row, read off the page by hand, when at most an L2 was answered besides the row. */
export function expectedRecord(row: string, language: Language, l2: string | undefined): ExpectedRecord {
  switch (row) {
    case 'assignment-declines-ftc':
      return {
        ...nothing,
        updatedBy: assignmentFm[language],
        l1: { de: 'In Bearbeitung', en: 'In Progress' }[language],
        l2: undefined,
        serviceStatus: { de: 'Einleitung', en: 'Initiate' }[language],
        engagementScenario: { asks: 'ledBy' },
        owner: undefined,
        notes: undefined,
        nextActionDate: { asks: 'kickoffDate' },
        nextAction: { de: 'Durchführungszuweisung', en: 'Delivery Assignment' }[language],
      }
    case 'assignment-no-intent':
      return noIntent(language, assignmentFm[language], l2)
    case 'delivery-intent-withdrawn':
    case 'delivery-new-workload':
      return noIntent(language, deliveryFm[language], l2)
    case 'delivery-existing-no-intent':
      return {
        ...noIntent(language, deliveryFm[language], undefined),
        l2: { asks: 'existing.l2', optional: true },
        l3: { asks: 'existing.l3', optional: true },
        notes: { asks: 'notes', optional: true },
        nextAction: undefined,
      }
    default:
      throw new Error(`no such row: ${row}`)
  }
}
