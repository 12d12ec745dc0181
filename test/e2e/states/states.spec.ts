import { expect, expectAccessible } from '../support/fixtures'
import { spoken } from '../support/words'
import { checks, pseudoChecks } from './checks'
import { states } from './list'
import { openState, test } from './open'

// Console, CSP and requests to other origins are watched in every test: support/faults.ts.
for (const language of spoken) {
  test.describe(language, () => {
    test.use({ spoken: language })

    for (const state of states) {
      test(state.name, async ({ page, faults }) => {
        if (state.allow) faults.allow(state.allow)
        await openState(page, state, language)
        await expectAccessible(page)
        const all = { ...(language === 'pseudo' ? pseudoChecks : {}), ...checks }
        for (const [name, check] of Object.entries(all)) expect.soft(await check(page), name).toEqual([])
      })
    }
  })
}
