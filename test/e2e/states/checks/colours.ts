import type { Page } from '@playwright/test'
import { violationsOn } from '../../support/accessibility'

/** Shows the page with other preferences of the user's, every transition to them at its end. */
async function prefer(page: Page, media: Parameters<Page['emulateMedia']>[0]): Promise<void> {
  await page.emulateMedia(media)
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()))
}

/** Texts with too little contrast, as the page is painted now. */
async function faintTexts(page: Page): Promise<string[]> {
  const violations = await violationsOn(page, ['color-contrast'])
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ html, target }) => `faint: ${target.join(' ')} ${html}`),
  )
}

/** In the dark theme; everything else that axe looks at is the same in both. */
export async function faintInTheDark(page: Page): Promise<string[]> {
  await prefer(page, { colorScheme: 'dark' })
  const found = await faintTexts(page)
  await prefer(page, { colorScheme: null })
  return found
}

/** With the user's own colours: what then has too little contrast, resists, or shows its choice by a lost colour. */
export async function lostInForcedColours(page: Page): Promise<string[]> {
  await prefer(page, { forcedColors: 'active' })
  const found = [...(await faintTexts(page)), ...(await page.evaluate(resistingOrUnmarked))]
  await prefer(page, { forcedColors: null })
  return found
}

/** Runs in the page. */
function resistingOrUnmarked(): string[] {
  const lookOf = (element: Element, part?: string) => {
    const style = getComputedStyle(element, part)
    const { fontWeight, textDecorationLine, outlineStyle, content } = style
    const { borderBlockEndColor, borderBlockEndWidth, borderInlineStartWidth, borderInlineStartColor } = style
    return [
      [fontWeight, textDecorationLine, outlineStyle, content],
      [borderBlockEndColor, borderBlockEndWidth, borderInlineStartWidth, borderInlineStartColor],
    ].join()
  }
  const look = (element: Element) =>
    [element, ...element.querySelectorAll('span')]
      .flatMap((each) => [lookOf(each), lookOf(each, '::before'), lookOf(each, '::after')])
      .join()
  const visible = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility())
  const resisting = visible
    .filter((element) => getComputedStyle(element).forcedColorAdjust === 'none')
    .map((element) => `resists: <${element.localName} class="${element.getAttribute('class') ?? ''}">`)
  const unmarked = visible
    .filter((element) => element.matches('[aria-current], label:has(> input:checked)'))
    .filter((element) => {
      const input = element.querySelector(':scope > input')
      const isDrawn =
        input !== null && input.getBoundingClientRect().width > 8 && getComputedStyle(input).opacity !== '0'
      const other = [...(element.parentElement?.children ?? [])].find(
        (each) =>
          each.localName === element.localName && !each.matches('[aria-current], :has(> input:checked)'),
      )
      return !isDrawn && other !== undefined && look(other) === look(element)
    })
    .map((element) => `chosen, but looks like the others: ${element.textContent}`)
  return [...resisting, ...unmarked]
}
