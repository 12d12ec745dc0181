/** How long the browser has to fetch what it is to save, in milliseconds. */
const fetchTime = 60_000

/** Saves a file, as a download of the browser's. */
export function download(file: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = file
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), fetchTime)
}

/** Saves a text as a file, in UTF-8. */
export function downloadText(file: string, text: string, type: string): void {
  download(file, new Blob([text], { type }))
}
