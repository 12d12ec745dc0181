import { expect, type Page } from '@playwright/test'
import axe, { type Result } from 'axe-core'

/** WCAG 2.2 A and AA with what came before (a tag of axe holds only what its version added), EN 301 549, good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'EN-301-549']

/** Fails with a readable list if axe finds anything on the page as it is now. The page's CSP stays in force. */
export async function expectAccessible(page: Page): Promise<void> {
  const violations = await violationsOn(page, tags)
  const report = violations.map(inWords).join('\n')
  expect(violations.length, `axe on ${page.url()}:\n${report}`).toBe(0)
}

/**
 * What axe finds on the page as it is now. It looks from within the page; axe's own driver for Playwright also looks into
 * frames, of which there are none, and opens a page for it each time, which takes four times as long.
 *
 * @param runOnly tags, or ids of rules.
 */
export async function violationsOn(page: Page, runOnly: string[]): Promise<Result[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (rules) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe
    const { violations } = await run(document, { runOnly: rules, resultTypes: ['violations'] })
    return violations
  }, runOnly)
}

function inWords({ help, helpUrl, id, impact, nodes }: Result): string {
  const places = nodes.map(({ failureSummary, html, target }) =>
    [`at ${target.flat().join(' ')}`, html, ...(failureSummary ?? '').split('\n')].join('\n    '),
  )
  return [`${id} (${impact ?? 'no impact given'}): ${help}, ${helpUrl}`, ...places].join('\n  ')
}
