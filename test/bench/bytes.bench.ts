import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { root } from '../support/playbook'

/** Bytes as a good host sends them, compressed with brotli. */
export type BytesBench = {
  files: { file: string; bytes: number; firstView: boolean }[]
  /** The JavaScript, style and data that the first view waits for. */
  firstView: { javaScript: number; style: number; data: number }
}

const dist = path.join(root, 'dist')

/** Weighs the built `dist/`. What the first view needs is what the page names by itself. */
export function benchBytes(): BytesBench {
  const page = readFileSync(path.join(dist, 'index.html'), 'utf8')
  const files = ['assets', 'playbook']
    .flatMap((folder) => readdirSync(path.join(dist, folder)).map((file) => `${folder}/${file}`))
    .map((file) => ({
      file,
      bytes: brotliCompressSync(readFileSync(path.join(dist, file))).length,
      firstView: page.includes(`./${file}"`),
    }))
    .sort((one, other) => other.bytes - one.bytes)
  const needed = (ending: string) =>
    files
      .filter(({ file, firstView }) => firstView && file.endsWith(ending))
      .reduce((sum, { bytes }) => sum + bytes, 0)
  return { files, firstView: { javaScript: needed('.js'), style: needed('.css'), data: needed('.json') } }
}
