// @vitest-environment node
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { build, type InlineConfig } from 'vite'
import * as z from 'zod/mini'
import { licencesFile } from '../../src/app/licences'
import { licencesPlugin } from '../../src/app/licences-plugin'
import config from '../../vite.config'
import { root } from '../support/playbook'

const list = z.array(
  z.object({ name: z.string(), version: z.string(), identifier: z.string(), text: z.string() }),
)

/** Builds, and returns what would be written by its name, source maps included. */
async function built(options: InlineConfig): Promise<Map<string, string>> {
  const result = await build({ configFile: false, logLevel: 'silent', ...options })
  const [bundle] = Array.isArray(result) ? result : [result]
  if (!('output' in bundle)) throw new Error('Nothing was built')
  return new Map(
    bundle.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]),
  )
}

const licencesIn = (files: ReadonlyMap<string, string>) =>
  z.parse(list, JSON.parse(files.get(licencesFile) ?? ''))

describe('of what ships', () => {
  // React would bundle what it has for tests, which is larger than the first view may be.
  beforeEach(() => vi.stubEnv('NODE_ENV', 'production'))
  afterEach(() => vi.unstubAllEnvs())

  test('every package is listed, whether it is named in package.json or comes with another', async () => {
    const files = await built({ ...config, root, build: { ...config.build, write: false, sourcemap: true } })
    const listed = licencesIn(files).map(({ name }) => name)

    const maps = [...files].filter(([file]) => file.endsWith('.js.map')).map(([, map]) => map)
    const sources = maps.flatMap(
      (map) => z.parse(z.object({ sources: z.array(z.string()) }), JSON.parse(map)).sources,
    )
    const bundled = sources.flatMap(
      (source) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [],
    )
    // The worker is built apart, and Workbox writes its parts' names into it.
    const inWorker = Array.from(
      (files.get('sw.js') ?? '').matchAll(/workbox:(\w+):\d/g),
      ([, part = '']) => `workbox-${part}`,
    )
    const { dependencies } = z.parse(
      z.object({ dependencies: z.record(z.string(), z.string()) }),
      JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')),
    )

    expect(bundled).toContain('scheduler')
    expect(inWorker).toContain('workbox-core')
    for (const name of [...bundled, ...inWorker, ...Object.keys(dependencies)]) expect(listed).toContain(name)
    expect(listed).toEqual([...new Set(listed)].sort())
  })
})

describe('the licence of a package', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'licences-'))
    writeFileSync(path.join(folder, 'index.html'), '<!doctype html><script type="module" src="/main.js">')
    writeFileSync(path.join(folder, 'main.js'), "import { used } from 'package'\nconsole.log(used)")
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** A package under node_modules, as npm would leave it. */
  function install(name: string, manifest: object, files: Record<string, string>): void {
    const place = path.join(folder, 'node_modules', name)
    mkdirSync(place, { recursive: true })
    const whole = { name, version: '1.2.3', main: 'index.js', type: 'module', ...manifest }
    for (const [file, text] of Object.entries({ ...files, 'package.json': JSON.stringify(whole) }))
      writeFileSync(path.join(place, file), text)
  }

  const code = { 'index.js': "export * from '@scope/inner'\nexport const used = Math.random()" }
  const inner = { 'index.js': 'console.log(location.href)', LICENSE: 'Inner terms' }
  const buildThere = (besides: readonly string[] = []) =>
    built({ root: folder, plugins: [licencesPlugin(besides)], build: { write: false } })

  test('is its identifier and all of its texts, notices included', async () => {
    install('package', { license: 'Apache-2.0' }, { ...code, 'LICENSE.md': 'Terms', NOTICE: 'Copyright X' })
    install('@scope/inner', { license: 'MIT' }, inner)
    expect(licencesIn(await buildThere())).toEqual([
      { name: '@scope/inner', version: '1.2.3', identifier: 'MIT', text: 'Inner terms' },
      { name: 'package', version: '1.2.3', identifier: 'Apache-2.0', text: 'Terms\n\nCopyright X' },
    ])
  })

  test('is listed for what ships without being bundled, and not for what does not ship', async () => {
    install(
      'package',
      { license: 'MIT' },
      { 'index.js': 'export const used = Math.random()', LICENSE: 'Terms' },
    )
    install('@scope/inner', { license: 'MIT' }, inner)
    install('other', { license: 'MIT' }, { LICENSE: 'Other terms' })
    expect(licencesIn(await buildThere(['other'])).map(({ name }) => name)).toEqual(['other', 'package'])
  })

  test.each([
    { what: 'names none', manifest: {}, files: { LICENSE: 'Terms' }, says: /package ships and names no/ },
    { what: 'brings no text', manifest: { license: 'MIT' }, files: {}, says: /under MIT and brings no text/ },
  ])('that $what fails the build', async ({ manifest, files, says }) => {
    install('package', manifest, { ...code, ...files })
    install('@scope/inner', { license: 'MIT' }, inner)
    await expect(buildThere()).rejects.toThrow(says)
  })

  test('needs no text where it asks for none', async () => {
    install('package', { license: 'Unlicense' }, { 'index.js': 'export const used = Math.random()' })
    expect(licencesIn(await buildThere())).toMatchObject([{ identifier: 'Unlicense', text: '' }])
  })
})
