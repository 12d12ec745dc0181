import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

/** WCAG 2.2 A and AA with what came before (a tag of axe holds only what its version added), EN 301 549, good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'EN-301-549']

/** Fails with a readable list if axe finds anything on the page as it is now. The page's CSP stays in force. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  const report = violations.map(inWords).join('\n')
  expect(violations.length, `axe on ${page.url()}:\n${report}`).toBe(0)
}

function inWords({ help, helpUrl, id, impact, nodes }: Violation): string {
  const places = nodes.map(({ failureSummary, html, target }) =>
    [`at ${target.flat().join(' ')}`, html, ...(failureSummary ?? '').split('\n')].join('\n    '),
  )
  return [`${id} (${impact ?? 'no impact given'}): ${help}, ${helpUrl}`, ...places].join('\n  ')
}
