import type { Page } from '@playwright/test'
import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The questions answer at once; nothing is sent.
    'wcag/h32': 'off',
    // A search with suggestions is no select, and a scrolling box no section.
    'prefer-native-element': 'off',
  },
})

/** What the HTML standard forbids in the page as the browser has it now. */
export async function invalidMarkup(page: Page): Promise<string[]> {
  const report = await validator.validateString(await page.content())
  return report.results.flatMap(({ messages }) =>
    messages.map(({ message, ruleId, selector }) => `${ruleId}: ${message} at ${selector ?? ''}`),
  )
}
