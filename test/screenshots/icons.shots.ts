import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from '@playwright/test'

const folder = path.resolve(import.meta.dirname, '../../public')

// `inset`: the share of each side that is ground only; systems cut a maskable icon to their own shape.
const icons = [
  { name: 'icon-192', size: 192, ground: 'transparent', inset: 0 },
  { name: 'icon-512', size: 512, ground: 'transparent', inset: 0 },
  { name: 'maskable-512', size: 512, ground: '#0f6cbd', inset: 0.1 },
  { name: 'apple-touch', size: 180, ground: '#0f6cbd', inset: 0 },
]

for (const { name, size, ground, inset } of icons) {
  test(`the icon ${name}, from icon.svg`, async ({ page }) => {
    const picture = readFileSync(path.join(folder, 'icon.svg'), 'base64')
    const side = size * (1 - 2 * inset)
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<body style="margin: 0; display: grid; place-items: center; block-size: 100vh; background: ${ground}">` +
        `<img width="${side}" height="${side}" src="data:image/svg+xml;base64,${picture}">`,
    )
    await page.screenshot({ path: path.join(folder, `icons/${name}.png`), omitBackground: true })
  })
}
