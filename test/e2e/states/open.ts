import { rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { test as base } from '../support/fixtures'
import { type Site, startSite } from '../support/site'
import { buildVariant, type Variant } from '../support/variants'
import { type Spoken, wordsOf } from '../support/words'
import type { State } from './list'

/** `test` in a language; the pseudo-language has a build and a host to itself, made when it is first asked for. */
export const test = base.extend<
  { spoken: Spoken },
  { variant: Variant; variantAddress: () => Promise<string> }
>({
  spoken: ['de', { option: true }],
  variant: ['pseudo', { option: true, scope: 'worker' }],
  variantAddress: [
    async ({ variant }, use) => {
      let made: { folder: string; site: Site } | undefined
      await use(async () => {
        if (made === undefined) {
          const folder = buildVariant(variant)
          made = { folder, site: await startSite(folder) }
        }
        return made.site.address
      })
      await made?.site.goOffline()
      if (made !== undefined) rmSync(made.folder, { recursive: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  locale: async ({ spoken }, use) => use(spoken === 'de' ? 'de-DE' : 'en-US'),
  baseURL: async ({ spoken, variantAddress, baseURL }, use) =>
    use(spoken === 'pseudo' ? await variantAddress() : baseURL),
})

/** Opens a state and waits until it is there. */
export async function openState(page: Page, state: State, spoken: Spoken): Promise<void> {
  await state.before?.(page)
  await page.goto(`./${state.address}`)
  await page.locator('main h1').first().waitFor({ state: 'attached' })
  await state.steps?.(page, wordsOf(spoken))
}
