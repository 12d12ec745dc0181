import { oneLine } from './visible'

export type FileExtension = 'csv' | 'xlsx' | 'md' | 'txt' | 'eml' | 'ics' | 'json'

/** Extension included; below what every file system takes, even in three bytes a character. */
const maxLength = 80

/** Names that Windows gives to devices, with any extension. Source: "Naming Files, Paths, and Namespaces". */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[\d¹²³])(?=\s*(?:\.|$))/i

/**
 * A file name out of what somebody typed: no path, no character that a system refuses or that hides the extension.
 * @param otherwise the name where nothing is left of the title.
 */
export function fileName(title: string, extension: FileExtension, otherwise: string): string {
  const room = maxLength - extension.length - 1
  return `${safe(title, room) || safe(otherwise, room)}.${extension}`
}

function safe(title: string, room: number): string {
  const words = trimmed(
    oneLine(title)
      .normalize('NFC')
      .replace(/[<>:"/\\|?*]+/g, '-'),
  )
  const name = device.test(words) ? `_${words}` : words
  return trimmed(shortened(name, room))
}

/** Windows drops dots and spaces at the end; a dot at the start hides a file, a hyphen there reads as an option. */
function trimmed(name: string): string {
  return name.replace(/^[\s.-]+|[\s.]+$/g, '')
}

function shortened(name: string, room: number): string {
  return name.slice(0, room).replace(/[\uD800-\uDBFF]$/, '')
}
