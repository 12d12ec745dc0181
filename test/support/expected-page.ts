import type { Cell, FieldId, Language } from '../../src/playbook/schema'

/** What the page says in each of its 55 cells, read off the page by hand; kinds: domain.md §2. */
export type ExpectedRow = {
  id: string
  phase: 'assignment' | 'delivery'
  statement: Record<Language, string>
  cells: Record<Language, Record<FieldId, Cell>>
}

type Cells = Record<FieldId, Cell>
const cell = (kind: Cell['kind'], text: string): Cell => ({ kind, text })

const notApplicable = { de: cell('notApplicable', 'n.a.'), en: cell('notApplicable', 'N/A') }
const assignmentFm = { de: cell('fixed', 'Zuweisung FM'), en: cell('fixed', 'Assignment FM') }
const deliveryFm = { de: cell('fixed', 'Durchführung FM'), en: cell('fixed', 'Delivery FM') }

/** The ten columns in which rows 2 to 4 are alike. */
const noIntent: Record<Language, Omit<Cells, 'updatedBy'>> = {
  de: {
    l1: cell('fixed', 'Keine Absichten'),
    l2: cell('choice', 'Keine Absichten L2 (siehe unten)'),
    l3: cell('notYetAvailable', 'L3s demnächst verfügbar'),
    serviceStatus: notApplicable.de,
    engagementScenario: cell(
      'dependsOnOtherServices',
      '<Abhängig von Absicht anderer Arbeitsbereiche und diesen Beteiligungen>',
    ),
    targetDate: notApplicable.de,
    owner: cell('fixed', 'Account Team'),
    notes: cell('textRequired', 'Detaillierter Grund für Tatsache, dass keine Absicht besteht'),
    nextActionDate: cell('toBeDetermined', '(noch festzustellen)'),
    nextAction: cell('action', 'Benachrichtigen von Account Team über Tatsache, dass keine Absicht besteht'),
  },
  en: {
    l1: cell('fixed', 'No Intent'),
    l2: cell('choice', 'No Intent L2 (see below)'),
    l3: cell('notYetAvailable', 'L3s coming soon'),
    serviceStatus: notApplicable.en,
    engagementScenario: cell(
      'dependsOnOtherServices',
      '<Depends on the intent of other workloads and their engagements>',
    ),
    targetDate: notApplicable.en,
    owner: cell('fixed', 'Account Team'),
    notes: cell('textRequired', 'Detailed reason why there is no intent'),
    nextActionDate: cell('toBeDetermined', 'TBD'),
    nextAction: cell('action', 'Notify the Account Team that there is no intent'),
  },
}

const declinesFtc: Record<Language, Cells> = {
  de: {
    updatedBy: assignmentFm.de,
    l1: cell('fixed', 'In Bearbeitung'),
    l2: notApplicable.de,
    l3: notApplicable.de,
    serviceStatus: cell('fixed', 'Einleitung'),
    engagementScenario: cell('choice', '<Kunden- oder partnergeführt>'),
    targetDate: notApplicable.de,
    owner: cell('notSpecified', ''),
    notes: cell('notSpecified', ''),
    nextActionDate: cell('dateToEnter', 'Kickoff-Datum'),
    nextAction: cell('action', 'Durchführungszuweisung'),
  },
  en: {
    updatedBy: assignmentFm.en,
    l1: cell('fixed', 'In Progress'),
    l2: notApplicable.en,
    l3: notApplicable.en,
    serviceStatus: cell('fixed', 'Initiate'),
    engagementScenario: cell('choice', '<Customer or Partner led>'),
    targetDate: notApplicable.en,
    owner: cell('notSpecified', ''),
    notes: cell('notSpecified', ''),
    nextActionDate: cell('dateToEnter', 'Date of kickoff'),
    nextAction: cell('action', 'Delivery Assignment'),
  },
}

const existingNoIntent: Record<Language, Cells> = {
  de: {
    ...noIntent.de,
    updatedBy: deliveryFm.de,
    l2: cell('keepExisting', '<vorhanden L2>'),
    l3: cell('keepExisting', '<vorhanden L3>'),
    notes: cell('textOptional', 'Notizen nach Bedarf aktualisieren'),
    nextAction: notApplicable.de,
  },
  en: {
    ...noIntent.en,
    updatedBy: deliveryFm.en,
    l2: cell('keepExisting', '<existing L2>'),
    l3: cell('keepExisting', '<existing L3>'),
    notes: cell('textOptional', 'Update notes as necessary'),
    nextAction: notApplicable.en,
  },
}

const withFm = (fm: Record<Language, Cell>): Record<Language, Cells> => ({
  de: { ...noIntent.de, updatedBy: fm.de },
  en: { ...noIntent.en, updatedBy: fm.en },
})

export const expectedRows: readonly ExpectedRow[] = [
  {
    id: 'assignment-declines-ftc',
    phase: 'assignment',
    statement: {
      de: 'Der Kunde möchte FastTrack Center (FTC) nicht verwenden, aber den Dienst.',
      en: 'The customer does not want to use the FastTrack Center (FTC) but does want the service.',
    },
    cells: declinesFtc,
  },
  {
    id: 'assignment-no-intent',
    phase: 'assignment',
    statement: {
      de: 'Der Kunde erklärt, dass er den Dienst weder jetzt noch in der Zukunft verwenden möchte.',
      en: 'The customer states that they do not want to use the service, neither now nor in the future.',
    },
    cells: withFm(assignmentFm),
  },
  {
    id: 'delivery-intent-withdrawn',
    phase: 'delivery',
    statement: {
      de: 'Kunde erklärt später (nach der anfänglichen Absichtszuweisung), dass keine Absicht besteht.',
      en: 'The customer states later (after intent was first assigned) that there is no intent.',
    },
    cells: withFm(deliveryFm),
  },
  {
    id: 'delivery-new-workload',
    phase: 'delivery',
    statement: {
      de: 'Neuer Arbeitsbereich verfügbar und Kunde erklärt, dass keine Absicht besteht.',
      en: 'A new workload is available and the customer states that there is no intent.',
    },
    cells: withFm(deliveryFm),
  },
  {
    id: 'delivery-existing-no-intent',
    phase: 'delivery',
    statement: {
      de: 'Weitere Abonnements unter Unbekannter Status > Neues Abonnement oder neuer Arbeitsbereich für einen Dienst, der bereits auf Keine Absichten steht; vom Account Team oder vom Kunden bestätigt.',
      en: 'More subscriptions under Status Unknown > New Subscription or Workload for a service that is already at No Intent; confirmed by the Account Team or the customer.',
    },
    cells: existingNoIntent,
  },
]
