import { expect, expectAccessible } from '../support/fixtures'
import { spoken } from '../support/words'
import { checks } from './checks'
import { states } from './list'
import { openState, test } from './open'

/** What the second engine may do differently; the words and the HTML are the same. */
const chosen = [
  'targets are 24 px or more',
  'nothing sticks out or is cut off at 320 px',
  'contrast holds in the dark',
  'focus is seen and not covered',
] as const

// Every state once, the languages in turn.
states.forEach((state, index) => {
  const language = spoken[index % spoken.length] ?? 'de'
  test.describe(language, () => {
    test.use({ spoken: language })

    test(state.name, async ({ page, faults }) => {
      if (state.allow) faults.allow(state.allow)
      await openState(page, state, language)
      await expectAccessible(page)
      for (const name of chosen) expect.soft(await checks[name](page), name).toEqual([])
    })
  })
})
