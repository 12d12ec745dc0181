import path from 'node:path'
import { build, loadConfigFromFile } from 'vite'
import { contoso } from '../support/exported-worksheet'
import { expect, test } from './support/fixtures'

const root = path.resolve(import.meta.dirname, '../..')

/** The module that writes workbooks, with the library, as the build bundles it. */
async function bundled(): Promise<string> {
  const env = { command: 'build', mode: 'production' } as const
  const loaded = await loadConfigFromFile(env, 'vite.config.ts', root, 'error', undefined, 'runner')
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root,
    ...(loaded?.config.resolve && { resolve: loaded.config.resolve }),
    build: {
      lib: { entry: path.join(root, 'src/record/formats/xlsx.ts'), formats: ['es'] },
      write: false,
    },
  })
  const [file] = [output].flat().flatMap((each) => ('output' in each ? each.output : []))
  if (file?.type !== 'chunk') throw new Error('No bundle came of it')
  return file.code
}

test('a workbook is written under the page’s policy, however large it is', async ({ baseURL, page }) => {
  const code = await bundled()
  await page.route('**/workbook.js', (route) => route.fulfill({ contentType: 'text/javascript', body: code }))
  await page.goto('/')
  // Random enough not to be packed away, and beyond the size from which the library would ask for a worker.
  const services = Array.from({ length: 2000 }, (_, at) => ({
    heading: `Dienst ${at}`,
    record: {
      lines: [{ label: 'Notizen', value: `${Math.sin(at)} `.repeat(20) }],
      open: undefined,
      proof: [],
    },
  }))
  const start = await page.evaluate(
    async ({ address, worksheet }) => {
      const module: unknown = await import(address)
      const exported: unknown[] = typeof module === 'object' && module !== null ? Object.values(module) : []
      const write = exported[0]
      if (typeof write !== 'function') throw new Error('Nothing writes workbooks')
      const workbook: unknown = await Reflect.apply(write, undefined, [worksheet])
      return workbook instanceof Blob ? await workbook.slice(0, 2).text() : ''
    },
    { address: new URL('/workbook.js', baseURL).href, worksheet: { ...contoso, services } },
  )
  expect(start).toBe('PK')
})
