/** How long the browser has to fetch what it is to save, in milliseconds. */
const fetchTime = 60_000

/** Saves a text as a file, as a download of the browser's. */
export function downloadText(file: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = file
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), fetchTime)
}
