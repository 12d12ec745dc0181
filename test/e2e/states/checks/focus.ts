import type { Page } from '@playwright/test'

/** Walks through a page with Tab and says at which stops the focus is not to be seen, or lies below something else. */
export async function unseenFocus(page: Page): Promise<string[]> {
  const found: string[] = []
  const seen = new Set<string>()
  // From the top, wherever the steps of the state have left the focus.
  await page.evaluate(() => {
    document.documentElement.tabIndex = -1
    document.documentElement.focus()
    document.documentElement.removeAttribute('tabindex')
  })
  for (let stop = 0; stop < 120; stop++) {
    await page.keyboard.press('Tab')
    const { id, problem } = await page.evaluate(problemOfFocus, stop)
    if (id === undefined || seen.has(id)) return found
    seen.add(id)
    if (problem !== undefined) found.push(problem)
  }
  return found
}

/** Runs in the page. The walk is over at the body, or where it has been before. */
function problemOfFocus(stop: number): { id?: string; problem?: string } {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || focused === document.body) return {}
  const id = (focused.dataset['focusStop'] ??= String(stop))
  const name = `<${focused.localName}> ${focused.getAttribute('aria-label') ?? (focused.textContent || focused.id)}`

  // A radio button may leave the frame to its label, the words beside it, or the card around both.
  const label = focused.closest('label')
  const around = [focused, label, label?.parentElement ?? null, focused.nextElementSibling]
  const frames = around.filter((each) => each !== null)
  const isFramed = frames.some((each) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && !/^rgba\(.*, 0\)$/.test(outlineColor)
  })
  if (!isFramed) return { id, problem: `no frame: ${name}` }

  const shown = [focused, label].filter((each) => each !== null)
  const isOnTop = shown.some((each) => {
    const { left, top, width, height } = each.getBoundingClientRect()
    return [0.5, 0.25, 0.75].some((share) => {
      const hit = document.elementFromPoint(left + width * share, top + height * share)
      // What the user has opened, Escape closes again.
      const isOpened = hit?.closest(':popover-open') !== null
      return hit !== null && (each.contains(hit) || hit.contains(each) || isOpened)
    })
  })
  return isOnTop ? { id } : { id, problem: `covered, or out of sight: ${name}` }
}
