/**
 * Stands in for `fflate` where write-excel-file asks for it (vite.config.ts): that one compresses larger files in a
 * worker made from a blob, which the page's Content-Security-Policy forbids. This one compresses where it is called, and
 * reads no clock: the same worksheet is the same file.
 */
import { type AsyncZippable, type FlateCallback, zipSync } from 'fflate/browser'

export { strToU8, zipSync } from 'fflate/browser'

/** The first day that the format knows, where the user is. */
const earliest = new Date(1980, 0, 1)

export function zip(files: AsyncZippable, done: FlateCallback): void {
  done(null, zipSync(files, { mtime: earliest }))
}
