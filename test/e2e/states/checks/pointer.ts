import type { Page } from '@playwright/test'

/** Controls that are smaller than 24 × 24 px (WCAG 2.5.8). A link within a sentence may be as high as its line. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role=option], [tabindex="0"]',
    )
    return [...controls].flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true })) return []
      // The skip link shows itself on focus only.
      if (getComputedStyle(control).clipPath !== 'none') return []
      const label = control instanceof HTMLInputElement ? control.closest('label') : null
      const { width, height } = (label ?? control).getBoundingClientRect()
      const isInSentence = control.localName === 'a' && getComputedStyle(control).display === 'inline'
      if (isInSentence || (width >= 23.9 && height >= 23.9)) return []
      const name = control.getAttribute('aria-label') ?? control.textContent
      return [`${Math.round(width)} × ${Math.round(height)} px: <${control.localName}> ${name.slice(0, 60)}`]
    })
  })
}
