import { expect, readClipboard } from '../support/fixtures'
import { wordsOf } from '../support/words'
import { test } from './open'

const t = wordsOf('de')

// What BITV and EN 301 549 (11.7) want of software: it follows what the user has set.
test.use({
  spoken: 'de',
  contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' },
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=28'] }),
})

test('the whole main job by keyboard, with the user’s own font size and colours, and nothing moves', async ({
  page,
}) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { name: t('record.title') })).toBeVisible()
  expect(
    await page.evaluate(() => matchMedia('(prefers-reduced-motion) and (forced-colors: active)').matches),
  ).toBe(true)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('28px')

  for (const digit of ['2', '2', '2']) {
    await page.keyboard.press(digit)
    expect(await page.evaluate(moving)).toEqual([])
  }
  expect(await page.evaluate(wouldMove)).toEqual([])
  await expect(page.locator('[data-field="l2"] [data-value]')).toHaveText(
    'Verwendung einer Wettbewerberlösung',
  )

  const copy = page.getByRole('button', { name: t('record.copyAll'), exact: true })
  for (let stop = 0; stop < 80; stop++) {
    if (await copy.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toHaveText(/kopiert/)
  expect(await readClipboard(page)).toContain('Verwendung einer Wettbewerberlösung')
})

/** Runs in the page: whatever takes time to change its looks. A delay that ends in a jump is no motion. */
function moving(): string[] {
  return document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 0)
    .map((animation) =>
      'transitionProperty' in animation ? String(animation.transitionProperty) : animation.id,
    )
}

/** Runs in the page: what would take time as soon as its looks change, as a button's do under the pointer. */
function wouldMove(): string[] {
  return Array.from(document.querySelectorAll('*')).flatMap((element) => {
    const { transitionProperty, transitionDuration } = getComputedStyle(element)
    return /[1-9]/.test(transitionDuration) ? [`${element.tagName}: ${transitionProperty}`] : []
  })
}
