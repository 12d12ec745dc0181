import type { Page } from '@playwright/test'
import { expect, expectAccessible } from '../support/fixtures'
import { checks, pseudoChecks } from './checks'
import { sticksOut } from './checks/layout'
import { states } from './list'
import { openState, test } from './open'

/** A fault put into a page on purpose, and what the check for it must say. Each runs in the page. */
type Seed = { check: (page: Page) => Promise<string[]>; fault: string; seed: () => void; says: RegExp }

const seeds: readonly Seed[] = [
  {
    check: checks['HTML is valid'],
    fault: 'a list item without a list',
    seed: () => document.querySelector('.brand')?.append(document.createElement('li')),
    says: /element-permitted-parent|element-permitted-content/,
  },
  {
    check: checks['HTML is valid'],
    fault: 'one id twice',
    seed: () => {
      for (const element of document.querySelectorAll('h1, h2')) element.id = 'same'
    },
    says: /no-dup-id/,
  },
  {
    check: checks['no key without words'],
    fault: 'a key in the place of its words',
    seed: () => document.querySelector('h1')?.replaceChildren('view.call'),
    says: /^view\.call$/,
  },
  {
    check: checks['no key without words'],
    fault: 'a place in a sentence that nothing fills',
    seed: () => document.querySelector('h1')?.replaceChildren('{{count}} Felder'),
    says: /count/,
  },
  {
    check: checks['targets are 24 px or more'],
    fault: 'a small button',
    seed: () => {
      const button = document.querySelector<HTMLElement>('main button')
      button?.style.setProperty('block-size', '20px')
      button?.style.setProperty('min-block-size', '0')
      button?.style.setProperty('padding', '0')
    },
    says: /× 20 px/,
  },
  {
    check: checks['nothing sticks out or is cut off at 320 px'],
    fault: 'a box of a fixed width',
    seed: () => document.querySelector<HTMLElement>('main')?.style.setProperty('inline-size', '400px'),
    says: /px wide/,
  },
  {
    check: checks['nothing sticks out or is cut off at 320 px'],
    fault: 'a text that is cut off',
    seed: () => {
      const heading = document.querySelector<HTMLElement>('main h2')
      heading?.style.setProperty('overflow', 'hidden')
      heading?.style.setProperty('inline-size', '2rem')
      heading?.style.setProperty('white-space', 'nowrap')
    },
    says: /cut off sideways/,
  },
  {
    check: sticksOut,
    fault: 'a long word in a narrow box',
    seed: () => {
      const heading = document.querySelector<HTMLElement>('main h2')
      heading?.style.setProperty('inline-size', '2rem')
      heading?.style.setProperty('white-space', 'nowrap')
    },
    says: /runs over its edge/,
  },
  {
    check: checks['contrast holds in the dark'],
    fault: 'a colour of one theme only',
    seed: () => document.querySelector<HTMLElement>('main h2')?.style.setProperty('color', '#242424'),
    says: /faint/,
  },
  {
    check: checks['nothing is lost in forced colours'],
    fault: 'a part that keeps its own colours',
    seed: () =>
      document.querySelector<HTMLElement>('main h2')?.style.setProperty('forced-color-adjust', 'none'),
    says: /resists/,
  },
  {
    check: checks['nothing is lost in forced colours'],
    fault: 'a view that is marked by its colour alone',
    seed: () => {
      const link = document.querySelector<HTMLElement>('nav [aria-current]')
      const other = document.querySelector<HTMLElement>('nav a:not([aria-current])')
      for (const each of [link, other]) {
        each?.style.setProperty('border', '0')
        each?.style.setProperty('font-weight', '400')
      }
      link?.style.setProperty('background', 'gold')
    },
    says: /looks like the others/,
  },
  {
    check: checks['focus is seen and not covered'],
    fault: 'a control without a frame',
    seed: () => document.querySelector<HTMLElement>('nav a')?.style.setProperty('outline', 'none'),
    says: /no frame/,
  },
  {
    check: checks['focus is seen and not covered'],
    fault: 'a bar that lies above the controls',
    seed: () => {
      const bar = document.createElement('div')
      bar.style.setProperty('position', 'fixed')
      bar.style.setProperty('inset', '0 0 auto')
      bar.style.setProperty('block-size', '5rem')
      bar.style.setProperty('z-index', '9')
      document.body.append(bar)
    },
    says: /covered/,
  },
  {
    check: pseudoChecks['words come from the locales'],
    fault: 'words that no locale has',
    seed: () => document.querySelector('main button')?.setAttribute('aria-label', 'Press here'),
    says: /^Press here$/,
  },
]

const state = states.find(({ name }) => name === 'call, delivery, row matched')

test.describe('each check finds the fault it is for', () => {
  test.use({ spoken: 'de' })

  for (const { check, fault, seed, says } of seeds) {
    test(fault, async ({ page }) => {
      if (state === undefined) throw new Error('The list has lost the state of this test')
      await openState(page, state, 'de')
      const before = (await check(page)).filter((each) => says.test(each))
      await page.evaluate(seed)
      const after = (await check(page)).filter((each) => says.test(each))
      expect(after.length).toBeGreaterThan(before.length)
    })
  }

  test('axe finds an image without words', async ({ page }) => {
    await page.goto('./')
    await page.locator('main h1').first().waitFor({ state: 'attached' })
    await page.evaluate(() => {
      document
        .querySelector('main')
        ?.append(Object.assign(document.createElement('img'), { src: 'icon.svg' }))
    })
    await expect(expectAccessible(page)).rejects.toThrow(/image-alt/)
  })

  test('errors, violations of the CSP and requests to others are seen', async ({ page, faults }) => {
    faults.allow(/./)
    await page.goto('./')
    const heard: string[] = []
    page.on('console', (message) => heard.push(message.text()))
    await page.evaluate(() => {
      console.error('seeded error')
      const picture = document.createElement('img')
      picture.src = 'https://elsewhere.invalid/pixel.png'
      document.body.append(picture)
      setTimeout(() => {
        throw new Error('seeded throw')
      })
    })
    await expect
      .poll(() => heard.join('\n'))
      .toMatch(/seeded error[^]*CSP: img-src blocks https:\/\/elsewhere\.invalid/)
  })
})
