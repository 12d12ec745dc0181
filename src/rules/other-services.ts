import { type EngagementScenario, engagementScenarios } from './engagement'

/** Another service of the same customer, and the engagement scenario that its record holds. */
export type OtherService = { name: string; engagementScenario: string }

/** What the other services say where a row's engagement scenario depends on them. Nothing of it is filled in unasked. */
export type SharedEngagement =
  | { status: 'none' }
  | { status: 'shared'; scenario: EngagementScenario; services: readonly string[] }
  | { status: 'several'; choices: readonly { scenario: EngagementScenario; services: readonly string[] }[] }

/**
 * Reads the same customer's other services: one shared engagement scenario is proposed, several are to choose from,
 * those of most services first. A value that FTOP's list does not have says nothing.
 */
export function sharedEngagement(others: readonly OtherService[]): SharedEngagement {
  const choices = engagementScenarios
    .map((scenario) => ({
      scenario,
      services: others.flatMap(({ name, engagementScenario }) =>
        engagementScenario === scenario ? [name] : [],
      ),
    }))
    .filter(({ services }) => services.length > 0)
    .sort((a, b) => b.services.length - a.services.length)
  const [first, ...more] = choices
  if (first === undefined) return { status: 'none' }
  return more.length === 0 ? { status: 'shared', ...first } : { status: 'several', choices }
}
