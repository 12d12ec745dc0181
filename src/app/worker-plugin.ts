import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import { workerFile } from './worker-address'

/** Of `public/`, what the app shows; the rest there is for hosts and for installing. */
const publicFiles = ['icon.svg']

const hashed = /^assets\//
const playbook = /^playbook\/.*\.json$/

/** Builds the service worker, which gets the list of all that the app needs offline. */
export function workerPlugin(): Plugin {
  let config: ResolvedConfig | undefined
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        if (config === undefined) return
        const { root, publicDir } = config
        const emitted = Object.values(bundle).map((file): [string, string | Uint8Array] => [
          file.fileName,
          file.type === 'chunk' ? file.code : file.source,
        ])
        const read = publicFiles.map((file): [string, Uint8Array] => [
          file,
          readFileSync(path.join(publicDir, file)),
        ])
        const files = [...emitted, ...read].sort(([one], [other]) => (one < other ? -1 : 1))
        const source = await workerSource(
          root,
          files.filter(([file]) => !playbook.test(file)).map(([file, content]) => entry(file, content)),
          files.filter(([file]) => playbook.test(file)).map(([file]) => file),
        )
        this.emitFile({ type: 'asset', fileName: workerFile, source })
      },
    },
  }
}

/** A file to keep; the revision of a hashed one is its name. What comes is held against the hash. */
function entry(url: string, content: string | Uint8Array) {
  const digest = createHash('sha384').update(content).digest('base64')
  return { url, revision: hashed.test(url) ? null : digest, integrity: `sha384-${digest}` }
}

async function workerSource(
  root: string,
  files: readonly ReturnType<typeof entry>[],
  playbooks: readonly string[],
): Promise<string> {
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16)
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      appFiles: JSON.stringify(files),
      appVersion: JSON.stringify(version),
      playbookFiles: JSON.stringify(playbooks),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: path.join(root, 'src/app/worker/worker.ts'),
        output: { format: 'iife' },
      },
    },
  })
  // One input, one bundle, of one chunk.
  const [bundle] = Array.isArray(built) ? built : [built]
  if (!('output' in bundle)) throw new Error('The service worker was not built')
  return bundle.output[0].code
}
