import { expect, test } from 'vitest'
import { type OtherService, sharedEngagement, type SharedEngagement } from '../../src/rules'

const service = (name: string, engagementScenario: string): OtherService => ({ name, engagementScenario })

test.each<[string, OtherService[], SharedEngagement]>([
  ['no other service', [], { status: 'none' }],
  ['a value that FTOP’s list does not have', [service('Teams', 'FastTrack')], { status: 'none' }],
  [
    'one scenario that all share',
    [service('Teams', 'Customer Led'), service('Intune', 'Customer Led')],
    { status: 'shared', scenario: 'Customer Led', services: ['Teams', 'Intune'] },
  ],
  [
    'several, that of most services first',
    [service('Teams', 'Customer Led'), service('Intune', 'FTC-Widget'), service('Edge', 'FTC-Widget')],
    {
      status: 'several',
      choices: [
        { scenario: 'FTC-Widget', services: ['Intune', 'Edge'] },
        { scenario: 'Customer Led', services: ['Teams'] },
      ],
    },
  ],
])('%s', (_name, others, shared) => {
  expect(sharedEngagement(others)).toEqual(shared)
})
