import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import * as z from 'zod/mini'
import { type Licence, licencesFile } from './licences'

/**
 * What ships without standing in the bundle: the style sheet has values of the tokens, and the service worker is built
 * apart. Vite's own `build.license` sees neither, nor the notices that go with a licence.
 */
const besides = ['@fluentui/tokens', 'workbox-core', 'workbox-precaching', 'workbox-strategies']

/** Those that ask for no copy of their text where the software goes. */
const withoutText = ['0BSD', 'CC0-1.0', 'Unlicense']

const packageOfModule = /[^\0]*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/
const licenceText = /^(licen[cs]e|copying|notice)/i

const manifest = z.object({ name: z.string(), version: z.string(), license: z.optional(z.string()) })

/**
 * Lists the licences of the packages that ship, as the app shows them. A package whose licence is not to be found fails
 * the build. The dev server has no bundle and no list.
 */
export function licencesPlugin(packagesBesides: readonly string[] = besides): Plugin {
  let root = process.cwd()
  return {
    name: 'licences',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
      const folders = new Set([
        ...modules.flatMap((module) => packageOfModule.exec(module)?.[0] ?? []),
        ...packagesBesides.map((name) => path.join(root, 'node_modules', name)),
      ])
      const licences = Array.from(folders, readLicence).sort((one, other) => (one.name < other.name ? -1 : 1))
      this.emitFile({ type: 'asset', fileName: licencesFile, source: JSON.stringify(licences) })
    },
  }
}

/** @throws where a package names no licence, or brings no text of it though it must go along. */
function readLicence(folder: string): Licence {
  const { name, version, license } = z.parse(
    manifest,
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')),
  )
  if (license === undefined) throw new Error(`${name} ships and names no licence`)
  const files = readdirSync(folder).filter((file) => licenceText.test(file))
  const text = files.map((file) => readFileSync(path.join(folder, file), 'utf8').trim()).join('\n\n')
  if (text === '' && !withoutText.includes(license)) {
    throw new Error(`${name} ships under ${license} and brings no text of it`)
  }
  return { name, version, identifier: license, text }
}
