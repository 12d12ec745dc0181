import { expect } from '../support/fixtures'
import { sticksOut } from './checks/layout'
import { states } from './list'
import { openState, test } from './open'

/** The font size that a user has set in the browser, 200 % of what browsers bring along. */
const twice = ['--blink-settings=defaultFontSize=32']

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...twice] }),
})

// English words are the shortest of the three: what holds for the others holds for them.
for (const language of ['de', 'pseudo'] as const) {
  test.describe(`${language}, text of 200 %`, () => {
    test.use({ spoken: language })

    for (const state of states) {
      test(`${state.name}: nothing sticks out or is cut off`, async ({ page, faults }) => {
        if (state.allow) faults.allow(state.allow)
        await openState(page, state, language)
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
        expect(await sticksOut(page)).toEqual([])
      })
    }
  })
}
