import type { Page } from '@playwright/test'

/** What sticks out of the page sideways, and texts that are cut off. One line each. */
export async function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const say = (element: Element, what: string) => {
      found.push(
        `${what}: <${element.localName} class="${element.className}"> ${element.textContent.slice(0, 60)}`,
      )
    }
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth)
      found.push(`the page is ${scrollWidth} px wide, the window ${clientWidth} px`)
    // Words for screen readers alone are a pixel wide on purpose.
    const isHidden = (element: Element) =>
      !element.checkVisibility({ visibilityProperty: true }) ||
      element.clientWidth <= 1 ||
      getComputedStyle(element).clipPath !== 'none'
    const hasOwnText = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      )
    for (const element of document.body.querySelectorAll('*')) {
      if (!hasOwnText(element) || isHidden(element)) continue
      const { overflowX, overflowY, display } = getComputedStyle(element)
      if (display === 'inline' || element instanceof SVGElement) continue
      const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      if (isCut(overflowX) && element.scrollWidth > element.clientWidth + 1) say(element, 'cut off sideways')
      if (isCut(overflowY) && element.scrollHeight > element.clientHeight + 1) say(element, 'cut off below')
      // Words wider than their own box run over what stands beside it.
      const { left, right } = element.getBoundingClientRect()
      const isOver = [...element.childNodes].some((node) => {
        if (node.nodeType !== Node.TEXT_NODE) return false
        const words = document.createRange()
        words.selectNode(node)
        // A space may hang at the end of a line.
        const lines = [...words.getClientRects()].filter(({ width }) => width > 8)
        return lines.some((line) => line.right > right + 1 || line.left < left - 1)
      })
      if (overflowX === 'visible' && isOver) say(element, 'runs over its edge')
    }
    return found
  })
}

/** At 320 px, where WCAG wants one column without sideways scrolling. */
export async function sticksOutAt320(page: Page): Promise<string[]> {
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 740 })
  const found = await sticksOut(page)
  if (size !== null) await page.setViewportSize(size)
  return found
}
