import path from 'node:path'
import type { APIResponse } from '@playwright/test'
import { contentSecurityPolicy } from '../../src/app/csp-plugin'
import { expect, test as base } from './support/fixtures'
import { startNginx } from './support/nginx'
import { visit } from './support/visit'

/** Below another site, as a partner may host it. */
const below = '/tools/ftop/'

/** Tests of the build on the real nginx, with the file that ships for it. */
const test = base.extend<object, { folder: string; origin: string }>({
  folder: [path.resolve(import.meta.dirname, '../../dist'), { option: true, scope: 'worker' }],
  origin: [
    async ({ folder }, use) => {
      const nginx = await startNginx(folder, below)
      await use(nginx.origin)
      await nginx.stop()
    },
    { scope: 'worker' },
  ],
})

for (const place of ['/', below]) {
  test.describe(`nginx at ${place}`, () => {
    test.use({ baseURL: async ({ origin }, use) => use(origin + place) })

    test('the main job works under the headers, without a violation, and asks for nothing elsewhere on the host', async ({
      page,
      origin,
    }) => {
      // The same folder also stands at the root, which would answer.
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.goto('./')
      for (const pick of [/^Durchführung/, /^Neuer Arbeitsbereich/, /^Verwendung einer Wettbewerberlösung/]) {
        await page.getByRole('radio', { name: pick }).check()
      }
      await page.getByRole('button', { name: 'Alles kopieren' }).click()
      await expect(page.getByRole('status')).toHaveText(/kopiert/)
      await page.getByRole('link', { name: 'Szenarien' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Keine Absichten' })).toBeVisible()
      await page.getByRole('link', { name: 'L2-Leitfaden' }).click()
      await expect(page.getByRole('button', { name: 'Diesen Grund verwenden' })).toBeVisible()
      expect(asked.filter((address) => !address.startsWith(origin + place))).toEqual([])
    })

    test('what the call desk hands over is let through: a file made in the page', async ({ page }) => {
      await page.goto('./')
      await expect(page.getByRole('heading', { name: 'FTOP-Datensatz' })).toBeVisible()
      const download = page.waitForEvent('download')
      await page.evaluate(() => {
        const link = document.createElement('a')
        link.href = URL.createObjectURL(new Blob(['Contoso']))
        link.download = 'record.txt'
        link.click()
      })
      expect((await download).suggestedFilename()).toBe('record.txt')
    })

    test('every answer carries the headers, errors too', async ({ request }) => {
      for (const address of ['./', 'playbook/de.json', 'icon.svg', 'assets/nothing-here.js']) {
        const sent = (await request.get(address)).headers()
        expect(sent, address).toMatchObject({
          'content-security-policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
          'cross-origin-opener-policy': 'same-origin',
          'referrer-policy': 'no-referrer',
          'x-content-type-options': 'nosniff',
        })
        expect(sent['permissions-policy'], address).toContain('clipboard-write=(self)')
      }
    })

    test('the hashed files are kept for good; playbook and page are revalidated', async ({
      page,
      request,
    }) => {
      await page.goto('./')
      const script = await page.locator('script[src]').first().getAttribute('src')
      const kept = await request.get(script ?? '')
      expect(kept.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
      for (const address of ['./', 'index.html', 'playbook/de.json', 'sw.js', 'manifest.json']) {
        await expectRevalidated(await request.get(address), (etag) =>
          request.get(address, { headers: { 'If-None-Match': etag } }),
        )
      }
      const missing = await request.get('assets/nothing-here.js')
      expect([missing.status(), missing.headers()['cache-control']]).toEqual([404, undefined])
    })

    test('text travels compressed', async ({ page, request }) => {
      await page.goto('./')
      const script = (await page.locator('script[src]').first().getAttribute('src')) ?? ''
      const style = (await page.locator('link[rel=stylesheet]').first().getAttribute('href')) ?? ''
      for (const address of [script, style, 'playbook/de.json']) {
        const { 'content-encoding': encoding, vary } = (await request.get(address)).headers()
        expect([encoding, vary], address).toEqual(['gzip', 'Accept-Encoding'])
      }
    })

    test('what is meant for hosts is not shown to others', async ({ request }) => {
      for (const file of ['nginx.conf', 'web.config', 'staticwebapp.config.json']) {
        expect((await request.get(file)).status(), file).toBe(404)
      }
    })

    test('no other page may frame it', async ({ origin, page, faults }) => {
      faults.allow(/frame-ancestors/)
      const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'))
      await page.setContent(`<iframe src="${origin}${place}"></iframe>`)
      await refused
    })
  })
}

test.describe('without nginx, after one visit', () => {
  test.use({ serviceWorkers: 'allow' })

  for (const place of ['/', below]) {
    test(`the app at ${place} starts`, async ({ folder, page, faults }) => {
      // No address of this nginx is the baseURL, which belongs to the other tests.
      faults.allow(/request to another origin: http:\/\/127\.0\.0\.1:/)
      const nginx = await startNginx(folder, below)
      await visit(page, nginx.origin + place)
      await nginx.stop()
      await page.goto('about:blank')
      await page.goto(`${nginx.origin}${place}#/?phase=delivery&row=delivery-new-workload`)
      await expect(page.locator('[data-field="owner"] [data-value]')).toHaveText('Account Team')
    })
  }
})

async function expectRevalidated(
  first: APIResponse,
  again: (etag: string) => Promise<APIResponse>,
): Promise<void> {
  expect([first.status(), first.headers()['cache-control']], first.url()).toEqual([200, 'no-cache'])
  const etag = first.headers()['etag'] ?? ''
  expect(etag, first.url()).not.toBe('')
  expect((await again(etag)).status(), first.url()).toBe(304)
}
