/** FTOP's drop-down for the engagement scenario; English in every language. Source: FTOP's own form. */
export const engagementScenarios = [
  'Customer Led',
  'Customer-Led w/ CSS Assist',
  'Customer-Led w/ FTP Assist',
  'Non-FastTrack Partner-Led',
  'Non-FastTrack Partner-Led w/ CSS Assist',
  'Non-FastTrack Partner-Led w/ FTP Assist',
  'FTC-CSS Led',
  'FTC-FTP Led',
  'FTC-Widget',
  'FTC-CXP Led',
  'CXP Led w/ CSS Assist',
  'CXP Led w/ FTP Assist',
] as const
export type EngagementScenario = (typeof engagementScenarios)[number]

/** What FTOP enters unasked. Source: the playbook. */
export const defaultEngagementScenario: EngagementScenario = 'Customer-Led w/ FTP Assist'

export const ledBys = ['customer', 'partner'] as const
export type LedBy = (typeof ledBys)[number]

const scenariosLedBy: Record<LedBy, readonly EngagementScenario[]> = {
  customer: ['Customer Led', 'Customer-Led w/ CSS Assist', 'Customer-Led w/ FTP Assist'],
  partner: [
    'Non-FastTrack Partner-Led',
    'Non-FastTrack Partner-Led w/ CSS Assist',
    'Non-FastTrack Partner-Led w/ FTP Assist',
  ],
}
const customerOrPartnerLed = [...scenariosLedBy.customer, ...scenariosLedBy.partner]

/** FTOP's scenarios that are led by the customer or by a partner outside FastTrack; all of either without an answer. */
export function scenariosFor(ledBy: LedBy | undefined): readonly EngagementScenario[] {
  return ledBy === undefined ? customerOrPartnerLed : scenariosLedBy[ledBy]
}
