import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { root } from './support/playbook'
import { readmeSection, tableRows } from './support/readme'

const versions = z.record(z.string(), z.string())
const manifest = z.parse(
  z.object({ dependencies: versions, devDependencies: versions }),
  JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')),
)
const section = readmeSection('Dependencies, and why')
const lines = tableRows(section).map(([names = '', ...line]) => ({ names: names.split(', '), line }))

/** Those that ship without being called dependencies: values of them are built in. */
const builtIn = ['@fluentui/tokens']

describe('of each package that ships, the README', () => {
  test.each([...Object.keys(manifest.dependencies), ...builtIn])(
    'says what %s is for, how well it is kept, and its known faults',
    (name) => {
      const [line, ...others] = lines.filter(({ names }) => names.includes(name))
      expect(others).toEqual([])
      const [reason = '', released = '', faults = ''] = line?.line ?? []
      expect(reason).toMatch(/\p{L}{3}/u)
      expect(released).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(Date.parse(released)).not.toBeNaN()
      expect(faults).toMatch(/\p{L}{3}/u)
    },
  )

  test('says nothing of packages that are gone', () => {
    const shipped = [...Object.keys(manifest.dependencies), ...builtIn]
    expect(lines.flatMap(({ names }) => names).filter((name) => !shipped.includes(name))).toEqual([])
  })
})

describe('of each package that does not ship, the README', () => {
  const items = Array.from(section.matchAll(/^- (.+?): (.+)$/gm), ([, names = '']) =>
    names.replaceAll('`', '').split(', '),
  ).flat()
  const isNamed = (name: string) =>
    items.some((item) => (item.endsWith('*') ? name.startsWith(item.slice(0, -1)) : name === item))
  // Types go with the package they are of.
  const others = Object.keys(manifest.devDependencies).filter(
    (name) => !name.startsWith('@types/') && !builtIn.includes(name),
  )

  test.each(others)('says what %s is for', (name) => {
    expect(items.filter((item) => item === name).length).toBeLessThanOrEqual(1)
    expect(isNamed(name)).toBe(true)
  })

  test('says nothing of packages that are gone', () => {
    const gone = items.filter((item) => !item.endsWith('*') && !others.includes(item))
    expect(gone).toEqual([])
  })
})

// npm reads all that is installed, which takes seconds, and more where other work runs beside it.
test(
  'the bill of materials has what ships and what comes with it, and nothing else',
  { timeout: 60_000 },
  () => {
    // On Windows npm is a script, which wants a shell.
    const { stdout } = spawnSync('npm run -s sbom', { cwd: root, encoding: 'utf8', shell: true })
    const { bomFormat, components } = z.parse(
      z.object({
        bomFormat: z.string(),
        components: z.array(z.object({ name: z.string(), version: z.string() })),
      }),
      JSON.parse(stdout),
    )
    const names = components.map(({ name }) => name)
    expect(bomFormat).toBe('CycloneDX')
    for (const name of [...Object.keys(manifest.dependencies), 'scheduler']) expect(names).toContain(name)
    expect(names.filter((name) => name in manifest.devDependencies)).toEqual([])
  },
)
